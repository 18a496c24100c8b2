import type { Lexicon } from '../lexicon/index.ts';

const HAN = /[\u3400-\u9fff]/;
/** Stands between words that are not neighbors. */
const GAP = '';

/** The words of a text in simplified hanzi, at each place the longest that the lexicon has; empty where none is. */
export function chineseWords(text: string, lexicon: Lexicon | undefined): readonly string[] {
  const words: string[] = [];
  for (let place = 0; place < text.length; ) {
    const length = HAN.test(text.charAt(place)) ? Math.max(1, lexicon?.longestWordAt(text, place) ?? 1) : 0;
    words.push(length > 0 ? text.slice(place, place + length) : GAP);
    place += Math.max(1, length);
  }
  return words;
}

/** Neighbors of one hanzi each, which may be part of a name that no lexicon has: 海丝 and 丝特 of 海丝特. */
export function unknownPairs(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1] ?? GAP;
    return word.length === 1 && next.length === 1 ? [word + next] : [];
  });
}

/** Each word once, and of the longer ones the words that they are made of: 国家公园 → 国家公园, 国家, 公园. */
export function withParts(words: readonly string[], lexicon: Lexicon | undefined): readonly string[] {
  const all = new Set(words.filter((word) => word !== GAP));
  if (lexicon === undefined) return [...all];
  for (const word of [...all].filter((long) => long.length > 2)) {
    for (const part of partsOf(word)) {
      if (lexicon.translationsOf(part).length > 0) all.add(part);
    }
  }
  return [...all];
}

function partsOf(word: string): readonly string[] {
  const lengths = Array.from({ length: word.length - 2 }, (_, at) => at + 2);
  return lengths.flatMap((length) =>
    Array.from({ length: word.length - length + 1 }, (_, place) => word.slice(place, place + length)),
  );
}
