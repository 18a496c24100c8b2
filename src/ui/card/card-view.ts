import type { Provenance, Segments } from '../../core/corpus/index.ts';
import type { Relation } from '../../core/figures/index.ts';
import type { Settings } from '../../core/settings/index.ts';
import type { Span } from '../../core/shared/index.ts';
import type { Difference, Language } from '../../core/text/index.ts';

/** Everything a card can show. */
export type CardView = CounterpartsView | ConversionView | NoticeView;

/** A paragraph of the page in the other language. */
export interface CounterpartsView {
  readonly kind: 'counterparts';
  /** The language of the page's paragraph; counterparts are in the other one. */
  readonly language: Language;
  /** The page's paragraph. */
  readonly text: string;
  /** In the order of the paragraph; several when it joins segments that the corpus keeps apart. */
  readonly counterparts: readonly CounterpartView[];
}

/** One translation unit that answers the paragraph or a part of it. */
export interface CounterpartView {
  readonly segments: Segments;
  readonly match: 'exact' | 'fuzzy' | 'partial' | 'context';
  /** 0–1. */
  readonly score: number;
  /** What the page (first) and the corpus (second) say in the page's language; none when they say the same. */
  readonly differences: readonly Difference[];
  /** Sentences that answer each other, in order; none when there is but one. */
  readonly sentences: readonly SentencePair[];
  readonly figures: readonly FigureRow[];
  readonly provenance: Provenance;
}

/** What answers what: one or more sentences of the paragraph, and of the counterpart. */
export interface SentencePair {
  readonly page: Span;
  readonly counterpart: Span;
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

/** A figure in the words a reader of the other language would use: `274.68 billion yuan`, `2746.8亿元`. */
export interface ConversionView {
  readonly kind: 'conversion';
  readonly language: Language;
  readonly figure: FigureCell;
  readonly converted: string;
}

/** Something to say, and no more. */
export interface NoticeView {
  readonly kind: 'notice';
  readonly notice: Notice;
}

export type Notice = 'not-found' | 'copied' | 'copy-failed' | 'updated';

/** What the reader has chosen about the look of cards. */
export type CardPreferences = Pick<Settings, 'theme' | 'cardWidth' | 'textSize' | 'pinyin'>;
