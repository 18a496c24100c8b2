import type { Provenance, Segments } from '../../core/corpus/index.ts';
import type { Span } from '../../core/shared/index.ts';
import type { Language } from '../../core/text/index.ts';
import type { FigureRow } from '../card/index.ts';

/** Everything the side panel can show. */
export interface SidePanelView {
  readonly tab: SidePanelTab;
  /** What has just been done, empty when nothing was. */
  readonly notice: string;
  readonly page: PageView;
  readonly search: SearchView;
}

export type SidePanelTab = 'page' | 'figures' | 'search';

/** The article in the tab in front. */
export type PageView = { readonly kind: 'reading' } | { readonly kind: 'unreadable' } | PageRead;

export interface PageRead {
  readonly kind: 'read';
  readonly title: string;
  /** In reading order. */
  readonly pairs: readonly PagePair[];
  /** Pairs that the page itself holds: it is bilingual. */
  readonly harvest: number;
  /** Whether the page was scrolled by the panel, and can go back. */
  readonly scrolled: boolean;
}

/** A paragraph of the page, or a part of it, with its counterpart. */
export interface PagePair {
  readonly segments: Segments;
  /** The language of the page's text. */
  readonly language: Language;
  readonly score: number;
  readonly figures: readonly FigureRow[];
  readonly provenance: Provenance;
  /** Where the paragraph is. */
  readonly frameId: number;
  readonly place: number;
}

/** What was looked for, and what was found. */
export interface SearchView {
  readonly typed: string;
  /** What the answer below is about: what was typed, or a moment ago something shorter. */
  readonly answered: string;
  readonly filter: SearchFilter;
  readonly corpora: readonly { readonly id: string; readonly name: string }[];
  /** Units of all corpora, and how many of them are ready to be searched. */
  readonly units: number;
  readonly ready: number;
  readonly found: number;
  /** The rows in view; others are asked for when they come into view. */
  readonly rows: ReadonlyMap<number, FoundRow>;
}

export interface SearchFilter {
  /** The corpus to search, all of them when it is empty. */
  readonly corpus: string;
  /** ISO 8601 dates, each empty when there is no such bound. */
  readonly from: string;
  readonly to: string;
}

/** One unit found. */
export interface FoundRow {
  readonly segments: Segments;
  readonly marks: Readonly<Record<Language, readonly Span[]>>;
  readonly corpus: string;
  readonly provenance: Provenance;
}
