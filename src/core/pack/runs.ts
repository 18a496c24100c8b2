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

export const RECORD_BYTES = 6;

/** Collects records until they are written as a run. */
export class RunCollector {
  #fingerprints = new Uint32Array(4096);
  #units = new Uint16Array(4096);
  #length = 0;

  add({ hashes, count }: { readonly hashes: Uint32Array; readonly count: number }, unit: number): void {
    if (this.#length + count > this.#units.length) this.#grow(count);
    const fingerprints = this.#fingerprints;
    const units = this.#units;
    let place = this.#length;
    for (let at = 0; at < count; at++) {
      fingerprints[place] = uint32At(hashes, at);
      units[place++] = unit;
    }
    this.#length = place;
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
    const next = Uint32Array.from(starts);
    for (let at = 0; at < length; at++) {
      const fingerprint = uint32At(this.#fingerprints, at);
      const slice = fingerprint >>> SLICE_SHIFT;
      const place = uint32At(next, slice);
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
    const sizes = new Uint32Array(SLICES);
    for (let at = 0; at < this.#length; at++) {
      const slice = uint32At(this.#fingerprints, at) >>> SLICE_SHIFT;
      sizes[slice] = uint32At(sizes, slice) + 1;
    }
    const starts = [0];
    let start = 0;
    for (const size of sizes) {
      start += size;
      starts.push(start);
    }
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
