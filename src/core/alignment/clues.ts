import { contentStems } from '../lexicon/index.ts';
import { figureClues, punctuationClues } from './shared-clues.ts';

/** What a text says in keys that either language may share: stems, figures by value (`#38.7`), punctuation (`?`). */
export function englishClues(text: string): ReadonlySet<string> {
  return new Set([...contentStems(text), ...figureClues(text, 'en'), ...punctuationClues(text)]);
}

/** The same of a Chinese text, as far as it needs no lexicon: its Latin words, figures, punctuation. */
export function sharedChineseClues(text: string): ReadonlySet<string> {
  return new Set([...contentStems(text), ...figureClues(text, 'zh'), ...punctuationClues(text)]);
}
