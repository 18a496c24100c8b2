import type { Lexicon, Translation } from '../lexicon/index.ts';
import { chineseWords, unknownPairs, withParts } from './chinese-words.ts';
import { englishClues, sharedChineseClues } from './clues.ts';
import { Numbering } from './numbering.ts';
import { pinyinNames } from './pinyin-names.ts';

/** An English clue that a Chinese token stands for; `strong` when it hardly stands for anything else. */
export interface Link {
  readonly clue: number;
  readonly strong: boolean;
}

/** Both sides of a bitext as tokens, and which of them may translate each other. */
export interface LinkedBitext {
  /** The clues of each English segment. */
  readonly en: readonly (readonly number[])[];
  /** The tokens of each Chinese segment. */
  readonly zh: readonly (readonly number[])[];
  /** Tokens of each Chinese segment that the lexicon does not know: parts of names, mostly. */
  readonly unknown: readonly (readonly number[])[];
  readonly clueCount: number;
  /** The clues of each Chinese token. */
  readonly links: readonly (readonly Link[])[];
}

/** How to read a bitext: with which lexicon, and whether to keep what it does not know. */
export interface LinkingOptions {
  readonly lexicon: Lexicon | undefined;
  readonly keepUnknown: boolean;
}

/** Reads both sides and links what the lexicon, figures, Latin words, names and punctuation link. */
export function linkBitext(
  english: readonly string[],
  chinese: readonly string[],
  { lexicon, keepUnknown }: LinkingOptions,
): LinkedBitext {
  const clues = new Numbering();
  const en = english.map((text) => [...englishClues(text)].map((clue) => clues.numberOf(clue)));
  const tokens = new Tokens(clues);
  const names = lexicon && pinyinNames(english, lexicon);
  const zh: (readonly number[])[] = [];
  const unknown: (readonly number[])[] = [];
  for (const text of chinese) {
    const shared = [...sharedChineseClues(text), ...(names?.cluesIn(text) ?? [])];
    const words = chineseWords(text, lexicon);
    const known = withParts(words, lexicon).map((word) =>
      tokens.word(word, lexicon?.translationsOf(word) ?? []),
    );
    zh.push([
      ...new Set(shared.map((clue) => tokens.shared(clue))),
      ...known.filter((token) => tokens.isTranslated(token)),
    ]);
    unknown.push(
      keepUnknown
        ? [
            ...known.filter((token) => !tokens.isTranslated(token)),
            ...[...new Set(unknownPairs(words))].map((pair) => tokens.word(pair, [])),
          ]
        : [],
    );
  }
  return { en, zh, unknown, clueCount: clues.count, links: tokens.links };
}

/** Numbers Chinese tokens and links them to the clues that the English side has. */
class Tokens {
  private readonly numbers = new Numbering();
  private readonly translated: boolean[] = [];
  readonly links: (readonly Link[])[] = [];

  constructor(private readonly clues: Numbering) {}

  /** A clue that stands in both texts as it is: `#38.7`, `?`, a Latin word. */
  shared(clue: string): number {
    return this.add(`=${clue}`, [{ stem: clue, strong: true }]);
  }

  word(word: string, translations: readonly Translation[]): number {
    return this.add(word, translations);
  }

  isTranslated(token: number): boolean {
    return this.translated[token] === true;
  }

  private add(key: string, translations: readonly Translation[]): number {
    const token = this.numbers.numberOf(key);
    if (this.links[token] === undefined) {
      this.translated[token] = translations.length > 0;
      this.links[token] = translations.flatMap(({ stem, strong }) => {
        const clue = this.clues.find(stem);
        return clue === undefined ? [] : [{ clue, strong }];
      });
    }
    return token;
  }
}
