import type { PackStorage } from '../../core/pack/index.ts';

/** Bytes that are kept apart before they become a blob, which browsers keep on disk. */
const PIECE = 1 << 20;

/** Files of a pack while it is built: blobs of pieces, so that memory holds little of them. */
export class StagedFiles implements PackStorage {
  readonly #files = new Map<string, Blob>();
  readonly #tails = new Map<string, { readonly pieces: Uint8Array<ArrayBuffer>[]; bytes: number }>();

  async read(name: string, start = 0, end?: number): Promise<Uint8Array> {
    const file = this.#whole(name);
    if (file === undefined || (end ?? 0) > file.size) throw new Error(`${name} does not go so far.`);
    return new Uint8Array(await file.slice(start, end).arrayBuffer());
  }

  async append(name: string, bytes: Uint8Array): Promise<void> {
    const tail = this.#tails.get(name) ?? { pieces: [], bytes: 0 };
    tail.pieces.push(new Uint8Array(bytes));
    tail.bytes += bytes.length;
    this.#tails.set(name, tail);
    if (tail.bytes >= PIECE) this.#whole(name);
  }

  async truncate(name: string, length: number): Promise<void> {
    const file = this.#whole(name);
    if (length === 0) this.#files.delete(name);
    else if (file !== undefined) this.#files.set(name, file.slice(0, length));
  }

  /** All files there are. */
  entries(): readonly (readonly [name: string, file: Blob])[] {
    for (const name of [...this.#tails.keys()]) this.#whole(name);
    return [...this.#files];
  }

  #whole(name: string): Blob | undefined {
    const tail = this.#tails.get(name);
    const file = this.#files.get(name);
    if (tail === undefined) return file;
    const whole = new Blob(file === undefined ? tail.pieces : [file, ...tail.pieces]);
    this.#tails.delete(name);
    this.#files.set(name, whole);
    return whole;
  }
}
