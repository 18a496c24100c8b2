import type { Language } from '../text/index.ts';

/** Letters of an n-gram, and n-grams of a window of which one is kept. */
const SAMPLING: Readonly<Record<Language, { readonly gram: number; readonly window: number }>> = {
  en: { gram: 10, window: 14 },
  zh: { gram: 4, window: 5 },
};
const BASE = 0x01000193;

/**
 * Fingerprints of a folded text by winnowing (Schleimer, Wilkerson, Aiken 2003): of every window of n-grams the least
 * hash, so that two texts that share a stretch as long as a window and a gram share a fingerprint.
 */
export function fingerprintsOf(folded: string, language: Language): Uint32Array {
  const { gram, window } = SAMPLING[language];
  const hashes = gramHashes(folded, gram);
  const kept: number[] = [];
  let last = -1;
  for (let start = 0; start + window <= hashes.length || start === 0; start++) {
    const end = Math.min(start + window, hashes.length);
    if (end === 0) break;
    let least = last >= start ? last : start;
    for (let place = Math.max(start, last >= start ? end - 1 : start); place < end; place++) {
      if ((hashes[place] ?? 0) <= (hashes[least] ?? 0)) least = place;
    }
    if (least !== last) kept.push(hashes[least] ?? 0);
    last = least;
  }
  return Uint32Array.from(new Set(kept));
}

/** The hashes of all n-grams of a folded text, each once: what a look-up asks for, of which the index keeps a sample. */
export function allFingerprintsOf(folded: string, language: Language): ReadonlySet<number> {
  return new Set(gramHashes(folded, SAMPLING[language].gram));
}

/** The fingerprint of a whole text, in a space of its own. */
export function wholeFingerprint(folded: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < folded.length; place++) hash = Math.imul(hash ^ folded.charCodeAt(place), BASE);
  return mix(hash ^ 0x5bd1e995);
}

/** Rolling polynomial hashes of all n-grams, mixed: winnowing prefers small hashes, sharding wants even ones. */
function gramHashes(text: string, gram: number): Uint32Array {
  const count = text.length - gram + 1;
  if (count <= 0) return text === '' ? new Uint32Array() : Uint32Array.of(wholeFingerprint(text));
  const hashes = new Uint32Array(count);
  let leaving = 1;
  for (let step = 1; step < gram; step++) leaving = Math.imul(leaving, BASE);
  let hash = 0;
  for (let place = 0; place < text.length; place++) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(place)) >>> 0;
    const start = place - gram + 1;
    if (start < 0) continue;
    hashes[start] = mix(hash);
    hash = (hash - Math.imul(leaving, text.charCodeAt(start))) >>> 0;
  }
  return hashes;
}

/** Finalizer of MurmurHash3 (Appleby), a bijection of 32 bits. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
