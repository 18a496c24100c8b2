import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryOf, packOf } from '../pack/memory-storage.ts';

const UNITS = [
  { en: 'The harbor grows', zh: '港口在成长' },
  {
    en: 'Ships carried 4.2 million tonnes of goods through the northern harbor in the first half of 2024, the port authority said.',
    zh: '港务局表示,2024年上半年,船舶经北港运输货物420万吨。',
  },
  {
    en: 'Three new cranes will be built before winter, so that larger ships can be unloaded within a single night.',
    zh: '入冬前将新建三台起重机,届时大型船舶一夜之间即可卸完货。',
  },
  {
    en: 'Fishermen fear that the longer pier will keep the herring away from the shallow bay where they spawn.',
    zh: '渔民担心,加长的码头会让鲱鱼不再游入它们产卵的浅湾。',
  },
] as const;
const [TITLE, SHIPS, CRANES, FISHERMEN] = UNITS;
const memory = memoryOf(
  await packOf([{ id: 'harbor', provenance: {}, units: UNITS.map((segments) => ({ segments })) }]),
);

async function found(text: string, language: 'en' | 'zh') {
  return (await memory.lookUp(text, language)).map(({ unit }) => unit.segments.en);
}

describe('a translation memory', () => {
  it.each(UNITS)('finds each segment in either language: $en', async ({ en, zh }) => {
    expect(await memory.lookUp(en, 'en')).toMatchObject([
      { kind: 'exact', score: 1, unit: { segments: { zh } } },
    ]);
    expect(await memory.lookUp(zh, 'zh')).toMatchObject([
      { kind: 'exact', score: 1, unit: { segments: { en } } },
    ]);
  });

  it.each([
    ['other quotes, width and case', SHIPS.en.toUpperCase().replace(',', '，'), 'en'],
    ['full-width digits and marks', SHIPS.zh.replace(/,/g, '，').replace('2024', '２０２４'), 'zh'],
    [
      'soft hyphens and odd spaces',
      CRANES.en.replace('larger', 'lar\u00adger').replace(/ /g, '\u00a0 '),
      'en',
    ],
  ] as const)('sees through %s', async (_, text, language) =>
    expect(await found(text, language)).toHaveLength(1));

  it('finds a paragraph with some words changed, and says that it is not the same', async () => {
    const [match] = await memory.lookUp(CRANES.en.replace('winter', 'spring').replace('Three', 'Two'), 'en');
    expect(match?.kind).toBe('fuzzy');
    expect(match?.score).toBeGreaterThan(0.7);
    expect(match?.score).toBeLessThan(1);
  });

  it('finds each of several segments in one paragraph, in order, with their spans', async () => {
    const text = `NORTHPORT, Aug. 6 -- ${SHIPS.en} ${CRANES.en} (Read more)`;
    const matches = await memory.lookUp(text, 'en');
    expect(matches.map(({ unit }) => unit.segments.en)).toEqual([SHIPS.en, CRANES.en]);
    expect(matches.map(({ span }) => text.slice(span.start, span.end).slice(0, 5))).toEqual([
      'Ships',
      'Three',
    ]);
  });

  it('finds a segment of which the page shows the larger part', async () => {
    expect(await found(FISHERMEN.en.slice(0, 90), 'en')).toEqual([FISHERMEN.en]);
  });

  it('wants short segments whole', async () => {
    expect(await found('The harbor grows and grows and nobody knows', 'en')).toEqual([]);
    expect(await found('港口在成长,渔民却很担心', 'zh')).toEqual([]);
    expect(await found(TITLE.en, 'en')).toEqual([TITLE.en]);
  });

  it('finds nothing that is not there', async () => {
    expect(
      await found('The library will keep its reading rooms open until midnight from next month.', 'en'),
    ).toEqual([]);
    expect(await found('市图书馆馆长周二表示,从下月起,两间阅览室将开放至午夜。', 'zh')).toEqual([]);
    expect(await found('', 'en')).toEqual([]);
    await fc.assert(
      fc.asyncProperty(fc.lorem({ maxCount: 40 }), async (text) => (await found(text, 'en')).length === 0),
    );
  });

  it('gives spans inside the text, whatever it is', async () => {
    const piece = fc.constantFrom(...UNITS.map(({ en }) => en.slice(0, 90)), ' ', '。', '“x”', '\u{20000}');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
        const text = pieces.join('');
        for (const { span, score } of await memory.lookUp(text, 'en')) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
