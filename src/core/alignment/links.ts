import type { Lexicon, Translation } from '../lexicon/index.ts';
import { chineseWords, unknownNames, withParts } from './chinese-words.ts';
import { EnglishClues, sharedChineseClues } from './clues.ts';
import type { Numbering } from './numbering.ts';
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
  const clues = new EnglishClues();
  const en = english.map((text) => clues.in(text));
  const tokens = new Tokens(clues.numbers, lexicon);
  const names = lexicon && pinyinNames(clues.words(), lexicon);
  const zh: (readonly number[])[] = [];
  const unknown: (readonly number[])[] = [];
  for (const text of chinese) {
    const shared = [...sharedChineseClues(text), ...(names?.cluesIn(text) ?? [])];
    const words = chineseWords(text, lexicon);
    const known = withParts(words, lexicon).map((word) => tokens.word(word));
    zh.push([
      ...new Set(shared.map((clue) => tokens.shared(clue))),
      ...known.filter((token) => tokens.isTranslated(token)),
    ]);
    unknown.push(
      keepUnknown
        ? [
            ...known.filter((token) => !tokens.isTranslated(token)),
            ...[...unknownNames(text, words, lexicon)].map((name) => tokens.unknown(name)),
          ]
        : [],
    );
  }
  return { en, zh, unknown, clueCount: clues.numbers.count, links: tokens.links };
}

/** Numbers Chinese tokens and links them to the clues that the English side has. */
class Tokens {
  /** The token of each word by its number in the lexicon, and of what stands beside it by how it is written. */
  private readonly ofWords = new Map<number, number>();
  private readonly ofClues = new Map<string, number>();
  private readonly ofNames = new Map<string, number>();
  private readonly translated: boolean[] = [];
  readonly links: (readonly Link[])[] = [];

  constructor(
    private readonly clues: Numbering,
    private readonly lexicon: Lexicon | undefined,
  ) {}

  /** A clue that stands in both texts as it is: `#38.7`, `?`, a Latin word. */
  shared(clue: string): number {
    return this.ofClues.get(clue) ?? this.add(this.ofClues, clue, [{ stem: clue, strong: true }]);
  }

  word(word: number): number {
    return this.ofWords.get(word) ?? this.add(this.ofWords, word, this.lexicon?.translationsOf(word) ?? []);
  }

  /** What the lexicon does not know. */
  unknown(name: string): number {
    return this.ofNames.get(name) ?? this.add(this.ofNames, name, []);
  }

  isTranslated(token: number): boolean {
    return this.translated[token] === true;
  }

  private add<Key>(tokens: Map<Key, number>, key: Key, translations: readonly Translation[]): number {
    const token = this.links.length;
    tokens.set(key, token);
    this.translated.push(translations.length > 0);
    const links: Link[] = [];
    for (const { stem, strong } of translations) {
      const clue = this.clues.find(stem);
      if (clue !== undefined) links.push({ clue, strong });
    }
    this.links.push(links);
    return token;
  }
}
