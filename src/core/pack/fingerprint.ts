import { int32At, mix, uint16At, uint32At } from '../shared/index.ts';
import type { Language } from '../text/index.ts';
import { type HashedText, hashText, POWERS } from './hashed-text.ts';

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
  return copied(shortSample(hashOf(codes, language), language));
}

/** The sampled long n-grams of a folded text, which the filter knows. */
export function longFingerprintsOf(codes: Uint16Array, language: Language): Fingerprints {
  return copied(longSample(hashOf(codes, language), language));
}

/** The fingerprint of a whole folded text. */
export function wholeFingerprint(codes: Uint16Array, language: Language): number {
  return hashOf(codes, language).whole;
}

/** What all fingerprints of a folded text are found from; it holds until the next call of any of these. */
export function hashOf(codes: Uint16Array, language: Language): HashedText {
  return hashText(codes, SHORT_GRAMS[language].seed);
}

/** The fingerprints of a sample: the first `count`, which hold until the next sample is taken. */
export interface Sample extends Fingerprints {
  readonly count: number;
}

/** `fingerprintsOf` a text that was hashed. */
export function shortSample(text: HashedText, language: Language): Sample {
  return sample(text, SHORT_GRAMS[language]);
}

/** `longFingerprintsOf` a text that was hashed. */
export function longSample(text: HashedText, language: Language): Sample {
  return sample(text, LONG_GRAMS[language]);
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

const scratch = { hashes: new Uint32Array(1024), places: new Uint32Array(1024), count: 0 };

function copied({ hashes, places, count }: Sample): Fingerprints {
  return { hashes: hashes.slice(0, count), places: places.slice(0, count) };
}

function sample(text: HashedText, sampling: Sampling): Sample {
  const { length } = text.codes;
  if (scratch.hashes.length < length) {
    scratch.hashes = new Uint32Array(length * 2);
    scratch.places = new Uint32Array(length * 2);
  }
  let count = keepUpTo(text, sampling, Math.floor(2 ** 32 / sampling.oneIn) - 1);
  if (count < sampling.fewest) count = keepLeast(keepUpTo(text, sampling, 2 ** 32 - 1), sampling.fewest);
  // The sample holds small hashes; shards want even ones.
  const { hashes } = scratch;
  for (let at = 0; at < count; at++) hashes[at] = mix(uint32At(hashes, at) ^ 0x5bd1e995);
  scratch.count = count;
  return scratch;
}

/** Keeps in `scratch` the mixed hashes of n-grams that are not above a bound. */
function keepUpTo(text: HashedText, sampling: Sampling, most: number): number {
  return text.greatest < FIRST_HANZI ? keepOfLetters(text, sampling, most) : keepOfAny(text, sampling, most);
}

/** The same for a text of letters alone, all of whose n-grams are of one length. */
function keepOfLetters({ codes, beginnings }: HashedText, { breadth, seed }: Sampling, most: number): number {
  const { hashes, places } = scratch;
  const letters = Math.ceil(breadth / LETTER);
  const power = int32At(POWERS, letters);
  let kept = 0;
  for (let start = 0, end = letters; end <= codes.length; start++, end++) {
    const hash = int32At(beginnings, end) - Math.imul(int32At(beginnings, start), power);
    const mixed = mix(hash ^ seed);
    // No branch: a processor cannot foresee which n-grams are kept.
    hashes[kept] = mixed;
    places[kept] = start;
    kept += Number(mixed <= most);
  }
  return kept;
}

/** The same for any text: an n-gram is the shortest broad enough that ends at a letter. */
function keepOfAny({ codes, beginnings }: HashedText, { breadth, seed }: Sampling, most: number): number {
  const { hashes, places } = scratch;
  let start = 0;
  let wide = 0;
  let kept = 0;
  for (let end = 1; end <= codes.length; end++) {
    wide += breadthOf(uint16At(codes, end - 1));
    for (;;) {
      const less = wide - breadthOf(uint16At(codes, start));
      if (less < breadth) break;
      wide = less;
      start++;
    }
    if (wide < breadth) continue;
    const hash =
      int32At(beginnings, end) - Math.imul(int32At(beginnings, start), int32At(POWERS, end - start));
    const mixed = mix(hash ^ seed);
    hashes[kept] = mixed;
    places[kept] = start;
    kept += Number(mixed <= most);
  }
  return kept;
}

function breadthOf(code: number): number {
  return code < FIRST_HANZI ? LETTER : HANZI;
}

/** Keeps only the few least of the first `count` hashes in `scratch`, of equal ones the first. */
function keepLeast(count: number, fewest: number): number {
  const { hashes, places } = scratch;
  let { bound, equal } = boundOfLeast(hashes, count, fewest);
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const hash = uint32At(hashes, at);
    if (hash > bound || (hash === bound && equal-- <= 0)) continue;
    hashes[kept] = hash;
    places[kept++] = uint32At(places, at);
  }
  return kept;
}

const least = new Uint32Array(8);

/** The greatest of the few least of the first `count` hashes, and how many of these are equal to it. */
function boundOfLeast(hashes: Uint32Array, count: number, fewest: number): { bound: number; equal: number } {
  let length = 0;
  for (let place = 0; place < count; place++) {
    const hash = uint32At(hashes, place);
    if (length === fewest && hash >= uint32At(least, fewest - 1)) continue;
    let at = length < fewest ? length++ : fewest - 1;
    for (; at > 0 && uint32At(least, at - 1) > hash; at--) least[at] = uint32At(least, at - 1);
    least[at] = hash;
  }
  if (length === 0) return { bound: 0, equal: 0 };
  const bound = uint32At(least, length - 1);
  return { bound, equal: length - least.indexOf(bound) };
}
