import { describe, expect, it } from 'vitest';
import { guessEncodings } from '../../../src/core/formats/index.ts';

const open = (encoding: string, fatal: boolean) => new TextDecoder(encoding, { fatal, ignoreBOM: true });

/** Bytes of a text by asking the decoder for each pair of bytes: platforms encode only UTF-8. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = open(encoding, false);
  const bytesOf = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !bytesOf.has(character)) bytesOf.set(character, [lead, trail]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((character) => bytesOf.get(character) ?? [character.charCodeAt(0)]),
  );
}

const SIMPLIFIED =
  'en,zh\nThe harbor is open.,港口已经开放。\nTwo ships left.,两艘船离开了，其余的还在等候。\n';
const TRADITIONAL =
  'en,zh\nThe harbor is open.,港口已經開放。\nTwo ships left.,兩艘船離開了，其餘的還在等候。\n';

describe('guesses of an encoding', () => {
  it.each([
    ['gb18030', SIMPLIFIED],
    ['gb18030', TRADITIONAL],
    ['big5', TRADITIONAL],
    ['gb18030', '风暴周一关闭了港口，渔民在码头等候。'],
    ['big5', '風暴週一關閉了港口，漁民在碼頭等候。'],
    ['big5', '，。「港」'],
  ] as const)('put %s first for %j, and show how it reads', (encoding, text) => {
    const [first, second] = guessEncodings(encode(text, encoding), open);
    expect(first?.encoding).toBe(encoding);
    expect(first?.preview).toBe(
      text
        .split('\n')
        .filter((line) => /[^\0-\x7f]/.test(line))
        .join('\n'),
    );
    expect(second?.encoding).not.toBe(encoding);
  });

  it('show three lines at most, none of them long', () => {
    const text = `${'港口'.repeat(100)}\n${'开放\n'.repeat(9)}`;
    const [first] = guessEncodings(encode(text, 'gb18030'), open);
    expect(first?.preview.split('\n').map(({ length }) => length)).toEqual([81, 2, 2]);
  });

  it('do without a whole character at the end, and without anything', () => {
    const bytes = encode('港口\n港', 'gb18030');
    expect(guessEncodings(bytes.subarray(0, -1), open)[0]?.preview).toBe('港口');
    expect(guessEncodings(new Uint8Array(), open).map(({ preview }) => preview)).toEqual(['', '']);
  });
});
