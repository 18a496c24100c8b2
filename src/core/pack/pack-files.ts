/** Where a finished pack lies: a directory, the extension's own files, the reader's store, a host. */
export interface PackFiles {
  /**
   * The bytes `start` … `end` of a file, the whole of it without them. Rejects when there is no such file or no such
   * range in it.
   */
  read(name: string, start?: number, end?: number): Promise<Uint8Array>;
  /**
   * The same at once, where that takes no longer than a promise does; the bytes hold until the next call. Throws where
   * `read` rejects.
   */
  readNow?(name: string, start: number, end: number): Uint8Array;
}

/** Where a pack is written: files that grow, are read back, and go when the builder no longer needs them. */
export interface PackStorage extends PackFiles {
  /** Adds bytes to the end of a file; the first bytes create it. */
  append(name: string, bytes: Uint8Array): Promise<void>;
  /** Cuts a file to a length; to 0 removes it, and nothing happens when there is none. */
  truncate(name: string, length: number): Promise<void>;
}

/** UTF-8 in raw DEFLATE (RFC 1951), as the platform has it: zlib in Node, compression streams in browsers. */
export interface TextCompression {
  /** Each text by itself; several are asked for at once, where that is done elsewhere. */
  compress(texts: readonly string[]): Promise<readonly Uint8Array[]>;
  /** Rejects when the text has more than `most` bytes: nothing in a hostile pack may swell without bound. */
  decompress(bytes: Uint8Array, most: number): Promise<string>;
}

/** Says what is wrong with a pack, and what to do. */
export class PackError extends Error {}

/** The error of a pack whose bytes are not those that were written. */
export function damaged(what: string): PackError {
  return new PackError(`The pack is damaged: ${what}. Build or download it again.`);
}
