import type { Provenance, TranslationUnit } from '../corpus/index.ts';
import type { Span } from '../shared/index.ts';

/** A translation unit that answers a paragraph or a part of it. */
export interface Match {
  /**
   * `exact` the same after folding; `context` exact, and so is a neighbour of the same document; `fuzzy` edited;
   * `partial` when the paragraph is cut out of a longer segment.
   */
  readonly kind: 'exact' | 'context' | 'fuzzy' | 'partial';
  /** 1 − edits / length of the shorter text, 0–1. */
  readonly score: number;
  readonly unit: TranslationUnit;
  /** The part of the paragraph that matched. */
  readonly span: Span;
  /** The part of the unit's segment, in the paragraph's language, that matched. */
  readonly segmentSpan: Span;
  readonly origin: Origin;
}

/** Where a unit is from. */
export interface Origin {
  /** The name of its corpus. */
  readonly corpus: string;
  /** Identifies the document within its corpus. */
  readonly document: string;
  readonly provenance: Provenance;
  /** Place of the pack in the memory, number of the unit in the pack, and of its document's first unit. */
  readonly pack: number;
  readonly number: number;
  readonly first: number;
}
