import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../src/core/matching/query.ts';
import { candidatesOf, type Posting, readPostings } from '../../../src/core/matching/votes.ts';
import { fakePack, listOf } from './fake-pack.ts';

/** So many units that an n-gram of one unit alone is worth 10 bits. */
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
  it('share one telling n-gram when at most twelve were asked for, and two when more were', () => {
    expect(unitsOf(postings(12, [[5]]))).toEqual([5]);
    expect(unitsOf(postings(13, [[5]]))).toEqual([]);
    expect(unitsOf(postings(13, [[5], [5]]))).toEqual([5]);
  });

  it('may share one of half the bits when at most six were asked for', () => {
    const common: Posting = { place: 0, list: { count: 33, units: Uint32Array.of(5) } };
    expect(unitsOf([common, ...postings(6, []).slice(1)])).toEqual([5]);
    expect(unitsOf([common, ...postings(7, []).slice(1)])).toEqual([]);
  });

  it('share the more the more were asked for', () => {
    expect(unitsOf(postings(20, [[5], [5]]))).toEqual([5]);
    expect(unitsOf(postings(21, [[5], [5]]))).toEqual([]);
    expect(unitsOf(postings(21, [[5], [5], [5]]))).toEqual([5]);
  });

  it('have the bits of what they share, the fewer the more units share it', () => {
    const given = [
      { place: 0, list: listOf([3, 8], 33) },
      { place: 1, list: listOf([8], 1) },
    ];
    expect(candidatesOf(pack, given, whole)).toEqual([
      { unit: 8, votes: 15 },
      { unit: 3, votes: 5 },
    ]);
  });

  it('come by their bits, then by their number, and are two dozen at most', () => {
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

  it('are not read on when the lowest twenty agree on no unit', async () => {
    const asked = fakePack({ units: 1023 });
    expect(hashes.length).toBeGreaterThan(40);
    expect(await readPostings(asked, query)).toEqual([]);
    expect(asked.asked.map(({ fingerprint }) => fingerprint)).toEqual(ascending.slice(0, 20));
  });

  it('are all read, each once, when these agree', async () => {
    const postingsOf = new Map(ascending.slice(0, 4).map((hash) => [hash, [7]]));
    const asked = fakePack({ units: 1023, postings: postingsOf });
    const read = await readPostings(asked, query);
    expect(read).toHaveLength(hashes.length);
    expect(asked.asked.map(({ fingerprint }) => fingerprint)).toEqual(ascending);
    const byPlace = new Map(Array.from(hashes, (hash, at) => [places[at], postingsOf.get(hash) ?? []]));
    for (const { place, list } of read) expect([...list.units]).toEqual(byPlace.get(place));
  });

  it('are all read at once when there are few', async () => {
    const of = (count: number) => ({
      ...query,
      fingerprints: { hashes: hashes.slice(0, count), places: places.slice(0, count) },
    });
    const asked = fakePack({ units: 1023 });
    expect(await readPostings(asked, of(30))).toHaveLength(30);
    expect(asked.asked).toHaveLength(30);
    expect(await readPostings(asked, of(31))).toEqual([]);
    expect(asked.asked).toHaveLength(50);
  });

  it('are wanted of n-grams that few units have, more in a large pack', async () => {
    const small = fakePack({ units: 1023 });
    const large = fakePack({ units: 2 ** 20 });
    await readPostings(small, query);
    await readPostings(large, query);
    expect(new Set(small.asked.map(({ most }) => most))).toEqual(new Set([512]));
    expect(new Set(large.asked.map(({ most }) => most))).toEqual(new Set([2048]));
  });
});
