import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Corpus, readPack, writePack } from '../../../src/core/corpus/index.ts';

const CORPUS: Corpus = {
  name: 'Test',
  documents: [{ id: 'a', provenance: {}, units: [{ segments: { en: 'Up', zh: '增长' } }] }],
};

describe('a pack', () => {
  it('comes back as it was, whatever its texts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'grapheme' }), (en, zh) => {
        const corpus = {
          ...CORPUS,
          documents: [{ id: 'a', provenance: {}, units: [{ segments: { en, zh } }] }],
        };
        expect(readPack(writePack(corpus))).toEqual(corpus);
      }),
    );
  });

  it('is refused when a byte of it changed or its end is missing', () => {
    const pack = writePack(CORPUS);
    fc.assert(
      fc.property(fc.nat(pack.length - 3), (place) => {
        const changed = `${pack.slice(0, place)}${pack[place] === '#' ? '!' : '#'}${pack.slice(place + 1)}`;
        expect(() => readPack(changed)).toThrow(/pack/);
        expect(() => readPack(pack.slice(0, place))).toThrow(/pack/);
      }),
    );
  });

  it('is refused when it is from another version', () => {
    expect(() => readPack('duizhao-pack 99 00000000\n{}\n')).toThrow(/version 99.*Update/s);
    expect(() => readPack('<html>')).toThrow('not a Duizhao pack');
  });
});
