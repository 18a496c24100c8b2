import { describe, expect, it } from 'vitest';
import { openTranslationMemory } from '../../../src/core/matching/index.ts';
import type { Pack } from '../../../src/core/pack/index.ts';
import { packOf } from '../pack/memory-storage.ts';

const LINES = [
  'Lighthouse keepers counted forty sails on the horizon before the fog rolled in from the west.',
  'By nightfall every boat but one had found its berth, and the last was towed home at dawn.',
  'The council will vote on a second breakwater in spring, its chair said after the storm.',
];
const documentOf = (id: string, texts: readonly string[]) => ({
  id,
  provenance: {},
  units: texts.map((en, at) => ({ segments: { en, zh: `${id}${at}` } })),
});
const packFor = (id: string, texts: readonly string[]) => packOf([documentOf(id, texts)]);

const broken: Pack = {
  ...(await packFor('broken', LINES)),
  unitsWith: async () => {
    throw new Error('The host is away.');
  },
};

function memoryOfPacks(...packs: readonly Pack[]) {
  const failures: [Pack, unknown][] = [];
  const memory = openTranslationMemory(
    packs.map((pack) => ({ pack, access: 'local' })),
    (pack, cause) => failures.push([pack, cause]),
  );
  return { memory, failures };
}

describe('a memory of several packs', () => {
  it('takes of two that match the same part the better', async () => {
    const edited = LINES[0]?.replace('forty', 'fifty') ?? '';
    const { memory } = memoryOfPacks(await packFor('a', [edited]), await packFor('b', [LINES[0] ?? '']));
    const matches = await memory.lookUp(LINES[0] ?? '', 'en');
    expect(matches.map(({ unit, kind }) => [unit.segments.zh, kind])).toEqual([['b0', 'exact']]);
  });

  it('takes of two that match alike the earlier', async () => {
    const { memory } = memoryOfPacks(await packFor('a', LINES), await packFor('b', LINES));
    const [match] = await memory.lookUp(LINES[0] ?? '', 'en');
    expect(match?.unit.segments.zh).toBe('a0');
    expect(match?.origin).toMatchObject({ pack: 0, document: 'a' });
  });

  it('takes of one part each what each has, in the order of the paragraph', async () => {
    const { memory } = memoryOfPacks(
      await packFor('a', [LINES[2] ?? '']),
      await packFor('b', [LINES[0] ?? '']),
      await packFor('c', [LINES[1] ?? '']),
    );
    const paragraph = LINES.join(' ');
    const matches = await memory.lookUp(paragraph, 'en');
    expect(matches.map(({ unit }) => unit.segments.zh)).toEqual(['b0', 'c0', 'a0']);
    expect(matches.map(({ span }) => paragraph.slice(span.start, span.end).trim())).toEqual(LINES);
  });

  it('takes rather the one that answers more of the paragraph', async () => {
    const both = `${LINES[0]} ${LINES[1]}`;
    const { memory } = memoryOfPacks(await packFor('a', [LINES[0] ?? '']), await packFor('b', [both]));
    const matches = await memory.lookUp(both, 'en');
    expect(matches.map(({ unit }) => unit.segments.zh)).toEqual(['b0']);
  });

  it('has the matches of the others when one fails, and says which', async () => {
    const { memory, failures } = memoryOfPacks(broken, await packFor('b', LINES));
    expect(await memory.lookUp(LINES[0] ?? '', 'en')).toMatchObject([{ unit: { segments: { zh: 'b0' } } }]);
    expect(failures).toEqual([[broken, new Error('The host is away.')]]);
    const page = await memory.lookUpPage(LINES.map((text) => ({ text, language: 'en' as const })));
    expect(page.map(([match]) => match?.unit.segments.zh)).toEqual(['b0', 'b1', 'b2']);
  });

  it('has no matches when all fail, and none without packs', async () => {
    const asked = LINES.map((text) => ({ text, language: 'en' as const }));
    for (const { memory } of [memoryOfPacks(broken), memoryOfPacks()]) {
      expect(await memory.lookUp(LINES[0] ?? '', 'en')).toEqual([]);
      expect(await memory.lookUpPage(asked)).toEqual([[], [], []]);
    }
  });

  it('asks a host about pages, never about one text', async () => {
    const pack = await packFor('a', LINES);
    const memory = openTranslationMemory([{ pack, access: 'remote' }], () => {});
    expect(await memory.lookUp(LINES[0] ?? '', 'en')).toEqual([]);
    const page = await memory.lookUpPage(LINES.map((text) => ({ text, language: 'en' as const })));
    expect(page.map(([match]) => match?.unit.segments.zh)).toEqual(['a0', 'a1', 'a2']);
  });

  it('shows the part of a segment that a page shows, or else all of it', async () => {
    const long = LINES.join(' ');
    const { memory } = memoryOfPacks(await packFor('a', [long]));
    const [part] = await memory.lookUp(LINES[1] ?? '', 'en');
    expect(part?.kind).toBe('partial');
    const { start = 0, end = 0 } = part?.segmentSpan ?? {};
    expect(long.slice(start, end).trim()).toBe(LINES[1]);
    const [whole] = await memory.lookUp(long.replace('forty', 'fifty'), 'en');
    expect(whole).toMatchObject({ kind: 'fuzzy', segmentSpan: { start: 0, end: long.length } });
  });

  it('gives the document of a match, or nothing for a pack it has not', async () => {
    const { memory } = memoryOfPacks(await packFor('a', LINES));
    const [match] = await memory.lookUp(LINES[1] ?? '', 'en');
    if (match === undefined) throw new Error('No match.');
    expect((await memory.documentOf(match.origin)).map(({ segments }) => segments.zh)).toEqual([
      'a0',
      'a1',
      'a2',
    ]);
    expect(await memory.documentOf({ ...match.origin, pack: 7 })).toEqual([]);
  });
});
