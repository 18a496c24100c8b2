import { describe, expect, it } from 'vitest';
import { isSame } from '../../../src/core/matching/exact-match.ts';
import { lookUpInPack } from '../../../src/core/matching/look-up.ts';
import { readQuery } from '../../../src/core/matching/query.ts';
import { wholeFingerprint } from '../../../src/core/pack/index.ts';
import { mix } from '../../../src/core/shared/index.ts';
import { foldCodes } from '../../../src/core/text/index.ts';
import { packOf } from '../pack/memory-storage.ts';
import { fakePack } from './fake-pack.ts';
import { letters } from './lettering.ts';

/** A sentence of so many words that stand in no other. */
function sentence(number: number, words = 12): string {
  const name = (at: number) =>
    Array.from({ length: 6 }, (_, place) =>
      String.fromCharCode(97 + ((mix(number * 1e4 + at * 10 + place) >>> 8) % 26)),
    ).join('');
  return `${Array.from({ length: words }, (_, at) => name(at)).join(' ')}.`;
}

const hashOf = (text: string) => wholeFingerprint(foldCodes(text), 'en');
const packWith = (texts: readonly string[]) =>
  packOf([{ id: 'd', provenance: {}, units: texts.map((en) => ({ segments: { en, zh: '' } })) }]);

/** The units found in a paragraph, with where they stand in its folded text. */
async function found(texts: readonly string[], paragraph: string) {
  const matches = await lookUpInPack(await packWith(texts), readQuery(paragraph, 'en'));
  const folded = foldCodes(paragraph);
  return matches
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ unit, span }) => {
      const part = folded.subarray(span.start, span.end);
      return isSame(part, foldCodes(texts[unit] ?? '')) ? `${unit}` : `${unit}~`;
    })
    .join(' ');
}

describe('isSame', () => {
  it.each([
    ['the same letters', letters(0, 3), letters(0, 3), true],
    ['one more letter', letters(0, 3), letters(0, 4), false],
    ['one fewer', letters(0, 4), letters(0, 3), false],
    ['another letter at the end', letters(0, 3), Uint16Array.of(...letters(0, 2), 1), false],
    ['another letter at the start', letters(0, 3), Uint16Array.of(1, ...letters(1, 2)), false],
    ['nothing', letters(0, 0), letters(0, 0), true],
  ])('with %s', (_, a, b, expected) => expect(isSame(a, b)).toBe(expected));
});

describe('a whole paragraph', () => {
  it('that is in the pack costs no look at n-grams', async () => {
    const text = sentence(1);
    const pack = fakePack({
      units: 20,
      segments: [sentence(0), text],
      postings: new Map([[hashOf(text), [0, 1]]]),
      held: (fingerprint) => fingerprint === hashOf(text),
    });
    expect(await lookUpInPack(pack, readQuery(text, 'en'))).toMatchObject([
      { kind: 'exact', score: 1, unit: 1, same: Uint32Array.of(0, 1), segments: { en: text } },
    ]);
    expect(pack.asked.map(({ fingerprint }) => fingerprint)).toEqual([hashOf(text)]);
  });

  it('of which only the fingerprint is in the pack is not', async () => {
    const text = sentence(1);
    const pack = fakePack({
      units: 20,
      segments: [sentence(0)],
      postings: new Map([[hashOf(text), [0]]]),
      held: () => true,
    });
    expect(await lookUpInPack(pack, readQuery(text, 'en'))).toEqual([]);
  });

  it('without a letter is not asked about', async () => {
    const pack = fakePack({ units: 20 });
    expect(await lookUpInPack(pack, readQuery(' — ', 'en'))).toEqual([]);
    expect(pack.asked).toEqual([]);
  });

  it('that shares nothing with the pack reads no text', async () => {
    const pack = fakePack({ units: 20, segments: [sentence(0)] });
    expect(await lookUpInPack(pack, readQuery(sentence(5, 40), 'en'))).toEqual([]);
    expect(pack.read).toEqual([]);
  });

  it('is asked about in part where the filter knows nothing of it, else whole', async () => {
    const query = readQuery(sentence(5, 40), 'en');
    const unknown = fakePack({ units: 20 });
    await lookUpInPack(unknown, query);
    expect(unknown.asked).toHaveLength(18);
    const known = fakePack({ units: 20, held: (hash) => hash === query.longFingerprints.hashes[0] });
    await lookUpInPack(known, query);
    expect(known.asked).toHaveLength(query.fingerprints.hashes.length);
  });

  it.each([
    ['is looked for where one n-gram in six is shared', 3, [1]],
    ['is foreign where one in eighteen is', 1, []],
  ])('that the filter does not know %s', async (_, shared, read) => {
    const query = readQuery(sentence(5, 40), 'en');
    const lowest = [...query.fingerprints.hashes].sort((a, b) => a - b);
    const postings = new Map(lowest.slice(0, shared).map((hash) => [hash, [1]]));
    // What is asked for later is shared in the same measure.
    for (let at = 18; at < lowest.length; at += 5) postings.set(lowest[at] ?? 0, [1]);
    const pack = fakePack({ units: 20, segments: [sentence(0), sentence(1)], postings });
    await lookUpInPack(pack, query);
    expect(pack.read).toEqual(read);
  });
});

