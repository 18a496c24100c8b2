import { uint16At, uint32At } from '../shared/index.ts';
import type { PackStorage } from './pack-files.ts';

/** Fingerprints are written in slices by their first bits, so that a build holds one slice at a time. */
export const SLICES = 256;
const SLICE_SHIFT = 24;

/** A file of records, each a fingerprint and a unit, in the order of their slices. */
export interface Run {
  readonly name: string;
  /** Where each slice starts, in records, and where the last ends. */
  readonly starts: readonly number[];
  /** Added to the units of the run, which are numbered from 0. */
  readonly firstUnit: number;
}

/** Fingerprints of one slice and, for each, its unit. */
export interface Columns {
  readonly fingerprints: Uint32Array;
  readonly units: Uint32Array;
}

const RECORD_BYTES = 6;

/** Collects records until they are written as a run. */
export class RunCollector {
  #fingerprints = new Uint32Array(4096);
  #units = new Uint16Array(4096);
  #length = 0;

  add(fingerprints: Uint32Array, unit: number): void {
    if (this.#length + fingerprints.length > this.#units.length) this.#grow(fingerprints.length);
    this.#fingerprints.set(fingerprints, this.#length);
    this.#units.fill(unit, this.#length, this.#length + fingerprints.length);
    this.#length += fingerprints.length;
  }

  addOne(fingerprint: number, unit: number): void {
    if (this.#length === this.#units.length) this.#grow(1);
    this.#fingerprints[this.#length] = fingerprint;
    this.#units[this.#length++] = unit;
  }

  /** Writes the records and starts anew. */
  async flush(storage: PackStorage, name: string, firstUnit: number): Promise<Run> {
    const length = this.#length;
    const starts = this.#sliceStarts();
    const bytes = new Uint8Array(length * RECORD_BYTES);
    const view = new DataView(bytes.buffer);
    const next = starts.slice();
    for (let at = 0; at < length; at++) {
      const fingerprint = uint32At(this.#fingerprints, at);
      const slice = fingerprint >>> SLICE_SHIFT;
      const place = next[slice] ?? 0;
      next[slice] = place + 1;
      view.setUint32(place * RECORD_BYTES, fingerprint, true);
      view.setUint16(place * RECORD_BYTES + 4, uint16At(this.#units, at), true);
    }
    await storage.truncate(name, 0);
    if (length > 0) await storage.append(name, bytes);
    this.#length = 0;
    return { name, starts, firstUnit };
  }

  #sliceStarts(): number[] {
    const starts = new Array<number>(SLICES + 1).fill(0);
    for (let at = 0; at < this.#length; at++) {
      const slice = uint32At(this.#fingerprints, at) >>> SLICE_SHIFT;
      starts[slice + 1] = (starts[slice + 1] ?? 0) + 1;
    }
    for (let slice = 1; slice <= SLICES; slice++)
      starts[slice] = (starts[slice] ?? 0) + (starts[slice - 1] ?? 0);
    return starts;
  }

  #grow(more: number): void {
    const fingerprints = new Uint32Array(this.#units.length * 2 + more);
    const units = new Uint16Array(fingerprints.length);
    fingerprints.set(this.#fingerprints);
    units.set(this.#units);
    this.#fingerprints = fingerprints;
    this.#units = units;
  }
}

/** All records of a slice, sorted by fingerprint; those of one fingerprint by unit. */
export async function readSlice(storage: PackStorage, runs: readonly Run[], slice: number): Promise<Columns> {
  const sizes = runs.map(({ starts }) => (starts[slice + 1] ?? 0) - (starts[slice] ?? 0));
  const length = sizes.reduce((sum, size) => sum + size, 0);
  const columns = { fingerprints: new Uint32Array(length), units: new Uint32Array(length) };
  let place = 0;
  for (const [at, { name, starts, firstUnit }] of runs.entries()) {
    const size = sizes[at] ?? 0;
    if (size === 0) continue;
    const start = (starts[slice] ?? 0) * RECORD_BYTES;
    const bytes = await storage.read(name, start, start + size * RECORD_BYTES);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let record = 0; record < size; record++, place++) {
      columns.fingerprints[place] = view.getUint32(record * RECORD_BYTES, true);
      columns.units[place] = firstUnit + view.getUint16(record * RECORD_BYTES + 4, true);
    }
  }
  return length < FEW ? sortFew(columns) : sortPass(sortPass(columns, 0), 12);
}

/** Records below which counting digits takes longer than comparing. */
const FEW = 512;

function sortFew({ fingerprints, units }: Columns): Columns {
  const order = Array.from(units.keys()).sort(
    (a, b) => uint32At(fingerprints, a) - uint32At(fingerprints, b) || a - b,
  );
  return {
    fingerprints: Uint32Array.from(order, (at) => uint32At(fingerprints, at)),
    units: Uint32Array.from(order, (at) => uint32At(units, at)),
  };
}

/** One pass of a stable radix sort, by 12 bits of the fingerprint from `shift` on. */
function sortPass({ fingerprints, units }: Columns, shift: number): Columns {
  const next = new Uint32Array(4097);
  const digit = (at: number) => (uint32At(fingerprints, at) >>> shift) & 4095;
  for (let at = 0; at < units.length; at++) next[digit(at) + 1] = uint32At(next, digit(at) + 1) + 1;
  for (let value = 1; value < 4097; value++) next[value] = (next[value] ?? 0) + (next[value - 1] ?? 0);
  const sorted = { fingerprints: new Uint32Array(units.length), units: new Uint32Array(units.length) };
  for (let at = 0; at < units.length; at++) {
    const value = digit(at);
    const place = next[value] ?? 0;
    next[value] = place + 1;
    sorted.fingerprints[place] = uint32At(fingerprints, at);
    sorted.units[place] = uint32At(units, at);
  }
  return sorted;
}
