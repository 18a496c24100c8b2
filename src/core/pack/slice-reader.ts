import { uint32At } from '../shared/index.ts';
import type { PackStorage } from './pack-files.ts';
import { RECORD_BYTES, type Run } from './runs.ts';

/** Fingerprints of one slice and, for each, its unit. */
export interface Columns {
  readonly fingerprints: Uint32Array;
  readonly units: Uint32Array;
}

/** A radix sort goes by 12 bits at a time: twice, for the other eight are those of the slice. */
const DIGITS = 4096;
/** Records below which counting digits takes longer than moving them. */
const FEW = 64;

/** Slices read at once: of a file that is not in memory each read takes its time, however small it is. */
const SLICES_AT_ONCE = 16;

/** Reads slices of runs, one after the other into the same memory. */
export class SliceReader {
  readonly #storage: PackStorage;
  readonly #runs: readonly Run[];
  /** The parts of the slices from `#first` on, one of each run. */
  #parts: readonly Uint8Array[] = [];
  #first = -SLICES_AT_ONCE;
  readonly #next = new Uint32Array(DIGITS);
  #read = columnsFor(0);
  #sorted = columnsFor(0);

  constructor(storage: PackStorage, runs: readonly Run[]) {
    this.#storage = storage;
    this.#runs = runs;
  }

  /** All records of a slice, sorted by fingerprint, those of one fingerprint by unit; they hold until the next call. */
  async read(slice: number): Promise<Columns> {
    await this.#readAround(slice);
    const sizes = this.#runs.map(({ starts }) => recordsBetween(starts, slice, slice + 1));
    const length = sizes.reduce((sum, size) => sum + size, 0);
    if (length > this.#read.units.length) {
      this.#read = columnsFor(length * 1.2);
      this.#sorted = columnsFor(length * 1.2);
    }
    let place = 0;
    for (const [at, { firstUnit, starts }] of this.#runs.entries()) {
      const start = recordsBetween(starts, this.#first, slice) * RECORD_BYTES;
      const size = sizes[at] ?? 0;
      const bytes = this.#parts[at]?.subarray(start, start + size * RECORD_BYTES);
      if (bytes !== undefined) this.#parse(bytes, place, firstUnit);
      place += size;
    }
    if (length <= FEW) sortFew(this.#read, length);
    else {
      this.#pass(this.#read, this.#sorted, { length, shift: 0 });
      this.#pass(this.#sorted, this.#read, { length, shift: 12 });
    }
    return {
      fingerprints: this.#read.fingerprints.subarray(0, length),
      units: this.#read.units.subarray(0, length),
    };
  }

  async #readAround(slice: number): Promise<void> {
    if (slice >= this.#first && slice < this.#first + SLICES_AT_ONCE) return;
    this.#first = slice - (slice % SLICES_AT_ONCE);
    this.#parts = await Promise.all(this.#runs.map((run) => this.#readPart(run)));
  }

  async #readPart({ name, starts }: Run): Promise<Uint8Array> {
    const start = starts[this.#first] ?? 0;
    const end = starts[this.#first + SLICES_AT_ONCE] ?? starts.at(-1) ?? 0;
    if (start === end) return new Uint8Array();
    return this.#storage.read(name, start * RECORD_BYTES, end * RECORD_BYTES);
  }

  #parse(bytes: Uint8Array, first: number, firstUnit: number): void {
    const { fingerprints, units } = this.#read;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = 0, place = first; at < bytes.length; at += RECORD_BYTES, place++) {
      fingerprints[place] = view.getUint32(at, true);
      units[place] = firstUnit + view.getUint16(at + 4, true);
    }
  }

  /** One pass of a stable radix sort, by the digit of the fingerprint from bit `shift` on. */
  #pass(
    from: Columns,
    to: Columns,
    { length, shift }: { readonly length: number; readonly shift: number },
  ): void {
    const next = this.#next.fill(0);
    for (let at = 0; at < length; at++) {
      const digit = digitOf(uint32At(from.fingerprints, at), shift);
      next[digit] = uint32At(next, digit) + 1;
    }
    let start = 0;
    for (let digit = 0; digit < DIGITS; digit++) {
      const count = uint32At(next, digit);
      next[digit] = start;
      start += count;
    }
    for (let at = 0; at < length; at++) {
      const fingerprint = uint32At(from.fingerprints, at);
      const digit = digitOf(fingerprint, shift);
      const place = uint32At(next, digit);
      next[digit] = place + 1;
      to.fingerprints[place] = fingerprint;
      to.units[place] = uint32At(from.units, at);
    }
  }
}

/** Records of a run from one slice up to another. */
function recordsBetween(starts: readonly number[], slice: number, end: number): number {
  return (starts[end] ?? 0) - (starts[slice] ?? 0);
}

/** Insertion sort, stable too. */
function sortFew({ fingerprints, units }: Columns, length: number): void {
  for (let at = 1; at < length; at++) {
    const fingerprint = uint32At(fingerprints, at);
    const unit = uint32At(units, at);
    let place = at;
    for (; place > 0 && uint32At(fingerprints, place - 1) > fingerprint; place--) {
      fingerprints[place] = uint32At(fingerprints, place - 1);
      units[place] = uint32At(units, place - 1);
    }
    fingerprints[place] = fingerprint;
    units[place] = unit;
  }
}

function digitOf(fingerprint: number, shift: number): number {
  return (fingerprint >>> shift) & (DIGITS - 1);
}

function columnsFor(length: number): Columns {
  return { fingerprints: new Uint32Array(length), units: new Uint32Array(length) };
}
