import { int32At, uint16At, uint32At } from '../shared/index.ts';
import type { Language } from '../text/index.ts';
import { mix } from './checksum.ts';

/** How n-grams of a language are chosen: their breadth, and one of how many is kept. */
interface Sampling {
  /** A letter or digit counts 3, a hanzi 4: it says more. */
  readonly breadth: number;
  readonly oneIn: number;
  /** A text with fewer n-grams in the sample is given the nearest to it. */
  readonly fewest: number;
  readonly seed: number;
}

/**
 * N-grams whose postings a pack keeps. Which are kept depends on the n-gram alone (as in min-wise sampling, Broder
 * 1997), so that a look-up asks for a sample too, and not, as with winnowing, for every n-gram.
 */
const SHORT_GRAMS: Readonly<Record<Language, Sampling>> = {
  en: { breadth: 24, oneIn: 5, fewest: 5, seed: 0x9e3779b1 },
  zh: { breadth: 16, oneIn: 4, fewest: 6, seed: 0x85ebca77 },
};
/** N-grams of the filter: so long that hardly any is in a text by chance. */
const LONG_GRAMS: Readonly<Record<Language, Sampling>> = {
  en: { breadth: 60, oneIn: 24, fewest: 4, seed: 0xc2b2ae3d },
  zh: { breadth: 32, oneIn: 16, fewest: 4, seed: 0x27d4eb2f },
};
const BASE = 0x01000193;
/** Powers of the base, as many as an n-gram may have letters. */
const POWERS = Int32Array.from({ length: 24 }, (_, exponent) => {
  let power = 1;
  for (let step = 0; step < exponent; step++) power = Math.imul(power, BASE);
  return power;
});
/** What a letter and a hanzi add to an n-gram's breadth; hanzi are all from this code on. */
const LETTER = 3;
const HANZI = 4;
const FIRST_HANZI = 0x2e80;

/** A sampled n-gram of a text: its fingerprint, and where it starts. */
export interface Fingerprints {
  readonly hashes: Uint32Array;
  readonly places: Uint32Array;
}

/** The sampled n-grams of a folded text whose postings the pack keeps. */
export function fingerprintsOf(codes: Uint16Array, language: Language): Fingerprints {
  return copied(sample(codes, SHORT_GRAMS[language]));
}

/** The sampled long n-grams of a folded text, which the filter knows. */
export function longFingerprintsOf(codes: Uint16Array, language: Language): Fingerprints {
  return copied(sample(codes, LONG_GRAMS[language]));
}

/** The fingerprints of `fingerprintsOf` alone; they hold until the next call of any of these. */
export function hashesOf(codes: Uint16Array, language: Language): Uint32Array {
  const count = sample(codes, SHORT_GRAMS[language]);
  return scratch.hashes.subarray(0, count);
}

/** The fingerprints of `longFingerprintsOf` alone; they hold until the next call of any of these. */
export function longHashesOf(codes: Uint16Array, language: Language): Uint32Array {
  const count = sample(codes, LONG_GRAMS[language]);
  return scratch.hashes.subarray(0, count);
}

/** By how many letters a long n-gram is longer than a short one, at least. */
export function lettersAround(language: Language): number {
  const more = LONG_GRAMS[language].breadth - SHORT_GRAMS[language].breadth;
  return more / (language === 'zh' ? HANZI : LETTER);
}

/** Letters of a short n-gram: of hanzi in Chinese. */
export function lettersOfGram(language: Language): number {
  return SHORT_GRAMS[language].breadth / (language === 'zh' ? HANZI : LETTER);
}

/** The fingerprint of a whole folded text. */
export function wholeFingerprint(codes: Uint16Array, language: Language): number {
  let hash = SHORT_GRAMS[language].seed;
  for (let place = 0; place < codes.length; place++) hash = Math.imul(hash ^ uint16At(codes, place), BASE);
  return mix(hash ^ codes.length);
}

const scratch = { hashes: new Uint32Array(1024), places: new Uint32Array(1024) };

function copied(count: number): Fingerprints {
  return { hashes: scratch.hashes.slice(0, count), places: scratch.places.slice(0, count) };
}

/** Writes the sampled n-grams to `scratch`; says how many they are. */
function sample(codes: Uint16Array, sampling: Sampling): number {
  if (scratch.hashes.length < codes.length) {
    scratch.hashes = new Uint32Array(codes.length * 2);
    scratch.places = new Uint32Array(codes.length * 2);
  }
  let count = keepBelow(codes, sampling, Math.floor(2 ** 32 / sampling.oneIn));
  if (count < sampling.fewest) count = keepLeast(keepBelow(codes, sampling, 2 ** 32), sampling.fewest);
  // The sample holds small hashes; shards want even ones.
  const { hashes } = scratch;
  for (let at = 0; at < count; at++) hashes[at] = mix(uint32At(hashes, at) ^ 0x5bd1e995);
  return count;
}

/** Rolling polynomial hashes of all n-grams, mixed; keeps those below a bound in `scratch`. */
function keepBelow(codes: Uint16Array, { breadth, seed }: Sampling, most: number): number {
  const { hashes, places } = scratch;
  let start = 0;
  let wide = 0;
  let hash = 0;
  let kept = 0;
  for (let end = 0; end < codes.length; end++) {
    const code = uint16At(codes, end);
    hash = (Math.imul(hash, BASE) + code) | 0;
    wide += breadthOf(code);
    while (wide > breadth) {
      const leaving = uint16At(codes, start);
      const less = wide - breadthOf(leaving);
      if (less < breadth) break;
      hash = (hash - Math.imul(int32At(POWERS, end - start), leaving)) | 0;
      wide = less;
      start++;
    }
    if (wide < breadth) continue;
    const mixed = mix(hash ^ seed);
    if (mixed >= most) continue;
    hashes[kept] = mixed;
    places[kept++] = start;
  }
  return kept;
}

function breadthOf(code: number): number {
  return code < FIRST_HANZI ? LETTER : HANZI;
}

/** Keeps only the few least of the first `count` hashes in `scratch`. */
function keepLeast(count: number, fewest: number): number {
  const { hashes, places } = scratch;
  const chosen = leastPlaces(hashes, count, fewest);
  for (let at = 0; at < chosen.length; at++) {
    const from = uint32At(chosen, at);
    hashes[at] = uint32At(hashes, from);
    places[at] = uint32At(places, from);
  }
  return chosen.length;
}

/** Where the few least of the first `count` hashes are, in order. */
function leastPlaces(hashes: Uint32Array, count: number, fewest: number): Uint32Array {
  const least = new Uint32Array(fewest);
  let length = 0;
  for (let place = 0; place < count; place++) {
    const hash = uint32At(hashes, place);
    if (length === fewest && hash >= uint32At(hashes, uint32At(least, fewest - 1))) continue;
    let at = Math.min(length, fewest - 1);
    for (; at > 0 && uint32At(hashes, uint32At(least, at - 1)) > hash; at--)
      least[at] = uint32At(least, at - 1);
    least[at] = place;
    length = Math.min(length + 1, fewest);
  }
  return least.subarray(0, length).sort();
}
