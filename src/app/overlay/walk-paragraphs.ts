import { boundsOf, type Paragraph } from '../../page/paragraphs/index.ts';
import type { CardPresenter } from './card-presenter.ts';
import type { ReadPage } from './read-page.ts';
import { aboutParagraph } from './subject-at.ts';

/** Goes from matched paragraph to matched paragraph by keyboard, showing the card of each with the focus in it. */
export interface ParagraphWalk {
  go(direction: 'next' | 'previous'): void;
}

export function createParagraphWalk({ index, views }: ReadPage, cards: CardPresenter): ParagraphWalk {
  let current: Paragraph | undefined;
  return {
    go(direction) {
      const stops = index.paragraphs().filter((paragraph) => views.get(paragraph)?.kind === 'counterparts');
      const at = current === undefined ? -1 : stops.indexOf(current);
      const start = at >= 0 ? at + (direction === 'next' ? 1 : -1) : firstInView(stops);
      const paragraph = stops[(start + stops.length) % stops.length];
      const view = paragraph && views.get(paragraph);
      if (paragraph === undefined || view?.kind !== 'counterparts') return;
      current = paragraph;
      bringIntoView(paragraph);
      cards.show(aboutParagraph(paragraph, view), { focus: true });
    },
  };
}

/** The walk begins where the reader is. */
function firstInView(paragraphs: readonly Paragraph[]): number {
  return Math.max(
    0,
    paragraphs.findIndex((paragraph) => boundsOf(paragraph).bottom > 0),
  );
}

function bringIntoView(paragraph: Paragraph): void {
  if (isInView(paragraph)) return;
  paragraph.element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // `<br>` paragraphs share an element that may be longer than the screen.
  if (!isInView(paragraph)) scrollBy({ top: boundsOf(paragraph).top - innerHeight / 4, behavior: 'instant' });
}

function isInView(paragraph: Paragraph): boolean {
  const { top, bottom } = boundsOf(paragraph);
  return top >= 0 && (bottom <= innerHeight || top < innerHeight / 2);
}
