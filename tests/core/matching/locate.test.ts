import { describe, expect, it } from 'vitest';
import { locatePage } from '../../../src/core/matching/locate.ts';
import { type Query, readQuery } from '../../../src/core/matching/query.ts';
import { lettersAround } from '../../../src/core/pack/index.ts';
import { fakePack } from './fake-pack.ts';

const REACH = lettersAround('en');

/** A paragraph whose n-grams start at these places; the hash of the one at place 7 of paragraph 2 is 207. */
function paragraph(number: number, places: readonly number[]): Query {
  return {
    ...readQuery('', 'en'),
    fingerprints: {
      hashes: Uint32Array.from(places, (place) => number * 100 + place),
      places: Uint32Array.from(places),
    },
  };
}

/** Where a page is in a pack of 1000 units, given which n-grams are held and what units have each. */
async function located(
  queries: readonly Query[],
  heldPlaces: readonly (readonly number[])[],
  postings: Readonly<Record<number, readonly number[]>>,
) {
  const pack = fakePack({
    units: 1000,
    postings: new Map(Object.entries(postings).map(([hash, units]) => [Number(hash), units])),
  });
  const ranges = await locatePage(pack, queries, { isOpen: true, heldPlaces });
  return { ranges, asked: pack.asked };
}

describe('a page in a pack on a host', () => {
  it('is asked about by n-grams of the paragraphs the filter knows best, three at most', async () => {
    const queries = [1, 2, 3, 4, 5].map((number) => paragraph(number, [10]));
    const held = [[5], [5, 6, 7], [], [5, 6], [5, 6, 7, 8]];
    const { asked } = await located(queries, held, {});
    expect(asked).toEqual([
      { fingerprint: 510, most: 4000 },
      { fingerprint: 210, most: 4000 },
      { fingerprint: 410, most: 4000 },
    ]);
  });

  it('is asked about by n-grams that lie in a long one which the pack holds', async () => {
    const held = 50;
    const inside = paragraph(1, [held - 1, held + REACH + 1, held + REACH]);
    expect((await located([inside], [[held]], {})).asked).toMatchObject([{ fingerprint: 150 + REACH }]);
    const first = paragraph(1, [held - 1, held]);
    expect((await located([first], [[held]], {})).asked).toMatchObject([{ fingerprint: 150 }]);
    const outside = paragraph(1, [held - 1, held + REACH + 1]);
    expect((await located([outside], [[held]], {})).asked).toEqual([]);
    expect((await located([first], [], {})).asked).toEqual([]);
  });

  it('is asked about by another n-gram of a paragraph that stands in it twice', async () => {
    const { asked } = await located([paragraph(1, [10, 11]), paragraph(1, [10, 11])], [[10], [10]], {});
    expect(asked.map(({ fingerprint }) => fingerprint)).toEqual([110, 111]);
  });

  it('is where the n-grams agree, in whole blocks with an article before and after', async () => {
    const queries = [paragraph(1, [10]), paragraph(2, [10])];
    const postings = { 110: [40, 500], 210: [505, 900] };
    expect((await located(queries, [[10], [10]], postings)).ranges).toEqual([{ start: 480, end: 528 }]);
  });

  it.each([
    [514, true],
    [515, false],
    [486, true],
    [485, false],
  ])('is in one neighborhood with unit 500 at unit %i: %s', async (unit, isNear) => {
    const queries = [paragraph(1, [10]), paragraph(2, [10])];
    const { ranges } = await located(queries, [[10], [10]], { 110: [20, 500], 210: [unit] });
    expect(ranges.some(({ start }) => start === 0)).toBe(!isNear);
  });

  it('is looked for in the first two places when the n-grams agree on none', async () => {
    const queries = [paragraph(1, [10]), paragraph(2, [10])];
    const postings = { 110: [500, 900], 210: [20] };
    expect((await located(queries, [[10], [10]], postings)).ranges).toEqual([
      { start: 0, end: 36 },
      { start: 480, end: 516 },
    ]);
  });

  it('is one range where two meet, and ends with the pack', async () => {
    const { ranges } = await located([paragraph(1, [10])], [[10]], { 110: [500, 531, 999] });
    expect(ranges).toEqual([
      { start: 480, end: 552 },
      { start: 984, end: 1000 },
    ]);
  });

  it('is nowhere when no unit has its n-grams', async () => {
    expect((await located([paragraph(1, [10])], [[10]], {})).ranges).toEqual([]);
  });
});
