import { lettersOfGram, type Pack } from '../pack/index.ts';
import { float64At, int32At, type Span, uint32At } from '../shared/index.ts';
import type { Language } from '../text/index.ts';
import type { Posting } from './ballot.ts';

/** A unit that may match, and how much speaks for it: the information of the n-grams it shares, 1 where it alone has one. */
export interface Candidate {
  readonly unit: number;
  readonly votes: number;
}

/** Postings of a paragraph, and who may be elected by them. */
export interface Poll {
  /** In the order of their places. */
  readonly postings: readonly Posting[];
  readonly part: Span;
  readonly language: Language;
  /** Votes a unit must have at least for each n-gram that was asked for. */
  readonly leastShare: number;
}

const MOST_CANDIDATES = 24;

/** Units that share n-grams with a part of the paragraph, the most telling first. */
export function candidatesOf(
  pack: Pack,
  { postings, part, language, leastShare }: Poll,
): readonly Candidate[] {
  const { units } = pack.header;
  const unique = Math.log2(1 + units);
  const breadth = lettersOfGram(language);
  let asked = 0;
  for (const { place, list } of postings) {
    if (place < part.start || place >= part.end) continue;
    asked++;
    const weight = Math.log2(1 + units / Math.max(1, list.count)) / unique;
    tally.add(list.units, { place, weight, breadth });
  }
  return tally
    .takeFrom(Math.max(leastShared(asked), asked * leastShare))
    .sort((a, b) => b.votes - a.votes || a.unit - b.unit)
    .slice(0, MOST_CANDIDATES);
}

/**
 * What a match shares at least: less when few were asked for, more when so many
 * were that common ones add up.
 */
function leastShared(asked: number): number {
  if (asked <= 6) return 0.5;
  return 0.8 + Math.max(0, asked - 12) * 0.02;
}

interface Vote {
  readonly place: number;
  readonly weight: number;
  readonly breadth: number;
}

/** Fibonacci hashing: neighbors come apart. */
const SPREAD = 0x9e3779b1;

/** Votes for units, counted in the order of the n-grams' places. */
class Tally {
  #length = 0;
  #units = new Uint32Array(1024);
  #votes = new Float64Array(1024);
  #places = new Int32Array(1024);
  /** The slot of each row below. */
  #slotOfRow = new Uint32Array(1024);
  /** A hash table of units, at most half full: 1 + the place of a unit in the columns above, or 0. */
  #slots = new Int32Array(2048);

  /** An n-gram that overlaps the last one a unit shares says as much less: a common phrase has several. */
  add(units: Uint32Array, { place, weight, breadth }: Vote): void {
    if (this.#length + units.length > this.#units.length) this.#grow(this.#length + units.length);
    for (let at = 0; at < units.length; at++) {
      const unit = uint32At(units, at);
      const slot = this.#slotOf(unit);
      const row = int32At(this.#slots, slot) - 1;
      if (row < 0) {
        this.#units[this.#length] = unit;
        this.#votes[this.#length] = weight;
        this.#places[this.#length] = place;
        this.#slotOfRow[this.#length] = slot;
        this.#slots[slot] = ++this.#length;
        continue;
      }
      const apart = place - int32At(this.#places, row);
      this.#votes[row] =
        float64At(this.#votes, row) + (apart < breadth ? (weight * apart) / breadth : weight);
      this.#places[row] = place;
    }
  }

  /** Where a unit is, or would be. */
  #slotOf(unit: number): number {
    const mask = this.#slots.length - 1;
    let slot = (Math.imul(unit, SPREAD) >>> 8) & mask;
    for (;;) {
      const row = int32At(this.#slots, slot) - 1;
      if (row < 0 || uint32At(this.#units, row) === unit) return slot;
      slot = (slot + 1) & mask;
    }
  }

  /** The units with so many votes, in any order; the tally is then empty. */
  takeFrom(least: number): Candidate[] {
    const candidates: Candidate[] = [];
    for (let row = 0; row < this.#length; row++) {
      const votes = float64At(this.#votes, row);
      if (votes >= least) candidates.push({ unit: uint32At(this.#units, row), votes });
      this.#slots[uint32At(this.#slotOfRow, row)] = 0;
    }
    this.#length = 0;
    return candidates;
  }

  #grow(least: number): void {
    const length = 2 ** Math.ceil(Math.log2(least));
    this.#units = grown(this.#units, new Uint32Array(length));
    this.#votes = grown(this.#votes, new Float64Array(length));
    this.#places = grown(this.#places, new Int32Array(length));
    this.#slotOfRow = new Uint32Array(length);
    this.#slots = new Int32Array(2 * length);
    for (let row = 0; row < this.#length; row++) {
      const slot = this.#slotOf(uint32At(this.#units, row));
      this.#slotOfRow[row] = slot;
      this.#slots[slot] = row + 1;
    }
  }
}

function grown<Column extends Uint32Array | Float64Array | Int32Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}

const tally = new Tally();
