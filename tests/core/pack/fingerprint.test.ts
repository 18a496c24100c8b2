import { describe, expect, it } from 'vitest';
import { mix } from '../../../src/core/pack/checksum.ts';
import {
  fingerprintsOf,
  hashesOf,
  lettersAround,
  lettersOfGram,
  longFingerprintsOf,
  longHashesOf,
} from '../../../src/core/pack/fingerprint.ts';

/** So many letters, or hanzi, as good as random. */
const codesOf = (length: number, language: 'en' | 'zh', seed = 1) =>
  Uint16Array.from(
    { length },
    (_, at) =>
      (language === 'en' ? 97 : 0x4e00) + ((mix(at * 31 + seed) >>> 9) % (language === 'en' ? 26 : 3000)),
  );

describe.each(['en', 'zh'] as const)('the fingerprints of a text in %s', (language) => {
  // The longest comes first: it needs more room than there was.
  it.each([30_000, 0, 3, 12, 40, 1500])('are the same without their places, of %i letters', (length) => {
    const codes = codesOf(length, language, length);
    expect([...longHashesOf(codes, language)]).toEqual([...longFingerprintsOf(codes, language).hashes]);
    expect([...hashesOf(codes, language)]).toEqual([...fingerprintsOf(codes, language).hashes]);
  });

  it('need no more room than there was', () => {
    const longer = codesOf(100_000, language);
    const hashes = [...hashesOf(longer, language)];
    expect(hashes).toEqual([...fingerprintsOf(longer, language).hashes]);
    expect(hashes.every((hash) => hash !== 0)).toBe(true);
  });

  it('hold after others were asked for', () => {
    const { hashes, places } = fingerprintsOf(codesOf(500, language), language);
    const before = [[...hashes], [...places]];
    fingerprintsOf(codesOf(500, language, 7), language);
    expect([[...hashes], [...places]]).toEqual(before);
  });

  it('are of n-grams that start within the text, in order, each the hash of its letters', () => {
    const codes = codesOf(2000, language);
    const { hashes, places } = fingerprintsOf(codes, language);
    expect([...places]).toEqual([...places].sort((a, b) => a - b));
    const length = lettersOfGram(language);
    for (const [at, place] of places.entries()) {
      const gram = codes.slice(place, place + length);
      expect(gram).toHaveLength(length);
      expect([...hashesOf(gram, language)]).toEqual([hashes[at]]);
    }
  });

  it('are of the least n-grams where few are in the sample', () => {
    const codes = codesOf(lettersOfGram(language) + 9, language, 3);
    const fewest = language === 'en' ? 5 : 6;
    expect(hashesOf(codes, language)).toHaveLength(fewest);
    const gram = codes.subarray(0, lettersOfGram(language) + 1);
    expect(hashesOf(gram, language)).toHaveLength(2);
    expect(hashesOf(gram.subarray(2), language)).toHaveLength(0);
  });
});

it('an n-gram is as long as is broad enough', () => {
  expect([lettersOfGram('en'), lettersOfGram('zh')]).toEqual([8, 4]);
  expect([lettersAround('en'), lettersAround('zh')]).toEqual([12, 4]);
});
