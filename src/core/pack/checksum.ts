import { mix, uint8At } from '../shared/index.ts';

/** Which bytes are meant, all of them without more, and what tells their checksum from that of the same elsewhere. */
interface Summed {
  readonly start?: number;
  readonly end?: number;
  readonly seed?: number;
}

/** MurmurHash3 of 32 bits (Appleby): finds damage, not malice. */
export function checksum(
  bytes: Uint8Array,
  { start = 0, end = bytes.length, seed = 0 }: Summed = {},
): number {
  const wordsEnd = end - ((end - start) & 3);
  const hash = addWords(seed, bytes, { start, end: wordsEnd });
  return finished(hash, tailOf(bytes, wordsEnd, end), end - start);
}

/** Where a checksum of bytes that come in parts stands: that of whole words, the bytes after them, how many there were. */
export type ChecksumState = readonly [hash: number, tail: number, length: number];

export const NO_BYTES: ChecksumState = [0, 0, 0];

/** A checksum of bytes that come in parts. */
export class RunningChecksum {
  #hash: number;
  #tail: number;
  #length: number;

  constructor([hash, tail, length]: ChecksumState = NO_BYTES) {
    this.#hash = hash;
    this.#tail = tail;
    this.#length = length;
  }

  /** What a new one starts from to go on where this one is. */
  get state(): ChecksumState {
    return [this.#hash, this.#tail, this.#length];
  }

  get value(): number {
    return finished(this.#hash, this.#tail, this.#length);
  }

  add(bytes: Uint8Array): void {
    const start = Math.min(bytes.length, -this.#length & 3);
    for (let at = 0; at < start; at++) this.#addByte(uint8At(bytes, at));
    const end = bytes.length - ((bytes.length - start) & 3);
    this.#hash = addWords(this.#hash, bytes, { start, end });
    this.#length += end - start;
    for (let at = end; at < bytes.length; at++) this.#addByte(uint8At(bytes, at));
  }

  #addByte(byte: number): void {
    this.#tail |= byte << ((this.#length & 3) * 8);
    if ((++this.#length & 3) !== 0) return;
    this.#hash = addWord(this.#hash, this.#tail);
    this.#tail = 0;
  }
}

function addWords(
  state: number,
  bytes: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
): number {
  let hash = state;
  for (let at = start; at < end; at += 4)
    hash = addWord(
      hash,
      uint8At(bytes, at) |
        (uint8At(bytes, at + 1) << 8) |
        (uint8At(bytes, at + 2) << 16) |
        (uint8At(bytes, at + 3) << 24),
    );
  return hash;
}

function addWord(state: number, word: number): number {
  const hash = state ^ scrambled(word);
  return (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
}

function scrambled(word: number): number {
  const product = Math.imul(word, 0xcc9e2d51);
  return Math.imul((product << 15) | (product >>> 17), 0x1b873593);
}

/** The last bytes, fewer than a word has. */
function tailOf(bytes: Uint8Array, start: number, end: number): number {
  let tail = 0;
  for (let at = start; at < end; at++) tail |= uint8At(bytes, at) << ((at - start) * 8);
  return tail;
}

function finished(hash: number, tail: number, length: number): number {
  return mix(hash ^ scrambled(tail) ^ length);
}
