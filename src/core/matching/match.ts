import type { Provenance, TranslationUnit } from '../corpus/index.ts';
import type { Span } from '../shared/index.ts';

/** A translation unit that answers a paragraph or a part of it. */
export interface Match {
  /** `exact` after folding, `fuzzy` edited, `partial` when the paragraph is cut out of a longer segment. */
  readonly kind: 'exact' | 'fuzzy' | 'partial';
  /** 1 − edits / length of the shorter text, 0–1. */
  readonly score: number;
  readonly unit: TranslationUnit;
  /** The part of the paragraph that matched. */
  readonly span: Span;
  readonly provenance: Provenance;
}
