import type { Provenance, Segments } from '../../core/corpus/index.ts';
import type { Relation } from '../../core/figures/index.ts';
import type { Span } from '../../core/shared/index.ts';
import type { Language } from '../../core/text/index.ts';

/** Everything the card can show for one paragraph of the page. */
export interface CardView {
  /** The language of the page's paragraph; counterparts are in the other one. */
  readonly language: Language;
  /** In the order of the paragraph; several when it joins segments that the corpus keeps apart. */
  readonly counterparts: readonly CounterpartView[];
}

/** One translation unit that answers the paragraph or a part of it. */
export interface CounterpartView {
  readonly segments: Segments;
  readonly match: 'exact' | 'fuzzy' | 'partial' | 'context';
  /** 0–1. */
  readonly score: number;
  readonly figures: readonly FigureRow[];
  readonly provenance: Provenance;
}

/** A figure on both sides, or on the only side that has it; spans lie in the paragraph and in the counterpart. */
export interface FigureRow {
  readonly relation: Relation | 'only-here';
  readonly page?: FigureCell;
  readonly counterpart?: FigureCell;
}

/** A figure as written, and where. */
export interface FigureCell {
  readonly surface: string;
  readonly span: Span;
}
