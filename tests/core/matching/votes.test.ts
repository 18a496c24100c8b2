import { describe, expect, it } from 'vitest';
import type { Posting } from '../../../src/core/matching/ballot.ts';
import { candidatesOf, type Poll } from '../../../src/core/matching/votes.ts';
import { fakePack, listOf } from './fake-pack.ts';

/** So many units that an n-gram of one unit has 10 bits. */
const pack = fakePack({ units: 1023 });
const whole = { start: 0, end: 1000 };
const nothing = listOf([]);

/** `asked` n-grams that do not overlap, of which the first have lists of units. */
function postings(asked: number, lists: readonly (readonly number[])[]): Posting[] {
  return Array.from({ length: asked }, (_, at) => ({
    place: at * 8,
    list: lists[at] === undefined ? nothing : listOf(lists[at]),
  }));
}

const candidates = (given: readonly Posting[], poll: Partial<Poll> = {}, of = pack) =>
  candidatesOf(of, { postings: given, part: whole, language: 'en', leastShare: 0, ...poll });
const unitsOf = (given: readonly Posting[], part = whole) =>
  candidates(given, { part }).map(({ unit }) => unit);

describe('the candidates of a paragraph', () => {
  it('share one telling n-gram when at most 22 were asked for, and two when more were', () => {
    expect(unitsOf(postings(22, [[5]]))).toEqual([5]);
    expect(unitsOf(postings(23, [[5]]))).toEqual([]);
    expect(unitsOf(postings(23, [[5], [5]]))).toEqual([5]);
  });

  it('may share one of half the bits when at most six were asked for', () => {
    const common: Posting = { place: 0, list: { count: 33, units: Uint32Array.of(5) } };
    expect(unitsOf([common, ...postings(6, []).slice(1)])).toEqual([5]);
    expect(unitsOf([common, ...postings(7, []).slice(1)])).toEqual([]);
  });

  it('share the more the more were asked for', () => {
    expect(unitsOf(postings(72, [[5], [5]]))).toEqual([5]);
    expect(unitsOf(postings(73, [[5], [5]]))).toEqual([]);
    expect(unitsOf(postings(73, [[5], [5], [5]]))).toEqual([5]);
  });

  it('count what they share, the less the more units share it', () => {
    const given = [
      { place: 0, list: listOf([3, 8], 33) },
      { place: 8, list: listOf([8], 1) },
    ];
    expect(candidates(given)).toEqual([
      { unit: 8, votes: 1.5 },
      { unit: 3, votes: 0.5 },
    ]);
  });

  it('come by their votes, then by their number, and are two dozen at most', () => {
    const many = Array.from({ length: 30 }, (_, at) => 100 - at);
    expect(unitsOf(postings(2, [many.slice(0, 3), [99, 7]]))).toEqual([99, 7, 98, 100]);
    const alike = [{ place: 0, list: listOf(many, 1) }];
    expect(unitsOf(alike)).toEqual([...many].sort((a, b) => a - b).slice(0, 24));
  });

  it('are those of the part that is asked about', () => {
    const given = postings(4, [[1], [2], [3], [4]]);
    expect(unitsOf(given, { start: 8, end: 24 })).toEqual([2, 3]);
    expect(unitsOf([...postings(13, [[1], [2]])], { start: 8, end: 24 })).toEqual([2]);
  });

  it('are the same when asked again, and in a larger pack', () => {
    const given = postings(3, [[5], [5], [9]]);
    const once = candidates(given);
    expect(candidates(given)).toEqual(once);
    expect(candidates(postings(1, [[4999]]), {}, fakePack({ units: 5000 }))).toHaveLength(1);
    expect(candidates(given)).toEqual(once);
  });

  it.each([
    ['en', 8, [0, 8, 16], 3],
    ['en', 4, [0, 4], 1.5],
    ['en', 2, [0, 2, 4, 8], 2],
    ['zh', 4, [0, 4], 2],
    ['zh', 2, [0, 2], 1.5],
  ] as const)('in %s say less when their n-grams overlap: %i apart, at %j, %d votes', (language, _, places, votes) => {
    const given = places.map((place) => ({ place, list: listOf([5]) }));
    expect(candidates(given, { language })).toEqual([{ unit: 5, votes }]);
  });

  it('share what is least of each n-gram that was asked for, where that is more', () => {
    const given = postings(20, [[5, 6], [5, 6], [6]]);
    expect(candidates(given, { leastShare: 0.11 }).map(({ unit }) => unit)).toEqual([6]);
    expect(candidates(given, { leastShare: 0.09 }).map(({ unit }) => unit)).toEqual([6, 5]);
  });

  it('are counted however many units there are', () => {
    const many = Array.from({ length: 3000 }, (_, at) => at);
    const large = fakePack({ units: 3000 });
    const given = [
      { place: 0, list: listOf(many.slice(0, 1500), 1) },
      { place: 8, list: listOf(many.slice(1400), 1) },
    ];
    const found = candidates(given, {}, large);
    expect(found.map(({ unit, votes }) => [unit, votes])).toEqual(
      many.slice(1400, 1424).map((unit) => [unit, 2]),
    );
  });
});
