import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlockText, type TextBlock, writeBlockText } from '../../../src/core/pack/block-text.ts';

const text = fc.string({ unit: fc.constantFrom('\0', '\x01', '0', '1', 'a', '港', '"', '\n') });
const block: fc.Arbitrary<TextBlock> = fc.record({
  documents: fc.array(
    fc.oneof(
      fc.record({ first: fc.nat() }),
      fc.record({ first: fc.nat(), id: text }),
      fc.record({ first: fc.nat(), id: text, provenance: fc.record({ outlet: text }) }),
    ),
  ),
  segments: fc.array(fc.record({ en: text, zh: text }), { maxLength: 12 }),
});

describe('the text of a block', () => {
  it('comes back as it was written, separators and all', () => {
    fc.assert(
      fc.property(block, (written) => {
        expect(readBlockText(writeBlockText(written))).toEqual(written);
      }),
    );
  });

  it.each([
    ['a segment is missing', '[]\0a\0b\0c', 'a unit is not text in two languages'],
    ['documents are no JSON', '[\0a\0b', 'documents are no JSON'],
    ['documents are no list', '{}\0a\0b', 'no documents'],
    ['a document is no list', '[7]\0a\0b', 'not what it should be'],
    ['a document starts before the first unit', '[[-1]]\0a\0b', 'starts nowhere'],
    ['a title has one language', '[[0,"a",{"title":{"en":"A"}}]]\0a\0b', 'title is not text'],
  ])('is refused when %s', (_, written, message) => expect(() => readBlockText(written)).toThrow(message));
});
