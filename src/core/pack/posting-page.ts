import { uint8At, uint32At } from '../shared/index.ts';
import { BitReader, BitWriter } from './bits.ts';
import { checksum } from './checksum.ts';
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

/** The postings `from` … `to` of sorted columns, all of one page, as bytes. */
export class PageWriter {
  readonly #bits = new BitWriter();
  readonly #shape: PageShape;

  constructor(shape: PageShape) {
    this.#shape = shape;
  }

  write(page: number, fingerprints: Uint32Array, units: Uint32Array): Uint8Array {
    const starts = keyStarts(fingerprints, this.#shape);
    const bits = this.#bits;
    bits.clear();
    bits.write(0, 16);
    bits.writeGamma(starts.length);
    let before = -1;
    for (let at = 0; at + 1 < starts.length; at++) {
      const start = starts[at] ?? 0;
      const key = keyOf(uint32At(fingerprints, start), this.#shape);
      bits.writeRice(key - before - 1, GAP_BITS);
      before = key;
      this.#writeUnits(units, start, starts[at + 1] ?? start);
    }
    const bytes = bits.bytes();
    const sum = checksum(bytes, { start: 2, seed: page });
    bytes[0] = sum >>> 8;
    bytes[1] = sum;
    return bytes;
  }

  #writeUnits(units: Uint32Array, start: number, end: number): void {
    if (isAscending(units, start, end)) this.#writeAscending(units, start, end);
    else {
      const sorted = Uint32Array.from(new Set(units.slice(start, end).sort()));
      this.#writeAscending(sorted, 0, sorted.length);
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

/** Where each key's postings start, and where the last one's end. */
function keyStarts(fingerprints: Uint32Array, shape: PageShape): readonly number[] {
  const starts: number[] = [];
  let before = -1;
  for (let at = 0; at < fingerprints.length; at++) {
    const key = keyOf(uint32At(fingerprints, at), shape);
    if (key !== before) starts.push(at);
    before = key;
  }
  starts.push(fingerprints.length);
  return starts;
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
