import type { Lexicon } from '../lexicon/index.ts';

/** Stand where a lexicon has no word: for a hanzi, and for anything else. */
const UNKNOWN = -1;
const GAP = -2;

/** The words of a text in simplified hanzi by their number, at each place the longest that the lexicon has. */
export function chineseWords(text: string, lexicon: Lexicon | undefined): readonly number[] {
  const words: number[] = [];
  for (let place = 0; place < text.length; ) {
    const word = isHan(text.charCodeAt(place)) ? (lexicon?.longestWordAt(text, place) ?? UNKNOWN) : GAP;
    words.push(word);
    place += lengthOf(word, lexicon);
  }
  return words;
}

/** Each word that the lexicon has once, and the words that the longer ones are made of: 国家公园, 国家, 公园. */
export function withParts(words: readonly number[], lexicon: Lexicon | undefined): readonly number[] {
  const all = new Set<number>();
  for (const word of words) if (word >= 0) all.add(word);
  for (const word of [...all]) for (const part of lexicon?.partsOf(word) ?? []) all.add(part);
  return [...all];
}

/** What stands where a lexicon has no word is one character. */
function lengthOf(word: number, lexicon: Lexicon | undefined): number {
  return word < 0 ? 1 : (lexicon?.lengthOf(word) ?? 1);
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** The hanzi of a text that the lexicon does not know, then neighbors of one hanzi each: 海丝 and 丝特 of 海丝特. */
export function unknownNames(
  text: string,
  words: readonly number[],
  lexicon: Lexicon | undefined,
): ReadonlySet<string> {
  const hanzi = new Set<string>();
  const pairs = new Set<string>();
  let before = '';
  let place = 0;
  for (const word of words) {
    const length = lengthOf(word, lexicon);
    const single = word !== GAP && length === 1 ? text.charAt(place) : '';
    if (word === UNKNOWN) hanzi.add(single);
    // They may be part of a name that no lexicon has.
    if (before !== '' && single !== '') pairs.add(before + single);
    before = single;
    place += length;
  }
  return new Set([...hanzi, ...pairs]);
}