describe('a paragraph that joins what the pack keeps apart', () => {
  const texts = Array.from({ length: 8 }, (_, at) => sentence(at, 16));
  const joined = (...numbers: readonly number[]) => numbers.map((at) => texts[at]).join(' ');

  it('is taken apart into its segments, however many', async () => {
    expect(await found(texts, joined(2, 5))).toBe('2 5');
    expect(await found(texts, joined(0, 1, 2))).toBe('0 1 2');
    expect(await found(texts, joined(7, 6, 5, 4))).toBe('7 6 5 4');
  });

  it('may have other text before, between and after', async () => {
    const other = 'Something that nobody wrote before was here, and it goes on for quite a while.';
    expect(await found(texts, `${other} ${texts[3]} ${other} ${texts[4]} ${other}`)).toBe('3 4');
  });

  it('has edited segments where they stand', async () => {
    const edited = (texts[3] ?? '').replace(/^\w+ /, 'edited ');
    expect(await found(texts, `${texts[1]} ${edited} ${texts[2]}`)).toMatch(/^1 3~ 2$/);
  });

  it('has short segments only where they are exact', async () => {
    const short = [...texts, 'Rain is near'];
    expect(await found(short, `${texts[1]} Rain is near`)).toBe('1 8');
    expect(await found(short, `Rain is near ${texts[1]}`)).toBe('8 1');
    expect(await found(short, `${texts[1]} Rain is nearer`)).toBe('1');
  });
});

describe('of several units that are like a paragraph', () => {
  const long = sentence(1, 40);
  const half = long.slice(0, 140);

  it('the one most like it is taken, wherever it stands', async () => {
    const worse = long.replaceAll(/[ae]/g, 'o');
    const better = long.replace(/^\w+/, 'other');
    const paragraph = long.replace(/\w+\.$/, 'end.');
    expect(await found([worse, better, sentence(3)], paragraph)).toBe('1~');
    expect(await found([better, worse, sentence(3)], paragraph)).toBe('0~');
  });

  it('rather one that is the whole paragraph than one that holds it among much else', async () => {
    const edited = half.replace(/^\w+/, 'others');
    const paragraph = half.replace(/(\w+) (\w+)$/, '$2 $1');
    expect(await found([long, edited], paragraph)).toBe('1~');
    expect(await found([edited, long], paragraph)).toBe('0~');
  });

  it('rather one that holds it word for word than one that is hardly like it', async () => {
    const hardly = half.replaceAll(/[aeiou]/g, 'y');
    expect(await found([long, hardly], half)).toBe('0~');
    expect(await found([hardly, long], half)).toBe('1~');
  });

  it('the first of two that are the same', async () => {
    const paragraph = long.replace(/\w+\.$/, 'end.');
    expect(await found([sentence(4), long, long], paragraph)).toBe('1~');
  });

  it('says how much of the segment the page shows', async () => {
    const [match] = await lookUpInPack(await packWith([long]), readQuery(half, 'en'));
    const { length } = foldCodes(half);
    expect(match).toMatchObject({
      kind: 'partial',
      score: 1,
      span: { start: 0, end: length },
      segmentSpan: { start: 0, end: length },
    });
  });
});

describe('candidates of a paragraph', () => {
  /** A pack in which the n-grams of a paragraph say that it is the given units, the first the most. */
  function packOfCandidates(paragraph: string, segments: readonly string[], votes: readonly number[]) {
    const postings = new Map<number, number[]>();
    const { hashes } = readQuery(paragraph, 'en').fingerprints;
    for (const [unit, share] of votes.entries())
      for (const hash of hashes.subarray(0, Math.round(hashes.length * share)))
        postings.set(hash, [...(postings.get(hash) ?? []), unit]);
    return fakePack({ units: 1000, segments, postings });
  }
  const paragraph = sentence(1, 30);
  const edited = paragraph.replace(/^\w+ \w+ \w+/, 'and some others');

  it('are given up after four that are not like it', async () => {
    const others = (count: number) => Array.from({ length: count }, (_, at) => sentence(50 + at, 30));
    for (const [count, unit] of [
      [3, 3],
      [4, undefined],
    ] as const) {
      const pack = packOfCandidates(
        paragraph,
        [...others(count), edited],
        [...Array.from({ length: count }, () => 1), 0.9],
      );
      const [match] = await lookUpInPack(pack, readQuery(paragraph, 'en'));
      expect(match?.unit).toBe(unit);
    }
  });

  it('with far fewer votes than one that matches are not compared', async () => {
    const closer = paragraph.replace(/^\w+/, 'other');
    const asked = async (share: number) => {
      const pack = packOfCandidates(paragraph, [edited, closer], [1, share]);
      return (await lookUpInPack(pack, readQuery(paragraph, 'en')))[0]?.unit;
    };
    expect(await asked(0.95)).toBe(1);
    expect(await asked(0.6)).toBe(0);
  });

  it('after one that is there letter for letter are not compared', async () => {
    const pack = packOfCandidates(paragraph, [paragraph, edited], [1, 1]);
    const asked = readQuery(`Harbor Daily: ${paragraph}`, 'en');
    expect((await lookUpInPack(pack, asked))[0]?.unit).toBe(0);
    expect(pack.read.filter((unit) => unit === 1)).toEqual([]);
  });

  it('after one that is only a part are compared', async () => {
    const holding = `${sentence(9, 60)} ${paragraph} ${sentence(8, 60)}`;
    const good = paragraph.replace(/\.$/, 's.');
    const pack = packOfCandidates(paragraph, [holding, good], [1, 1]);
    expect((await lookUpInPack(pack, readQuery(paragraph, 'en')))[0]?.unit).toBe(1);
  });
});
