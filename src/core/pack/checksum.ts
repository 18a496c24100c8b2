import { uint8At } from '../shared/index.ts';

const EMPTY = 0x811c9dc5;

/** FNV-1a over bytes with a final mix, 32 bits (Fowler, Noll, Vo; Appleby): finds damage, not malice. */
export function checksum(bytes: Uint8Array, salt = 0): number {
  return mix(addBytes(EMPTY ^ salt, bytes));
}

/** A checksum of bytes that come in parts. */
export class RunningChecksum {
  #hash = EMPTY;

  constructor(state = EMPTY) {
    this.#hash = state;
  }

  /** What a new one starts from to go on where this one is. */
  get state(): number {
    return this.#hash;
  }

  get value(): number {
    return mix(this.#hash);
  }

  add(bytes: Uint8Array): void {
    this.#hash = addBytes(this.#hash, bytes);
  }
}

function addBytes(start: number, bytes: Uint8Array): number {
  let hash = start;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ uint8At(bytes, at), 0x01000193);
  return hash;
}

/** Finalizer of MurmurHash3 (Appleby), a bijection of 32 bits. */
export function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
