import type { Language } from '../text/index.ts';
import { mix } from './checksum.ts';

/** How n-grams of a language are chosen: their length, and one of how many is kept. */
interface Sampling {
  readonly gram: number;
  readonly oneIn: number;
  readonly seed: number;
}

/**
 * N-grams whose postings a pack keeps. Which are kept depends on the n-gram alone (as in min-wise sampling, Broder
 * 1997), so that a look-up asks for a sample too, and not, as with winnowing, for every n-gram.
 */
const SHORT_GRAMS: Readonly<Record<Language, Sampling>> = {
  en: { gram: 8, oneIn: 6, seed: 0x9e3779b1 },
  zh: { gram: 4, oneIn: 4, seed: 0x85ebca77 },
};
/** N-grams of the filter: so long that hardly any is in a text by chance. */
const LONG_GRAMS: Readonly<Record<Language, Sampling>> = {
  en: { gram: 20, oneIn: 24, seed: 0xc2b2ae3d },
  zh: { gram: 8, oneIn: 16, seed: 0x27d4eb2f },
};
/** A text with fewer n-grams in the sample is given the nearest to it. */
const FEWEST = 4;
const BASE = 0x01000193;

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

/** By how many letters a long n-gram is longer than a short one. */
export function lettersAround(language: Language): number {
  return LONG_GRAMS[language].gram - SHORT_GRAMS[language].gram;
}

/** The fingerprint of a whole folded text. */
export function wholeFingerprint(codes: Uint16Array, language: Language): number {
  let hash = SHORT_GRAMS[language].seed;
  for (const code of codes) hash = Math.imul(hash ^ code, BASE);
  return mix(hash ^ codes.length);
}

const scratch = { hashes: new Uint32Array(1024), places: new Uint32Array(1024) };

function sample(codes: Uint16Array, { gram, oneIn, seed }: Sampling): Fingerprints {
  const count = codes.length - gram + 1;
  if (count <= 0) return { hashes: new Uint32Array(), places: new Uint32Array() };
  if (scratch.hashes.length < count) {
    scratch.hashes = new Uint32Array(count * 2);
    scratch.places = new Uint32Array(count * 2);
  }
  const most = Math.floor(2 ** 32 / oneIn);
  const kept = keepBelow(codes, gram, seed, most);
  if (kept < Math.min(FEWEST, count)) return sampleLeast(codes, { gram, oneIn, seed });
  return { hashes: remixed(scratch.hashes, kept), places: scratch.places.slice(0, kept) };
}

/** Rolling polynomial hashes of all n-grams, mixed; keeps those below a bound in `scratch`. */
function keepBelow(codes: Uint16Array, gram: number, seed: number, most: number): number {
  const { hashes, places } = scratch;
  let leaving = 1;
  for (let step = 1; step < gram; step++) leaving = Math.imul(leaving, BASE);
  let hash = 0;
  let kept = 0;
  for (let place = 0; place < codes.length; place++) {
    hash = (Math.imul(hash, BASE) + (codes[place] ?? 0)) | 0;
    const start = place - gram + 1;
    if (start < 0) continue;
    const mixed = mix(hash ^ seed);
    if (mixed < most) {
      hashes[kept] = mixed;
      places[kept++] = start;
    }
    hash = (hash - Math.imul(leaving, codes[start] ?? 0)) | 0;
  }
  return kept;
}

function sampleLeast(codes: Uint16Array, { gram, seed }: Sampling): Fingerprints {
  const count = keepBelow(codes, gram, seed, 2 ** 32);
  const places = leastPlaces(scratch.hashes, count);
  return {
    hashes: remixed(
      places.map((place) => scratch.hashes[place] ?? 0),
      places.length,
    ),
    places,
  };
}

/** Where the few least of the first `count` hashes are, in order. */
function leastPlaces(hashes: Uint32Array, count: number): Uint32Array {
  const least: number[] = [];
  for (let place = 0; place < count; place++) {
    const hash = hashes[place] ?? 0;
    if (least.length === FEWEST && hash >= (hashes[least[FEWEST - 1] ?? 0] ?? 0)) continue;
    let at = Math.min(least.length, FEWEST - 1);
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
