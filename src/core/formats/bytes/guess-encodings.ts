import type { OpenTextDecoder } from './byte-decoder.ts';

/** An encoding of Chinese that bytes may be in, and how they begin when they are read so. */
export interface EncodingGuess {
  readonly encoding: ChineseEncoding;
  /** The first lines with anything beyond ASCII. */
  readonly preview: string;
}

export type ChineseEncoding = keyof typeof COMMON;

/**
 * Lead bytes of each encoding's commonest characters and of its punctuation: level one of GB 2312, of which GB18030 is
 * the successor, and of Big5.
 */
const COMMON = {
  gb18030: [0xa1, 0xa3, 0xb0, 0xd7],
  big5: [0xa1, 0xa3, 0xa4, 0xc6],
} as const;
const MOST_LINES = 3;
const LONGEST_LINE = 80;
const BEYOND_ASCII = /[^\0-\x7f]/;

/** The older encodings of Chinese, the likelier one first, for bytes that are not UTF-8: 港口 is B8 DB BF DA or B4 E4 A4 66. */
export function guessEncodings(head: Uint8Array, open: OpenTextDecoder): readonly EncodingGuess[] {
  const whole = head.subarray(0, head.lastIndexOf(0x0a) + 1 || head.length);
  return (Object.keys(COMMON) as ChineseEncoding[])
    .map((encoding) => ({
      encoding,
      text: open(encoding, false).decode(whole),
      common: commonShare(whole, encoding),
    }))
    .toSorted((a, b) => b.common - damageOf(b.text) - (a.common - damageOf(a.text)))
    .map(({ encoding, text }) => ({ encoding, preview: previewOf(text) }));
}

/** Of the characters of two bytes, the share that is common in an encoding. */
function commonShare(bytes: Uint8Array, encoding: ChineseEncoding): number {
  const [first, last, from, to] = COMMON[encoding];
  let common = 0;
  let all = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    all++;
    // In GB 2312 the second byte is beyond ASCII too; in Big5 it may be a letter.
    const trail = bytes[at + 1] ?? 0;
    const isPaired = encoding === 'big5' ? trail >= 0x40 : trail >= 0xa1;
    if (isPaired && ((lead >= first && lead <= last) || (lead >= from && lead <= to))) common++;
    at++;
  }
  return all === 0 ? 0 : common / all;
}

/** The share of characters that did not come out. */
function damageOf(text: string): number {
  return text === '' ? 0 : (text.match(/\uFFFD/g)?.length ?? 0) / text.length;
}

function previewOf(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .filter((line) => BEYOND_ASCII.test(line))
    .slice(0, MOST_LINES)
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line))
    .join('\n');
}
