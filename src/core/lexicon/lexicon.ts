import { type LexiconHeader, readLexicon } from './lexicon-file.ts';
import { splitPinyin } from './pinyin-syllables.ts';
import type { Sense } from './sense.ts';
import { SortedWords } from './sorted-words.ts';
import { type Translation, translationsOf } from './translations.ts';

/** A Chinese–English lexicon: words are in simplified hanzi. */
export interface Lexicon {
  readonly header: LexiconHeader;
  /** The senses of a word; none when it is unknown. */
  lookUp(word: string): readonly Sense[];
  /** The length of the longest word of the lexicon that stands at a place of a text; 0 when none does. */
  longestWordAt(text: string, place: number): number;
  /** English stems that may translate a word, from its glosses. */
  translationsOf(word: string): readonly Translation[];
  /** All readings of a hanzi without tones. */
  syllablesOf(character: string): readonly string[];
  /** A name in pinyin by syllables, none when it cannot be pinyin: zhengzhou → zheng, zhou. */
  splitPinyin(letters: string): readonly string[];
}

/** Opens a lexicon from the text of its file, in some ten milliseconds; senses are decoded when asked for. */
export function openLexicon(text: string): Lexicon {
  const { header, words, readings, sensesAt } = readLexicon(text);
  const trie = new SortedWords(words);
  const lookUp = (word: string): readonly Sense[] => {
    const line = trie.find(word);
    return line < 0 ? [] : sensesAt(line);
  };
  const cache = new Map<string, readonly Translation[]>();
  return {
    header,
    lookUp,
    longestWordAt: (from, place) => trie.longestPrefix(from, place),
    translationsOf(word) {
      const known = cache.get(word);
      if (known !== undefined) return known;
      const found = translationsOf(lookUp(word));
      cache.set(word, found);
      return found;
    },
    syllablesOf: (character) => readings.syllablesOf(character),
    splitPinyin: (letters) => splitPinyin(letters, readings.syllables) ?? [],
  };
}
