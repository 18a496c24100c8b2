import type { Paragraph, ParagraphIndex } from '../../page/paragraphs/index.ts';
import type { CardAnchor, CardView } from '../../ui/card/index.ts';
import type { BackgroundApi, PageCommand, PageSettings, ParagraphView } from '../api.ts';

/** A page as the reading session hands it to the overlay. */
export interface ReadPage {
  readonly document: Document;
  readonly index: ParagraphIndex;
  /** What there is to show about the paragraphs that have something. */
  readonly views: ReadonlyMap<Paragraph, ParagraphView>;
  readonly background: BackgroundApi;
  readonly settings: () => PageSettings;
  /** Ends the session: the page is then as it was found. */
  readonly session: AbortController;
}

/** What a card is about. */
export interface Subject {
  /** Absent for a text that the reader selected anywhere. */
  readonly paragraph?: Paragraph;
  readonly view: CardView;
  readonly anchor: CardAnchor;
}

/** One way of bringing what was found to the reader. */
export interface Feature {
  /** Paragraphs came, went or moved. */
  refresh(): void;
}

/** What brings the found counterparts of one page to its reader. */
export interface Overlay {
  /** Paragraphs came or changed. */
  refresh(): void;
  /** Paragraphs are no longer in the page. */
  forget(removed: readonly Paragraph[]): void;
  /** The reader changed a setting. */
  follow(): void;
  perform(command: PageCommand): void;
}

export type StartOverlay = (page: ReadPage) => Overlay;
