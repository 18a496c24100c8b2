import { elementAt } from '../shared/index.ts';
import { type LexiconHeader, readLexicon } from './lexicon-file.ts';
import { splitPinyin } from './pinyin-syllables.ts';
import type { Sense } from './sense.ts';
import { SortedWords } from './sorted-words.ts';
import { type Translation, translationsOf } from './translations.ts';

/** A Chinese–English lexicon: words are in simplified hanzi, each with a number. */
export interface Lexicon {
  readonly header: LexiconHeader;
  /** The senses of a word; none when it is unknown. */
  lookUp(word: string): readonly Sense[];
  /** The number of the longest word that stands at a place of a text; -1 when none does. */
  longestWordAt(text: string, place: number): number;
  /** How many characters a word has, by its number. */
  lengthOf(word: number): number;
  /** English stems that may translate a word, from its glosses. */
  translationsOf(word: number): readonly Translation[];
  /** The words with translations that a longer word is made of, itself left out: 国家公园 → 国家, 公园. */
  partsOf(word: number): readonly number[];
  /** All readings of a hanzi without tones, by its code. */
  syllablesOf(code: number): readonly string[];
  /** Tells in no time of most hanzi that they are not read as any of some syllables; the others may be. */
  mayBeRead(asAny: Iterable<string>): (code: number) => boolean;
  /** A name in pinyin by syllables, none when it cannot be pinyin: zhengzhou → zheng, zhou. */
  splitPinyin(letters: string): readonly string[];
}

/** Opens a lexicon from the text of its file, in some ten milliseconds; senses are decoded when asked for. */
export function openLexicon(text: string): Lexicon {
  const { header, words, readings, sensesAt } = readLexicon(text);
  const sorted = new SortedWords(words);
  const translations = remembered((word) => translationsOf(sensesAt(word)));
  const parts = remembered((word) =>
    substrings(elementAt(words, word))
      .map((part) => sorted.find(part))
      .filter((part) => part >= 0 && translations(part).length > 0),
  );
  return {
    header,
    lookUp(word) {
      const line = sorted.find(word);
      return line < 0 ? [] : sensesAt(line);
    },
    longestWordAt: (from, place) => sorted.longestPrefix(from, place),
    lengthOf: (word) => elementAt(words, word).length,
    translationsOf: translations,
    partsOf: parts,
    syllablesOf: (code) => readings.syllablesOf(code),
    mayBeRead: (asAny) => readings.mayBeRead(asAny),
    splitPinyin: (letters) => splitPinyin(letters, readings.syllables) ?? [],
  };
}

/** Finds what a word has once. */
function remembered<Found>(find: (word: number) => Found): (word: number) => Found {
  const known = new Map<number, Found>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = find(word);
    known.set(word, found);
    return found;
  };
}

/** The shorter strings of two characters and more within a word, the shortest first. */
function substrings(word: string): readonly string[] {
  const lengths = Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => at + 2);
  return lengths.flatMap((length) =>
    Array.from({ length: word.length - length + 1 }, (_, place) => word.slice(place, place + length)),
  );
}
