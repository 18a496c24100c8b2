/** A range of a file that is asked for. */
interface Asked {
  readonly start: number;
  readonly end: number;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * Reads ranges of a stored file; those that are asked for in one turn are read as one. Each read takes time and, in
 * Chromium, some kilobytes that it does not soon give back: `Promise.all([file.read(0, 4), file.read(90, 99)])`.
 */
export class BlobReader {
  readonly #file: Blob;
  #asked: Asked[] = [];

  constructor(file: Blob) {
    this.#file = file;
  }

  get size(): number {
    return this.#file.size;
  }

  /** The bytes `start` … `end`, which the file must have; they share the memory of what was read with them. */
  read(start: number, end: number): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      if (this.#asked.length === 0) queueMicrotask(() => void this.#readAll());
      this.#asked.push({ start, end, resolve, reject });
    });
  }

  async #readAll(): Promise<void> {
    const asked = this.#asked;
    this.#asked = [];
    const slices = asked.map(({ start, end }) => this.#file.slice(start, end));
    const [only] = slices;
    try {
      const whole = slices.length === 1 && only !== undefined ? only : new Blob(slices);
      const bytes = new Uint8Array(await whole.arrayBuffer());
      let at = 0;
      for (const { start, end, resolve } of asked) {
        resolve(bytes.subarray(at, at + end - start));
        at += end - start;
      }
    } catch (cause) {
      for (const { reject } of asked) reject(cause);
    }
  }
}
