import type { Provenance, TranslationUnit } from '../corpus/index.ts';
import type { Language } from '../text/index.ts';
import type { Problem } from './problem.ts';

/** The document a unit belongs to; units that follow each other share one object. */
export interface SourceDocument {
  readonly id: string;
  readonly provenance: Provenance;
}

/** What a file says of a unit beside its text; corpora do not keep it, conversions do. */
export interface Remarks {
  /** BCP 47 tags as stated: `{ en: 'en-GB', zh: 'zh-Hant' }`. */
  readonly tags?: Partial<Readonly<Record<Language, string>>>;
  readonly note?: string;
  /** ISO 8601, `2024-03-02T05:13:08Z`. */
  readonly created?: string;
}

/** A translation unit between two files. */
export interface ExchangeUnit {
  readonly unit: TranslationUnit;
  readonly document: SourceDocument;
  readonly remarks?: Remarks;
}

/** What an importer finds: a unit; a problem, after which it reads on; a refusal, after which nothing comes. */
export type Imported =
  | ({ readonly kind: 'unit' /** From 1. */; readonly line: number } & ExchangeUnit)
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'refusal'; readonly problem: Problem };
