import type { Sense } from './sense.ts';
import { isStopWord, stemOf } from './stem.ts';

/** An English stem that may translate a word; it is `strong` where a gloss says little else: 港口 → port, harbor. */
export interface Translation {
  readonly stem: string;
  readonly strong: boolean;
}

const ASIDE = /\([^)]*\)/g;
const LATIN_WORD = /[A-Za-zÀ-ɏ]+(?:['’][A-Za-z]+)?/g;

/** English stems from the glosses of a word. */
export function translationsOf(senses: readonly Sense[]): readonly Translation[] {
  const found = new Map<string, boolean>();
  for (const gloss of senses.flatMap(({ glosses }) => glosses)) {
    const stems = contentStems(gloss.replace(ASIDE, ' '));
    for (const stem of stems) found.set(stem, stems.length <= 2 || found.get(stem) === true);
  }
  return [...found].map(([stem, strong]) => ({ stem, strong }));
}

/** The stems of a text's words without those that carry no content. */
export function contentStems(text: string): readonly string[] {
  return [...new Set(latinWords(text).map(contentStem))].filter((stem) => stem !== '');
}

/** The words of a text in Latin letters, as written: `latinWords('He’s 5') → ['He’s']`. */
export function latinWords(text: string): readonly string[] {
  return text.match(LATIN_WORD) ?? [];
}

const stems = new Map<string, string>();

/** The stem of a word, empty when it carries no content; remembered, as a language has few words. */
export function contentStem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const plain = word.toLowerCase().replace(/['’]s?$|n['’]t$/, '');
  const isContent = (plain.length > 1 || plain === 'i') && !isStopWord(plain);
  const stem = isContent ? stemOf(plain) : '';
  if (stems.size > 50_000) stems.clear();
  stems.set(word, stem);
  return stem;
}
