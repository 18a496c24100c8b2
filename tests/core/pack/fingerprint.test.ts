import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fingerprintsOf,
  hashOf,
  lettersAround,
  lettersOfGram,
  longFingerprintsOf,
  longSample,
  shortSample,
  wholeFingerprint,
} from '../../../src/core/pack/fingerprint.ts';
import { mix } from '../../../src/core/shared/index.ts';
import { foldCodes, type Language } from '../../../src/core/text/index.ts';

/** So many letters, or hanzi, as good as random. */
const codesOf = (length: number, language: 'en' | 'zh', seed = 1) =>
  Uint16Array.from(
    { length },
    (_, at) =>
      (language === 'en' ? 97 : 0x4e00) + ((mix(at * 31 + seed) >>> 9) % (language === 'en' ? 26 : 3000)),
  );

describe.each(['en', 'zh'] as const)('the fingerprints of a text in %s', (language) => {
  // The longest comes first: it needs more room than there was.
  it.each([30_000, 0, 3, 12, 40, 1500])('are those of its samples, of %i letters', (length) => {
    const codes = codesOf(length, language, length);
    const { hashes } = fingerprintsOf(codes, language);
    const long = longFingerprintsOf(codes, language).hashes;
    const text = hashOf(codes, language);
    expect(text.whole).toBe(wholeFingerprint(codes, language));
    const taken = shortSample(text, language);
    expect([...taken.hashes.subarray(0, taken.count)]).toEqual([...hashes]);
    const takenLong = longSample(text, language);
    expect([...takenLong.hashes.subarray(0, takenLong.count)]).toEqual([...long]);
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
      expect([...fingerprintsOf(gram, language).hashes]).toEqual([hashes[at]]);
    }
  });

  it('are of the least n-grams where few are in the sample', () => {
    const codes = codesOf(lettersOfGram(language) + 9, language, 3);
    const fewest = language === 'en' ? 5 : 6;
    expect(fingerprintsOf(codes, language).hashes).toHaveLength(fewest);
    const gram = codes.subarray(0, lettersOfGram(language) + 1);
    expect(fingerprintsOf(gram, language).hashes).toHaveLength(2);
    expect(fingerprintsOf(gram.subarray(2), language).hashes).toHaveLength(0);
  });
});

it('an n-gram is as long as is broad enough', () => {
  expect([lettersOfGram('en'), lettersOfGram('zh')]).toEqual([8, 4]);
  expect([lettersAround('en'), lettersAround('zh')]).toEqual([12, 4]);
});

it('an n-gram has the same fingerprint in a text of letters alone as among hanzi', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '7'), maxLength: 60 });
  const hanzi = fc.string({ unit: fc.constantFrom('港', '口'), maxLength: 4 });
  const text = fc.array(fc.oneof(letters, hanzi), { maxLength: 4 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom<Language>('en', 'zh'), (folded, language) => {
      const codes = foldCodes(folded);
      const { hashes, places } = fingerprintsOf(codes, language);
      const longest = language === 'en' ? 8 : 6;
      for (const [at, place] of places.entries()) {
        const near = fingerprintsOf(codes.subarray(place, place + longest), language);
        expect([...near.hashes]).toContain(hashes[at]);
      }
    }),
  );
});

// Other ones would not be found in packs that exist.
it.each([
  [
    'The keeper wrote the names of 37 ships into a book.',
    'en',
    4106788660,
    [1819283092, 3899735771, 3529969611, 347477670, 1576915624],
    [40362538, 3315505900, 1800472291, 1200705596],
  ],
  [
    '看守人用 Java 写下37艘船的名字，港口年年如此。',
    'zh',
    577608554,
    [2356656050, 4077707139, 1878217414, 710360434, 465815486, 2568881021],
    [3950562656, 344872734, 3161505672, 2389336025],
  ],
  [
    'The keeper wrote 港口 into a book.',
    'en',
    2827364221,
    [744245002, 589145999, 2859688793, 3052410234, 1576915624],
    [1707660118, 1803749018, 2300626247, 3728626995],
  ],
] as const)('the fingerprints of “%s” are those of version 5', (text, language, whole, short, long) => {
  const codes = foldCodes(text);
  expect(wholeFingerprint(codes, language)).toBe(whole);
  expect([...fingerprintsOf(codes, language).hashes]).toEqual(short);
  expect([...longFingerprintsOf(codes, language).hashes]).toEqual(long);
});

it('of equal n-grams the first are kept', () => {
  expect([...fingerprintsOf(foldCodes('ha '.repeat(9)), 'en').places]).toEqual([0, 2, 4, 6, 8]);
});
