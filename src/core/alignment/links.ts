import type { Lexicon } from '../lexicon/index.ts';
import { chineseWords } from './chinese-words.ts';
import { englishClues, sharedChineseClues } from './clues.ts';
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
  readonly clueCount: number;
  /** The clues of each Chinese token. */
  readonly links: readonly (readonly Link[])[];
}

/** Reads both sides and links what the lexicon, figures, Latin words, names and punctuation link. */
export function linkBitext(
  english: readonly string[],
  chinese: readonly string[],
  lexicon: Lexicon | undefined,
): LinkedBitext {
  const clues = new Numbering();
  const en = english.map((text) => [...englishClues(text)].map((clue) => clues.numberOf(clue)));
  const tokens = new Numbering();
  const links: (readonly Link[])[] = [];
  const names = lexicon && pinyinNames(english, lexicon);
  const token = (key: string, translate: () => readonly { stem: string; strong: boolean }[]): number => {
    const number = tokens.numberOf(key);
    links[number] ??= translate().flatMap(({ stem, strong }) => {
      const clue = clues.find(stem);
      return clue === undefined ? [] : [{ clue, strong }];
    });
    return number;
  };
  const zh = chinese.map((text) => {
    const shared = new Set([...sharedChineseClues(text), ...(names?.cluesIn(text) ?? [])]);
    const words = new Set(chineseWords(text, lexicon));
    return [
      ...[...shared].map((clue) => token(`=${clue}`, () => [{ stem: clue, strong: true }])),
      ...[...words].map((word) => token(word, () => lexicon?.translationsOf(word) ?? [])),
    ].filter((number) => links[number]?.length !== 0);
  });
  return { en, zh, clueCount: clues.count, links };
}

/** Gives each new key the next number. */
class Numbering {
  private readonly numbers = new Map<string, number>();

  get count(): number {
    return this.numbers.size;
  }

  find(key: string): number | undefined {
    return this.numbers.get(key);
  }

  numberOf(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.numbers.size);
    return this.numbers.size - 1;
  }
}
