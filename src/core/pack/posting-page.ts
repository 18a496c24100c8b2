import { uint8At, uint32At } from '../shared/index.ts';
import { BitReader, BitWriter } from './bits.ts';
import { checksum } from './checksum.ts';
import { keepDistinct } from './distinct.ts';
import { damaged } from './pack-files.ts';

/**
 * A page holds the postings of all fingerprints that share their first bits: 2 bytes of checksum, then bit by bit
 * the number of keys + 1 (gamma), and for each key, ascending, the gap to the one before (Rice), the number of its
 * units (gamma), the first unit (fixed width) and the gaps to the next ones (Rice, its width by their number). A key is the next
 * 10 bits of the fingerprint: that of another one is met once in about 32 keys.
 */
export interface PageShape {
  /** Bits of a fingerprint that choose the page, 1–20. */
  readonly pageBits: number;
  /** Bits of a unit's number. */
  readonly unitBits: number;
}

const KEY_BITS = 11;
const GAP_BITS = 6;
/** Units kept of a fingerprint that more have: so common that it says little. */
const MOST_UNITS_OF_KEY = 4000;

export function pageOf(fingerprint: number, { pageBits }: PageShape): number {
  return fingerprint >>> (32 - pageBits);
}

function keyOf(fingerprint: number, { pageBits }: PageShape): number {
  return (fingerprint << pageBits) >>> (32 - KEY_BITS);
}

/** Fingerprints, ascending, and for each its unit; those of one page lie from `start` up to `end`. */
export interface PagePostings {
  readonly fingerprints: Uint32Array;
  readonly units: Uint32Array;
  readonly start: number;
  readonly end: number;
}

/** Writes pages one after another. */
export class PageWriter {
  readonly #bits = new BitWriter();
  readonly #shape: PageShape;

  constructor(shape: PageShape) {
    this.#shape = shape;
  }

  /** Adds a page that has postings; says how many bytes it has. */
  add(page: number, postings: PagePostings): number {
    const bits = this.#bits;
    const first = bits.length;
    bits.write(0, 16);
    this.#writeKeys(postings);
    bits.align();
    const sum = checksum(bits.buffer, { start: first + 2, end: bits.length, seed: page });
    bits.buffer[first] = sum >>> 8;
    bits.buffer[first + 1] = sum;
    return bits.length - first;
  }

  /** The pages that were added; the next one is the first again. */
  take(): Uint8Array {
    const bytes = this.#bits.bytes();
    this.#bits.clear();
    return bytes;
  }

  #writeKeys(postings: PagePostings): void {
    const { fingerprints, units, end } = postings;
    this.#bits.writeGamma(this.#countKeys(postings) + 1);
    let before = -1;
    for (let at = postings.start; at < end; ) {
      const start = at;
      const key = keyOf(uint32At(fingerprints, start), this.#shape);
      do at++;
      while (at < end && keyOf(uint32At(fingerprints, at), this.#shape) === key);
      this.#bits.writeRice(key - before - 1, GAP_BITS);
      before = key;
      this.#writeUnits(units, start, at);
    }
  }

  #countKeys({ fingerprints, start, end }: PagePostings): number {
    let count = 0;
    let before = -1;
    for (let at = start; at < end; at++) {
      const key = keyOf(uint32At(fingerprints, at), this.#shape);
      if (key !== before) count++;
      before = key;
    }
    return count;
  }

  #writeUnits(units: Uint32Array, start: number, end: number): void {
    if (isAscending(units, start, end)) this.#writeAscending(units, start, end);
    else {
      const sorted = units.slice(start, end).sort();
      this.#writeAscending(sorted, 0, keepDistinct(sorted));
    }
  }

  #writeAscending(units: Uint32Array, start: number, end: number): void {
    const count = Math.min(end - start, MOST_UNITS_OF_KEY);
    const { unitBits } = this.#shape;
    this.#bits.writeGamma(count);
    this.#bits.write(uint32At(units, start), unitBits);
    const width = gapWidth(count, unitBits);
    for (let at = start + 1; at < start + count; at++)
      this.#bits.writeRice(uint32At(units, at) - uint32At(units, at - 1) - 1, width);
  }
}

/** Whether the units of one key ascend, each there once: not where several fingerprints share the key. */
function isAscending(units: Uint32Array, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (uint32At(units, at) <= uint32At(units, at - 1)) return false;
  return true;
}

/** Gaps of `count` units among 2^unitBits have about so many bits. */
function gapWidth(count: number, unitBits: number): number {
  return Math.max(0, unitBits - (31 - Math.clz32(count)) - 1);
}

/** Where a page lies in bytes that may hold others. */
export interface PageBytes {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Throws when a page's bytes are not those that were written. */
export function checkPage(page: number, { bytes, start, end }: PageBytes): void {
  if (
    end - start < 3 ||
    pageSum(bytes, start) !== (checksum(bytes, { start: start + 2, end, seed: page }) & 0xffff)
  )
    throw damaged('postings have changed');
}

function pageSum(bytes: Uint8Array, start: number): number {
  return (uint8At(bytes, start) << 8) | uint8At(bytes, start + 1);
}

/** The units that have a fingerprint, or, of so many that they say little, their number alone. */
export interface UnitList {
  readonly count: number;
  /** Ascending. */
  readonly units: Uint32Array;
}

export const NO_UNITS: UnitList = { count: 0, units: new Uint32Array() };

/**
 * The units of a checked page that have a fingerprint, and one in 32 times those of another; without the units when
 * there are more than `most`.
 */
export function unitsIn(
  { bytes, start, end }: PageBytes,
  { fingerprint, most }: { readonly fingerprint: number; readonly most: number },
  shape: PageShape,
): UnitList {
  const wanted = keyOf(fingerprint, shape);
  const bits = new BitReader(bytes, start + 2, end);
  let key = -1;
  for (let left = bits.readGamma() - 1; left > 0; left--) {
    key += bits.readRice(GAP_BITS) + 1;
    if (key > wanted || bits.isPastEnd) break;
    const count = bits.readGamma();
    if (key === wanted)
      return { count, units: count > most ? NO_UNITS.units : readUnits(bits, count, shape.unitBits) };
    bits.skip(shape.unitBits);
    bits.skipRices(Math.min(count, MOST_UNITS_OF_KEY) - 1, gapWidth(count, shape.unitBits));
  }
  return NO_UNITS;
}

function readUnits(bits: BitReader, count: number, unitBits: number): Uint32Array {
  const units = new Uint32Array(Math.min(count, MOST_UNITS_OF_KEY));
  units[0] = bits.read(unitBits);
  bits.readGaps(units, gapWidth(count, unitBits));
  return units;
}
