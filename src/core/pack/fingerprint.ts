import { uint16At } from '../shared/index.ts';
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
  return sample(codes, SHORT_GRAMS[language]);
}

/** The sampled long n-grams of a folded text, which the filter knows. */
export function longFingerprintsOf(codes: Uint16Array, language: Language): Fingerprints {
  return sample(codes, LONG_GRAMS[language]);
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

function sample(codes: Uint16Array, sampling: Sampling): Fingerprints {
  if (scratch.hashes.length < codes.length) {
    scratch.hashes = new Uint32Array(codes.length * 2);
    scratch.places = new Uint32Array(codes.length * 2);
  }
  const kept = keepBelow(codes, sampling, Math.floor(2 ** 32 / sampling.oneIn));
  if (kept < sampling.fewest) return sampleLeast(codes, sampling);
  return { hashes: remixed(scratch.hashes, kept), places: scratch.places.slice(0, kept) };
}

/** Rolling polynomial hashes of all n-grams, mixed; keeps those below a bound in `scratch`. */
function keepBelow(codes: Uint16Array, { breadth, seed }: Sampling, most: number): number {
  const { hashes, places } = scratch;
  let start = 0;
  let wide = 0;
  let hash = 0;
  let kept = 0;
  for (let end = 0; end < codes.length; end++) {
    const code = codes[end] ?? 0;
    hash = (Math.imul(hash, BASE) + code) | 0;
    wide += code < FIRST_HANZI ? LETTER : HANZI;
    for (;;) {
      const leaving = codes[start] ?? 0;
      const less = wide - (leaving < FIRST_HANZI ? LETTER : HANZI);
      if (less < breadth) break;
      hash = (hash - Math.imul(POWERS[end - start] ?? 0, leaving)) | 0;
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

function sampleLeast(codes: Uint16Array, sampling: Sampling): Fingerprints {
  const count = keepBelow(codes, sampling, 2 ** 32);
  const chosen = leastPlaces(scratch.hashes, count, sampling.fewest);
  return {
    hashes: remixed(
      chosen.map((at) => scratch.hashes[at] ?? 0),
      chosen.length,
    ),
    places: chosen.map((at) => scratch.places[at] ?? 0),
  };
}

/** Where the few least of the first `count` hashes are, in order. */
function leastPlaces(hashes: Uint32Array, count: number, fewest: number): Uint32Array {
  const least: number[] = [];
  for (let place = 0; place < count; place++) {
    const hash = hashes[place] ?? 0;
    if (least.length === fewest && hash >= (hashes[least[fewest - 1] ?? 0] ?? 0)) continue;
    let at = Math.min(least.length, fewest - 1);
    for (; at > 0 && (hashes[least[at - 1] ?? 0] ?? 0) > hash; at--) least[at] = least[at - 1] ?? 0;
    least[at] = place;
  }
  return Uint32Array.from(least).sort();
}

/** The sample holds small hashes; shards want even ones. */
function remixed(hashes: Uint32Array, count: number): Uint32Array {
  const even = new Uint32Array(count);
  for (let at = 0; at < count; at++) even[at] = mix((hashes[at] ?? 0) ^ 0x5bd1e995);
  return even;
}
