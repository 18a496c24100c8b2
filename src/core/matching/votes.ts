import type { Span } from '../shared/index.ts';
import type { Query } from './query.ts';

/** The units that have each n-gram of a paragraph that is in the sample, in the paragraph's order. */
export type Postings = readonly Uint32Array[];

/** A unit that may match, and how much speaks for it: the bits of information of the n-grams it shares. */
export interface Candidate {
  readonly unit: number;
  readonly votes: number;
}

const MOST_CANDIDATES = 24;
/** One n-gram that no other unit has is not enough. */
const BITS_OF_CHANCE = 8;
/** Unless there are so few that it must be. */
const FEW = 6;

export function readPostings({ pack, fingerprints }: Query): Promise<Postings> {
  return Promise.all(Array.from(fingerprints.hashes, (hash) => pack.unitsWith(hash)));
}

/** Units that share n-grams with a part of the paragraph, the most telling first. */
export function candidatesOf(query: Query, postings: Postings, part: Span): readonly Candidate[] {
  const { places } = query.fingerprints;
  const units = query.pack.header.units;
  const votes = new Map<number, number>();
  let asked = 0;
  for (const [at, list] of postings.entries()) {
    const place = places[at] ?? 0;
    if (place < part.start || place >= part.end) continue;
    asked++;
    const weight = Math.log2(1 + units / Math.max(1, list.length));
    for (const unit of list) votes.set(unit, (votes.get(unit) ?? 0) + weight);
  }
  const least = asked <= FEW ? 1 : Math.log2(1 + units) + BITS_OF_CHANCE * 0.5;
  return [...votes]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_CANDIDATES)
    .map(([unit, count]) => ({ unit, votes: count }));
}
