import { highlight } from '../page/highlight/index.ts';
import { boundsOf, detectParagraphs, type Paragraph, rangesOf } from '../page/paragraphs/index.ts';
import { type PageProvenance, readPageProvenance } from '../page/provenance/index.ts';
import type { AskedParagraph } from './api.ts';

/** A frame's article as plain values. */
export interface PageText {
  readonly provenance: PageProvenance;
  readonly paragraphs: readonly AskedParagraph[];
}

/** What the script leaves in the frame's isolated world, for the panel to scroll the page by. */
export interface PageScroller {
  /** Scrolls to a paragraph by its place, and marks it for a moment. */
  show(place: number): void;
  /** Scrolls back to where the reader was before the first `show`. */
  back(): void;
  /** Where that is; `undefined` when the panel has not scrolled. */
  readonly origin: number | undefined;
}

export const PAGE_SCROLLER = 'duizhao.page-scroller';
const MARKED_FOR = 1600;

/** Reads the article of the frame this runs in; it leaves no listener and no node behind. */
export function readPageText(): PageText {
  const paragraphs = detectParagraphs(document);
  const world = globalThis as { [slot: symbol]: PageScroller | undefined };
  const slot = Symbol.for(PAGE_SCROLLER);
  // The page may be read again after it was scrolled.
  world[slot] = createScroller(paragraphs, world[slot]?.origin);
  return {
    provenance: readPageProvenance(document),
    paragraphs: paragraphs.map(({ text, language }) => ({ text, language })),
  };
}

function createScroller(paragraphs: readonly Paragraph[], from: number | undefined): PageScroller {
  let origin = from;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    show(place) {
      const paragraph = paragraphs[place];
      if (paragraph === undefined) return;
      origin ??= scrollY;
      const { top, height } = boundsOf(paragraph);
      scrollPage(scrollY + top - Math.max(40, (innerHeight - height) / 2));
      highlight('paragraph', rangesOf(paragraph, { start: 0, end: paragraph.text.length }));
      clearTimeout(timer);
      timer = setTimeout(() => highlight('paragraph', []), MARKED_FOR);
    },
    back() {
      if (origin !== undefined) scrollPage(origin);
      origin = undefined;
      highlight('paragraph', []);
    },
    get origin() {
      return origin;
    },
  };
}

function scrollPage(top: number): void {
  // A page that is not seen does not move smoothly.
  const still = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo({ top, behavior: still ? 'instant' : 'smooth' });
}
