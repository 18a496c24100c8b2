import type { Span } from '../../core/shared/index.ts';

/** A word of a Chinese text as the lexicon explains it. */
export interface WordView {
  /** As written, in either script. */
  readonly word: string;
  readonly span: Span;
  /** None where the lexicon does not have it. */
  readonly senses: readonly WordSense[];
  /** Whose work the lexicon is. */
  readonly source: { readonly name: string; readonly licence: string; readonly url: string };
}

export interface WordSense {
  /** `gǎngkǒu`. */
  readonly pinyin: string;
  readonly glosses: readonly string[];
}

/** A place in a Chinese text. */
export interface TextPlace {
  readonly text: string;
  readonly place: number;
}

/** The word at a place; `null` where none is. */
export type LookUpWord = (asked: TextPlace) => Promise<WordView | null>;
