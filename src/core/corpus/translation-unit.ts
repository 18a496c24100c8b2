import type { Language } from '../text/index.ts';

/** The text of one meaning in both languages; a stored unit has languages, not directions. */
export type Segments = Readonly<Record<Language, string>>;

/** One meaning in both languages: `{ segments: { en: 'Up 9 percent', zh: '同比增长9%' } }`. */
export interface TranslationUnit {
  readonly segments: Segments;
}

/** Where a document's text comes from; what is unknown is absent. */
export interface Provenance {
  readonly title?: Segments;
  readonly outlet?: string;
  readonly url?: string;
  /** ISO 8601 calendar date of publication, `2025-08-05`. */
  readonly date?: string;
  readonly credits?: string;
  readonly licence?: string;
}

/** Translation units of one article in reading order. */
export interface CorpusDocument {
  readonly id: string;
  readonly provenance: Provenance;
  readonly units: readonly TranslationUnit[];
}

/** A named, sourced set of documents. */
export interface Corpus {
  readonly name: string;
  readonly documents: readonly CorpusDocument[];
}
