import { mix, uint16At } from '../shared/index.ts';

const BASE = 0x01000193;
/** Powers of the base, as many as an n-gram may have letters. */
export const POWERS = Int32Array.from({ length: 24 }, (_, exponent) => {
  let power = 1;
  for (let step = 0; step < exponent; step++) power = Math.imul(power, BASE);
  return power;
});

/** A folded text, hashed so that the hash of any n-gram in it takes one step. */
export interface HashedText {
  readonly codes: Uint16Array;
  /** The hash of the whole text. */
  readonly whole: number;
  /**
   * Polynomial hashes of the text's beginnings, by their length (Karp and Rabin 1987): that of `start` … `end` is
   * `beginnings[end] - beginnings[start] * POWERS[end - start]`.
   */
  readonly beginnings: Int32Array;
  /** The greatest code. */
  readonly greatest: number;
}

let scratch = new Int32Array(1025);

/** Hashes a folded text; the beginnings hold until the next call. */
export function hashText(codes: Uint16Array, seed: number): HashedText {
  if (scratch.length <= codes.length) scratch = new Int32Array(codes.length * 2);
  const beginnings = scratch;
  let whole = seed;
  let hash = 0;
  let greatest = 0;
  for (let at = 0; at < codes.length; at++) {
    const code = uint16At(codes, at);
    whole = Math.imul(whole ^ code, BASE);
    hash = (Math.imul(hash, BASE) + code) | 0;
    beginnings[at + 1] = hash;
    if (code > greatest) greatest = code;
  }
  return { codes, whole: mix(whole ^ codes.length), beginnings, greatest };
}
