import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../src/core/matching/query.ts';
import { Ballot, candidatesOf, type Posting } from '../../../src/core/matching/votes.ts';
import { fakePack, listOf } from './fake-pack.ts';

/** So many units that an n-gram of one unit has 10 bits. */
const pack = fakePack({ units: 1023 });
const whole = { start: 0, end: 100 };
const nothing = listOf([]);

/** `asked` n-grams, of which the first have lists of units. */
function postings(asked: number, lists: readonly (readonly number[])[]): Posting[] {
  return Array.from({ length: asked }, (_, at) => ({
    place: at,
    list: lists[at] === undefined ? nothing : listOf(lists[at]),
  }));
}

const unitsOf = (given: readonly Posting[], part = whole) =>
  candidatesOf(pack, given, part).map(({ unit }) => unit);

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
      { place: 1, list: listOf([8], 1) },
    ];
    expect(candidatesOf(pack, given, whole)).toEqual([
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
    expect(unitsOf(given, { start: 1, end: 3 })).toEqual([2, 3]);
    expect(unitsOf([...postings(13, [[1], [2]])], { start: 1, end: 3 })).toEqual([2]);
  });

  it('are the same when asked again, and in a larger pack', () => {
    const given = postings(3, [[5], [5], [9]]);
    const once = candidatesOf(pack, given, whole);
    expect(candidatesOf(pack, given, whole)).toEqual(once);
    candidatesOf(fakePack({ units: 5000 }), postings(1, [[4999]]), whole);
    expect(candidatesOf(pack, given, whole)).toEqual(once);
  });
});

describe('the postings of a paragraph', () => {
  const sentence = Array.from({ length: 40 }, (_, at) => `word${at * 7919} and`).join(' ');
  const query = readQuery(sentence, 'en');
  const { hashes, places } = query.fingerprints;
  const ascending = [...hashes].sort((a, b) => a - b);

  it('are asked for by ascending hash, each once, as many as are wanted', async () => {
    const asked = fakePack({ units: 1023 });
    const ballot = new Ballot(asked, query);
    expect(ballot.size).toBe(hashes.length);
    await ballot.askFor(10);
    expect(asked.asked.map(({ fingerprint }) => fingerprint)).toEqual(ascending.slice(0, 10));
    await ballot.askFor(10);
    await ballot.askFor(ballot.size);
    expect(asked.asked.map(({ fingerprint }) => fingerprint)).toEqual(ascending);
  });

  it('have the place of their n-gram', async () => {
    const postingsOf = new Map(ascending.slice(0, 4).map((hash, at) => [hash, [at]]));
    const ballot = new Ballot(fakePack({ units: 1023, postings: postingsOf }), query);
    await ballot.askFor(ballot.size);
    const byPlace = new Map(Array.from(hashes, (hash, at) => [places[at], postingsOf.get(hash) ?? []]));
    for (const { place, list } of ballot.postings) expect([...list.units]).toEqual(byPlace.get(place));
  });

  it('are taken at once where the pack has them at once', async () => {
    const asked = fakePack({ units: 1023 });
    const ballot = new Ballot({ ...asked, unitsWith: () => listOf([3]) }, query);
    await ballot.askFor(2);
    expect(ballot.postings.map(({ list }) => [...list.units])).toEqual([[3], [3]]);
  });

  it.each([
    ['few n-grams', 1023, 12, 2048],
    ['many n-grams', 1023, 13, 256],
    ['many n-grams in a large pack', 2 ** 20, 13, 2048],
  ])('are wanted of %s where so many units have one: %i units, %i n-grams, %i', async (_, units, count, most) => {
    const asked = fakePack({ units });
    const fingerprints = { hashes: hashes.slice(0, count), places: places.slice(0, count) };
    await new Ballot(asked, { ...query, fingerprints }).askFor(count);
    expect(new Set(asked.asked.map((one) => one.most))).toEqual(new Set([most]));
  });
});
