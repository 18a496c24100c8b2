import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  rmSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { PackStorage } from '../../core/pack/index.ts';

const SCRATCH = 1 << 16;

/** A directory as the place of a pack. Files stay open: a read is one call of the system. */
export class Directory implements PackStorage {
  readonly path: string;
  readonly #reading = new Map<string, number>();
  readonly #writing = new Map<string, number>();
  readonly #scratch = Buffer.allocUnsafeSlow(SCRATCH);

  constructor(path: string) {
    this.path = path;
  }

  async read(name: string, start = 0, end?: number): Promise<Uint8Array> {
    const file = this.#open(this.#reading, name, 'r');
    const length = (end ?? fstatSync(file).size) - start;
    const bytes = Buffer.allocUnsafe(length);
    if (readSync(file, bytes, 0, length, start) !== length)
      throw new Error(`${join(this.path, name)} is cut short.`);
    return bytes;
  }

  /** Into one buffer, for what is small. */
  readNow(name: string, start: number, end: number): Uint8Array {
    const length = end - start;
    const bytes = length <= SCRATCH ? this.#scratch.subarray(0, length) : Buffer.allocUnsafeSlow(length);
    if (readSync(this.#open(this.#reading, name, 'r'), bytes, 0, length, start) !== length)
      throw new Error(`${join(this.path, name)} is cut short.`);
    return bytes;
  }

  async append(name: string, bytes: Uint8Array): Promise<void> {
    mkdirSync(this.path, { recursive: true });
    const file = this.#open(this.#writing, name, 'a');
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
  }

  async truncate(name: string, length: number): Promise<void> {
    this.#close(name);
    const path = join(this.path, name);
    if (length === 0) rmSync(path, { force: true });
    else if (existsSync(path)) truncateSync(path, length);
  }

  close(): void {
    for (const name of [...this.#reading.keys(), ...this.#writing.keys()]) this.#close(name);
  }

  #open(opened: Map<string, number>, name: string, flags: 'r' | 'a'): number {
    const file = opened.get(name) ?? openSync(join(this.path, name), flags);
    opened.set(name, file);
    return file;
  }

  #close(name: string): void {
    for (const opened of [this.#reading, this.#writing]) {
      const file = opened.get(name);
      if (file !== undefined) closeSync(file);
      opened.delete(name);
    }
  }
}
