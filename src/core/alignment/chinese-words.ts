import type { Lexicon } from '../lexicon/index.ts';

const HAN = /[\u3400-\u9fff]/;

/** The words of a text in simplified hanzi, at each place the longest that the lexicon has. */
export function chineseWords(text: string, lexicon: Lexicon | undefined): readonly string[] {
  const words: string[] = [];
  for (let place = 0; place < text.length; ) {
    const length = HAN.test(text.charAt(place)) ? Math.max(1, lexicon?.longestWordAt(text, place) ?? 1) : 0;
    if (length > 0) words.push(text.slice(place, place + length));
    place += Math.max(1, length);
  }
  return words;
}
