import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintsOf } from '../../../src/core/matching/fingerprint.ts';
import {
  lookUpInPack,
  PackBuilder,
  readPostings,
  UNITS_PER_BLOCK,
  writePostings,
} from '../../../src/core/matching/index.ts';
import { forEachPosting, PostingBuilder } from '../../../src/core/matching/posting-table.ts';

const UNITS = Array.from({ length: 40 }, (_, number) => ({
  en: `Harbor ${number} handled ${number * 37 + 11} ships in the season, which the keeper of lighthouse ${number} wrote into a book bound in ${['red', 'green', 'blue'][number % 3]} leather.`,
  zh: `${number}号港在本季接待了${number * 37 + 11}艘船,灯塔${number}的看守人把它记在一本${['红', '绿', '蓝'][number % 3]}色皮面的簿子里。`,
}));

function packOf(units: readonly { en: string; zh: string }[]) {
  const blocks: string[] = [];
  const builder = new PackBuilder((block) => blocks.push(block));
  for (const unit of units) builder.add(unit);
  const tables = builder.build();
  return {
    tables: { en: readPostings(writePostings(tables.en)), zh: readPostings(writePostings(tables.zh)) },
    segmentsOf: async (unit: number) => {
      const block = JSON.parse(blocks[Math.floor(unit / UNITS_PER_BLOCK)] ?? '[]') as [string, string][];
      const [en, zh] = block[unit % UNITS_PER_BLOCK] ?? ['', ''];
      return { en, zh };
    },
  };
}

describe('a pack', () => {
  const pack = packOf(UNITS);

  it('finds every segment in either language', async () => {
    for (const [number, unit] of UNITS.entries()) {
      expect(await lookUpInPack(pack, unit.en, 'en')).toMatchObject([
        { unit: number, kind: 'exact', score: 1 },
      ]);
      expect(await lookUpInPack(pack, unit.zh, 'zh')).toMatchObject([
        { unit: number, kind: 'exact', score: 1 },
      ]);
    }
  });

  it('finds both segments of a merged paragraph, and says where', async () => {
    const text = `${UNITS[3]?.en} ${UNITS[17]?.en}`;
    const matches = await lookUpInPack(pack, text, 'en');
    expect(matches.map(({ unit }) => unit)).toEqual([3, 17]);
    expect(matches.map(({ span }) => text.slice(span.start, span.start + 9))).toEqual([
      'Harbor 3 ',
      'Harbor 17',
    ]);
  });

  it('finds traditional script by simplified, and the other way round', async () => {
    const traditional = '5號港在本季接待了196艘船，燈塔5的看守人把它記在一本藍色皮面的簿子裡。';
    expect((await lookUpInPack(pack, traditional, 'zh'))[0]?.unit).toBe(5);
    const other = packOf([{ en: UNITS[5]?.en ?? '', zh: traditional }]);
    expect((await lookUpInPack(other, UNITS[5]?.zh ?? '', 'zh'))[0]?.unit).toBe(0);
  });

  it('finds nothing that is not there, and nothing in nothing', async () => {
    expect(
      await lookUpInPack(pack, 'The library keeps its reading rooms open until midnight.', 'en'),
    ).toEqual([]);
    expect(await lookUpInPack(pack, '', 'zh')).toEqual([]);
    expect(await lookUpInPack(packOf([]), UNITS[0]?.en ?? '', 'en')).toEqual([]);
  });
});

describe('postings', () => {
  it('give at least every unit that was added, whatever the fingerprints', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.nat(1 << 20));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 300 }), (pairs) => {
        const builder = new PostingBuilder();
        for (const [fingerprint, unit] of pairs) builder.add(fingerprint, unit);
        const table = readPostings(writePostings(builder.build()));
        for (const [fingerprint, unit] of pairs) {
          const units = new Set<number>();
          forEachPosting(table, fingerprint, (found) => units.add(found));
          expect(units).toContain(unit);
        }
      }),
    );
  });

  it('are refused when they are cut short', () => {
    const builder = new PostingBuilder();
    for (let unit = 0; unit < 50; unit++) builder.add(unit * 7_919_017, unit);
    const bytes = writePostings(builder.build());
    fc.assert(
      fc.property(fc.nat(bytes.length - 4), (length) => {
        expect(() => readPostings(bytes.slice(0, length))).toThrow(/damaged/);
      }),
    );
  });
});

describe('winnowing', () => {
  it('keeps a fingerprint in common for texts that share a long stretch', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 24, maxLength: 40 });
    const around = fc.string({ unit: fc.constantFrom(...'abcdefgh'), maxLength: 30 });
    fc.assert(
      fc.property(letters, around, around, (shared, before, after) => {
        const here = fingerprintsOf(before + shared + after, 'en');
        const there = new Set(fingerprintsOf(after + shared + before, 'en'));
        expect(here.some((fingerprint) => there.has(fingerprint))).toBe(true);
      }),
    );
  });
});
