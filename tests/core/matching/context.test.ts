import { describe, expect, it } from 'vitest';
import { supportByContext } from '../../../src/core/matching/context.ts';
import { readQuery } from '../../../src/core/matching/query.ts';
import type { UnitMatch } from '../../../src/core/matching/unit-match.ts';
import { packOf } from '../pack/memory-storage.ts';

/** Sentences of two documents; *Weather permitting* stands in both, twice in the second. */
const FIRST = [
  'The lamp was lit at dusk',
  'Weather permitting',
  'Nobody slept that night',
  'The fog came in',
];
const SECOND = [
  'Boats left before dawn',
  'Weather permitting',
  'Nets were mended on the quay',
  'The bell rang for the returning crews',
  'Weather permitting',
  'The market closed at noon',
];
const ALL = [...FIRST, ...SECOND];
const SAME = Uint32Array.of(1, 5, 8);
const documentOf = (id: string, texts: readonly string[]) => ({
  id,
  provenance: {},
  units: texts.map((en, at) => ({ segments: { en, zh: `${id}${at}` } })),
});
const pack = await packOf([documentOf('first', FIRST), documentOf('second', SECOND)]);

/** A match of a whole paragraph with a unit; one of *Weather permitting* may be any that is the same. */
function matchOf(unit: number, kind: UnitMatch['kind'] = 'exact'): UnitMatch {
  const { length } = readQuery(ALL[unit] ?? '', 'en').folded.codes;
  const span = { start: 0, end: length };
  const segments = { en: ALL[unit] ?? '', zh: '' };
  const same = SAME.includes(unit) ? { same: SAME } : {};
  return { kind, score: kind === 'exact' ? 1 : 0.8, span, segmentSpan: span, unit, segments, ...same };
}

/** The units of each paragraph after its neighbors were heard, `context` ones with a star. */
async function supported(paragraphs: readonly (readonly [text: string, ...matches: UnitMatch[]])[]) {
  const queries = paragraphs.map(([text]) => readQuery(text, 'en'));
  const matches = paragraphs.map(([, ...list]) => list);
  const all = await supportByContext(pack, { queries, matches });
  return all
    .map((list) => list.map(({ unit, kind }) => `${unit}${kind === 'context' ? '*' : ''}`).join('+') || '-')
    .join(' ');
}

const exactly = (unit: number) => [ALL[unit] ?? '', matchOf(unit)] as const;
const unmatched = (text: string) => [text] as const;

describe('an exact match', () => {
  it('is a context match beside the unit before or after it, on the right side', async () => {
    expect(await supported([exactly(2), exactly(3)])).toBe('2* 3*');
    expect(await supported([exactly(3), exactly(2)])).toBe('3 2');
    expect(await supported([exactly(0), exactly(2)])).toBe('0 2');
    expect(await supported([exactly(4), exactly(2), exactly(3)])).toBe('4 2* 3*');
  });

  it('is none when it is fuzzy, though it supports its neighbor', async () => {
    expect(await supported([[ALL[2] ?? '', matchOf(2, 'fuzzy')], exactly(3)])).toBe('2 3*');
  });

  it('has beside it the last unit of a paragraph before, and the first of one after', async () => {
    expect(await supported([['joined', matchOf(0), matchOf(2)], exactly(3)])).toBe('0+2* 3*');
    expect(await supported([exactly(2), ['joined', matchOf(3), matchOf(0)]])).toBe('2* 3*+0');
  });
});

describe('a paragraph that stands in the corpus more than once', () => {
  it('is the one after the paragraph before it', async () => {
    expect(await supported([exactly(4), exactly(1)])).toBe('4* 5*');
    expect(await supported([exactly(7), exactly(1)])).toBe('7* 8*');
  });

  it('is the one before the paragraph after it', async () => {
    expect(await supported([exactly(1), exactly(6)])).toBe('5* 6*');
    expect(await supported([exactly(1), exactly(9)])).toBe('8* 9*');
  });

  it('stays where nothing beside it speaks for another, or it is the right one', async () => {
    expect(await supported([exactly(1)])).toBe('1');
    expect(await supported([exactly(3), exactly(1), exactly(3)])).toBe('3 1 3');
    expect(await supported([exactly(0), exactly(1), exactly(2)])).toBe('0* 1* 2*');
  });

  it('stays when it shares its paragraph with another match', async () => {
    expect(await supported([exactly(4), ['joined', matchOf(1), matchOf(3)]])).toBe('4 1+3');
  });

  it('stays when its fingerprint alone said that another were the same', async () => {
    const other: UnitMatch = { ...matchOf(1), same: Uint32Array.of(1, 7) };
    expect(await supported([exactly(6), [ALL[1] ?? '', other]])).toBe('6 1');
  });

  it('takes the text of the unit it is', async () => {
    const queries = [4, 1].map((unit) => readQuery(ALL[unit] ?? '', 'en'));
    const [, found] = await supportByContext(pack, { queries, matches: [[matchOf(4)], [matchOf(1)]] });
    expect(found?.[0]?.segments).toEqual({ en: 'Weather permitting', zh: 'second1' });
  });
});

describe('a paragraph without a match between two that have one', () => {
  const half = 'Nets were torn upon the quai';

  it('is the unit between when it is half like it', async () => {
    expect(await supported([exactly(5), unmatched(half), exactly(7)])).toBe('5* 6 7*');
    expect(await supported([exactly(5), unmatched('Something else happened'), exactly(7)])).toBe('5 - 7');
  });

  it('is the best of several units between', async () => {
    expect(await supported([exactly(4), unmatched(half), exactly(9)])).toBe('4 6 9');
    expect(await supported([exactly(4), unmatched(`${SECOND[3]}s`), exactly(9)])).toBe('4 7 9');
  });

  it('may be one of several paragraphs in a row', async () => {
    const bell = unmatched('The bell rang for a returning crew');
    expect(await supported([exactly(5), unmatched(half), bell, exactly(8)])).toBe('5* 6 7 8*');
  });

  it('is nothing where no unit is between, or the two are of different documents', async () => {
    expect(await supported([exactly(6), unmatched(half), exactly(7)])).toBe('6 - 7');
    expect(await supported([exactly(7), unmatched(half), exactly(5)])).toBe('7 - 5');
    expect(await supported([exactly(3), unmatched(half), exactly(7)])).toBe('3 - 7');
  });

  it('is nothing at the beginning and the end of a page', async () => {
    expect(await supported([unmatched(half), exactly(7), unmatched(half)])).toBe('- 7 -');
    expect(await supported([exactly(5), unmatched(half)])).toBe('5 -');
    expect(await supported([unmatched('Anything'), unmatched(half), exactly(7)])).toBe('- - 7');
  });

  it('is looked for among six units at most', async () => {
    const long = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];
    const wide = await packOf([documentOf('long', long)]);
    const ends = (last: number) => {
      const queries = [long[0], 'Thre', long[last]].map((text = '') => readQuery(text, 'en'));
      const at = (unit: number): UnitMatch => ({ ...matchOf(0), unit });
      return supportByContext(wide, { queries, matches: [[at(0)], [], [at(last)]] });
    };
    expect((await ends(7))[1]).toMatchObject([{ unit: 3, kind: 'fuzzy' }]);
    expect((await ends(8))[1]).toEqual([]);
    expect((await ends(4))[1]).toMatchObject([{ unit: 3 }]);
    expect((await ends(3))[1]).toEqual([]);
  });
});
