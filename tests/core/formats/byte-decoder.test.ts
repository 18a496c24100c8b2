import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteDecoder, type OpenTextDecoder } from '../../../src/core/formats/bytes/byte-decoder.ts';

const open: OpenTextDecoder = (encoding, fatal) => new TextDecoder(encoding, { fatal, ignoreBOM: true });
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBigEndian: boolean) => {
  const bytes = Uint8Array.from(Buffer.from(text, 'utf16le'));
  if (isBigEndian) for (let at = 0; at < bytes.length; at += 2) bytes.subarray(at, at + 2).reverse();
  return bytes;
};

/** The text of chunks, one `|` between two, with the lines that were damaged, or why it was refused. */
function decoded(chunks: readonly Uint8Array[], name = 'utf-8', skip = 0): string {
  const decoder = new ByteDecoder(open, { kind: 'text', name, skip });
  const parts = [...chunks.map((chunk) => decoder.write(chunk)), decoder.end()];
  const refusal = parts.find((part) => part.refusal !== undefined)?.refusal;
  if (refusal !== undefined) return `${refusal.code} ${refusal.line ?? '-'}`;
  const lines = parts.flatMap(({ problems }) => problems.map(({ code, line }) => `${code} ${line}`));
  return [parts.map(({ text }) => text).join('|'), ...lines].join(' ');
}

const cuts = (bytes: Uint8Array, ...places: readonly number[]) =>
  [0, ...places].map((start, at) => bytes.subarray(start, places[at]));

describe('bytes in pieces', () => {
  it.each([
    ['of two bytes', utf8('aéb'), [2], 'a|éb|'],
    ['of three bytes, after the first', utf8('a中b'), [2], 'a|中b|'],
    ['of three bytes, after the second', utf8('a中b'), [3], 'a|中b|'],
    ['of four bytes, after the first', utf8('a😀b'), [2], 'a|😀b|'],
    ['of four bytes, after the third', utf8('a😀b'), [4], 'a|😀b|'],
    ['that is whole', utf8('a中b'), [4], 'a中|b|'],
    ['that is whole, of two bytes', utf8('aéb'), [3], 'aé|b|'],
  ])('wait with half a character of UTF-8 %s', (_, bytes, places, expected) => {
    expect(decoded(cuts(bytes, ...places))).toBe(expected);
  });

  it.each([false, true])('wait with half a character of UTF-16, big endian: %s', (isBigEndian) => {
    const name = isBigEndian ? 'utf-16be' : 'utf-16le';
    const bytes = utf16('a😀b', isBigEndian);
    expect(decoded(cuts(bytes, 1), name)).toBe('|a😀b|');
    expect(decoded(cuts(bytes, 3), name)).toBe('a|😀b|');
    expect(decoded(cuts(bytes, 4), name)).toBe('a|😀b|');
    expect(decoded(cuts(bytes, 5), name)).toBe('a|😀b|');
    expect(decoded(cuts(bytes, 6), name)).toBe('a😀|b|');
  });

  it('wait with a line of an encoding whose characters are not told apart', () => {
    const bytes = Uint8Array.of(0x61, 10, 0xd6, 0xd0, 10, 0xb9, 0xfa);
    expect(decoded(cuts(bytes, 3, 6), 'gb18030')).toBe('a\n|中\n||国');
  });

  it('give the same text wherever they are cut', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '中', '😀', '\n'), maxLength: 20 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { maxLength: 5 }), (given, places) => {
        const bytes = utf8(given);
        const sorted = places.filter((place) => place < bytes.length).sort((a, b) => a - b);
        expect(decoded(cuts(bytes, ...sorted)).replaceAll('|', '')).toBe(given);
      }),
    );
  });

  it('leave out the mark at their start', () => {
    expect(decoded(cuts(utf8('\uFEFFa中'), 5), 'utf-8', 3)).toBe('a|中|');
  });
});

describe('damaged bytes', () => {
  const bad = Uint8Array.of(0xff, 0x21);
  const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

  it('are named by their line, counted over all pieces', () => {
    const pieces = [utf8('中\n文\n'), joined(utf8('a\nb'), bad, utf8('c\nd\n')), joined(utf8('e'), bad)];
    expect(decoded(pieces)).toBe('中\n文\n|a\nb\uFFFD!c\nd\n|e\uFFFD!| bad-bytes 4 bad-bytes 6');
  });

  it('are another encoding where more than a quarter of what is no ASCII is damaged', () => {
    const damaged = (good: number) => joined(utf8('a\n'), utf8('中'.repeat(good)), bad);
    expect(decoded([damaged(2)])).toBe('wrong-encoding 2');
    expect(decoded([damaged(3)])).toBe('a\n中中中\uFFFD!| bad-bytes 2');
  });

  it('are damage once a character came out well', () => {
    expect(decoded([utf8('中'), joined(bad, bad)])).toBe('中|\uFFFD!\uFFFD!| bad-bytes 1');
    expect(decoded([utf8('a'), joined(bad, bad)])).toBe('wrong-encoding 1');
  });

  it('at the end are half a character that never came', () => {
    expect(decoded([utf8('中文和平').subarray(0, 11)])).toBe('中文和|\uFFFD bad-bytes 1');
  });
});
