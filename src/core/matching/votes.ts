import type { Pack, UnitList } from '../pack/index.ts';
import type { Span } from '../shared/index.ts';
import type { Query } from './query.ts';

/** An n-gram of a paragraph that is in the sample: where it starts, and the units that have it. */
export interface Posting {
  readonly place: number;
  readonly list: UnitList;
}

/** A unit that may match, and how much speaks for it: the information of the n-grams it shares, 1 where it alone has one. */
export interface Candidate {
  readonly unit: number;
  readonly votes: number;
}

/** What more units have says too little for the time it takes, where other n-grams are asked for too. */
const MOST_UNITS = 256;
const MOST_SHARE = 1 / 512;
const MOST_UNITS_OF_FEW = 2048;
const FEW = 12;
const MOST_CANDIDATES = 24;

/** The postings of a paragraph's n-grams, asked for in parts: the first may tell enough. */
export class Ballot {
  readonly postings: Posting[] = [];
  readonly #pack: Pack;
  readonly #query: Query;
  readonly #order: Uint32Array;

  constructor(pack: Pack, query: Query) {
    this.#pack = pack;
    this.#query = query;
    const { hashes } = query.fingerprints;
    // Hashes are as good as random: the lowest are spread over the paragraph.
    this.#order = Uint32Array.from(hashes.keys()).sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
  }

  /** N-grams there are to ask for. */
  get size(): number {
    return this.#order.length;
  }

  /** Asks for n-grams until `count` have been. */
  async askFor(count: number): Promise<void> {
    const { hashes, places } = this.#query.fingerprints;
    const { units } = this.#pack.header;
    const most = this.size <= FEW ? MOST_UNITS_OF_FEW : Math.max(MOST_UNITS, units * MOST_SHARE);
    const asked = this.#order.subarray(this.postings.length, count);
    const lists = Array.from(asked, (at) => this.#pack.unitsWith(hashes[at] ?? 0, most));
    const read = lists.some((list) => list instanceof Promise) ? await Promise.all(lists) : lists;
    for (const [number, at] of asked.entries())
      this.postings.push({ place: places[at] ?? 0, list: (read as readonly UnitList[])[number] ?? NONE });
  }
}

const NONE: UnitList = { count: 0, units: new Uint32Array() };

/** Units that share n-grams with a part of the paragraph, the most telling first. */
export function candidatesOf(pack: Pack, postings: readonly Posting[], part: Span): readonly Candidate[] {
  const { units } = pack.header;
  const votes = votesFor(units);
  const met: number[] = [];
  const unique = Math.log2(1 + units);
  let asked = 0;
  for (const { place, list } of postings) {
    if (place < part.start || place >= part.end) continue;
    asked++;
    const weight = Math.log2(1 + units / Math.max(1, list.count)) / unique;
    for (const unit of list.units) {
      if (votes[unit] === 0) met.push(unit);
      votes[unit] = (votes[unit] ?? 0) + weight;
    }
  }
  const least = leastShared(asked);
  const candidates: Candidate[] = [];
  for (const unit of met) {
    const count = votes[unit] ?? 0;
    if (count >= least) candidates.push({ unit, votes: count });
    votes[unit] = 0;
  }
  return candidates.sort((a, b) => b.votes - a.votes || a.unit - b.unit).slice(0, MOST_CANDIDATES);
}

/**
 * What a match shares at least: less when few were asked for, more when so many
 * were that common ones add up.
 */
function leastShared(asked: number): number {
  if (asked <= 6) return 0.5;
  return 0.8 + Math.max(0, asked - 12) * 0.02;
}

let scratch = new Float32Array();

/** Zeros, a place a unit; who writes to it sets it back. */
function votesFor(units: number): Float32Array {
  if (scratch.length < units) scratch = new Float32Array(units);
  return scratch;
}
