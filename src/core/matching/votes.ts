import type { Pack, UnitList } from '../pack/index.ts';
import type { Span } from '../shared/index.ts';
import type { Query } from './query.ts';

/** An n-gram of a paragraph that is in the sample: where it starts, and the units that have it. */
export interface Posting {
  readonly place: number;
  readonly list: UnitList;
}

/** A unit that may match, and how much speaks for it: the bits of information of the n-grams it shares. */
export interface Candidate {
  readonly unit: number;
  readonly votes: number;
}

/** What more units have says too little for the time it takes: so many, and so large a share of a large pack. */
const MOST_UNITS = 512;
const MOST_SHARE = 1 / 512;
const MOST_CANDIDATES = 24;
/** N-grams asked for first; when they agree on no unit, the pack has not the paragraph. */
const FIRST = 20;

/** The postings of a paragraph's n-grams: of a part of them when these already tell that there is nothing. */
export async function readPostings(pack: Pack, query: Query): Promise<readonly Posting[]> {
  const { hashes } = query.fingerprints;
  if (hashes.length <= FIRST * 1.5) return read(pack, query, Array.from(hashes.keys()));
  // Hashes are as good as random: the lowest are spread over the paragraph.
  const order = Array.from(hashes.keys()).sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
  const first = await read(pack, query, order.slice(0, FIRST));
  const whole = { start: 0, end: query.folded.codes.length };
  if (candidatesOf(pack, first, whole).length === 0) return [];
  return [...first, ...(await read(pack, query, order.slice(FIRST)))];
}

function read(pack: Pack, { fingerprints }: Query, chosen: readonly number[]): Promise<Posting[]> {
  const { hashes, places } = fingerprints;
  const most = Math.max(MOST_UNITS, pack.header.units * MOST_SHARE);
  return Promise.all(
    chosen.map(async (at) => ({
      place: places[at] ?? 0,
      list: await pack.unitsWith(hashes[at] ?? 0, most),
    })),
  );
}

/** Units that share n-grams with a part of the paragraph, the most telling first. */
export function candidatesOf(pack: Pack, postings: readonly Posting[], part: Span): readonly Candidate[] {
  const { units } = pack.header;
  const votes = votesFor(units);
  const met: number[] = [];
  let asked = 0;
  for (const { place, list } of postings) {
    if (place < part.start || place >= part.end) continue;
    asked++;
    const weight = Math.log2(1 + units / Math.max(1, list.count));
    for (const unit of list.units) {
      if (votes[unit] === 0) met.push(unit);
      votes[unit] = (votes[unit] ?? 0) + weight;
    }
  }
  const least = Math.log2(1 + units) * leastShared(asked);
  const candidates: Candidate[] = [];
  for (const unit of met) {
    const count = votes[unit] ?? 0;
    if (count >= least) candidates.push({ unit, votes: count });
    votes[unit] = 0;
  }
  return candidates.sort((a, b) => b.votes - a.votes || a.unit - b.unit).slice(0, MOST_CANDIDATES);
}

/**
 * What a match shares at least, in n-grams that only one unit has: less when few were asked for, more when so many
 * were that common ones add up.
 */
function leastShared(asked: number): number {
  if (asked <= 6) return 0.5;
  return asked <= 12 ? 0.9 : 1.2 + asked * 0.04;
}

let scratch = new Float32Array();

/** Zeros, a place a unit; who writes to it sets it back. */
function votesFor(units: number): Float32Array {
  if (scratch.length < units) scratch = new Float32Array(units);
  return scratch;
}
