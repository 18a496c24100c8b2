import type { PackStorage } from '../../core/pack/index.ts';

/** Bytes that are held in memory before they become blobs, which browsers keep on disk but read slowly. */
const MOST_HELD = 1 << 26;

interface StagedFile {
  /** What went to disk, and what came after it. */
  blob: Blob | undefined;
  pieces: Uint8Array<ArrayBuffer>[];
}

/** Files of a pack while it is built, in memory as far as they are few. */
export class StagedFiles implements PackStorage {
  readonly #files = new Map<string, StagedFile>();
  #held = 0;

  async read(name: string, start = 0, end?: number): Promise<Uint8Array> {
    const file = this.#files.get(name);
    const size = file === undefined ? -1 : sizeOf(file);
    if (file === undefined || (end ?? 0) > size) throw new Error(`${name} does not go so far.`);
    if (file.blob === undefined) return whole(file).subarray(start, end);
    return new Uint8Array(await asBlob(file).slice(start, end).arrayBuffer());
  }

  async append(name: string, bytes: Uint8Array): Promise<void> {
    const file = this.#files.get(name) ?? { blob: undefined, pieces: [] };
    file.pieces.push(new Uint8Array(bytes));
    this.#files.set(name, file);
    this.#held += bytes.length;
    if (this.#held > MOST_HELD) this.#toBlobs();
  }

  async truncate(name: string, length: number): Promise<void> {
    const file = this.#files.get(name);
    if (file === undefined) return;
    this.#held -= heldIn(file);
    if (length === 0) this.#files.delete(name);
    else this.#files.set(name, { blob: asBlob(file).slice(0, length), pieces: [] });
  }

  /** All files there are. */
  entries(): readonly (readonly [name: string, file: Blob])[] {
    return Array.from(this.#files, ([name, file]) => [name, asBlob(file)] as const);
  }

  #toBlobs(): void {
    for (const file of this.#files.values()) {
      file.blob = asBlob(file);
      file.pieces = [];
    }
    this.#held = 0;
  }
}

function asBlob({ blob, pieces }: StagedFile): Blob {
  return blob !== undefined && pieces.length === 0
    ? blob
    : new Blob(blob === undefined ? pieces : [blob, ...pieces]);
}

function heldIn({ pieces }: StagedFile): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function sizeOf(file: StagedFile): number {
  return (file.blob?.size ?? 0) + heldIn(file);
}

/** The pieces as one, which they stay. */
function whole(file: StagedFile): Uint8Array {
  const [first] = file.pieces;
  if (file.pieces.length === 1 && first !== undefined) return first;
  const bytes = new Uint8Array(heldIn(file));
  let at = 0;
  for (const piece of file.pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  file.pieces = [bytes];
  return bytes;
}
