import { describe, expect, it } from 'vitest';
import { Ballot } from '../../../src/core/matching/ballot.ts';
import { readQuery } from '../../../src/core/matching/query.ts';
import { fakePack, listOf } from './fake-pack.ts';

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
    await ballot.askFor(ballot.size + 5);
    expect(asked.asked.map(({ fingerprint }) => fingerprint)).toEqual(ascending);
  });

  it('have the place of their n-gram', async () => {
    const postingsOf = new Map(ascending.slice(0, 4).map((hash, at) => [hash, [at]]));
    const ballot = new Ballot(fakePack({ units: 1023, postings: postingsOf }), query);
    await ballot.askFor(ballot.size);
    expect(ballot.postings.map(({ place }) => place)).toEqual([...places]);
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
    ['many n-grams', 1023, 13, 128],
    ['many n-grams in a large pack', 2 ** 20, 13, 2048],
  ])('are wanted of %s where so many units have one: %i units, %i n-grams, %i', async (_, units, count, most) => {
    const asked = fakePack({ units });
    const fingerprints = { hashes: hashes.slice(0, count), places: places.slice(0, count) };
    await new Ballot(asked, { ...query, fingerprints }).askFor(count);
    expect(new Set(asked.asked.map((one) => one.most))).toEqual(new Set([most]));
  });
});
