import type { Place } from '../../page/hover/index.ts';
import { boundsOf, type Paragraph, rangesOf } from '../../page/paragraphs/index.ts';
import type { ConversionView } from '../../ui/card/index.ts';
import type { ParagraphView } from '../api.ts';
import type { ReadPage, Subject } from './read-page.ts';

/** What a card at a place of the page would be about: the paragraph there, or one figure of it. */
export function subjectAt({ index, views }: ReadPage, place: Place): Subject | undefined {
  const paragraph = index.paragraphAt(place);
  const view = paragraph && views.get(paragraph);
  return paragraph && view && subjectOf(paragraph, view, place);
}

function subjectOf(paragraph: Paragraph, view: ParagraphView, { x, y }: Place): Subject | undefined {
  if (view.kind === 'counterparts') return aboutParagraph(paragraph, view);
  for (const conversion of view.conversions) {
    const lines = linesOf(paragraph, conversion);
    const line = lines.find(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    );
    if (line !== undefined) return aboutFigure(paragraph, conversion, lines.indexOf(line));
  }
  return undefined;
}

/** A card about a whole paragraph. */
export function aboutParagraph(paragraph: Paragraph, view: Subject['view']): Subject {
  return { paragraph, view, anchor: { element: paragraph.element, bounds: () => boundsOf(paragraph) } };
}

/** A card about a figure stands at the line the pointer is on. */
function aboutFigure(paragraph: Paragraph, view: ConversionView, line: number): Subject {
  const bounds = () => linesOf(paragraph, view)[line] ?? boundsOf(paragraph);
  return { paragraph, view, anchor: { element: paragraph.element, bounds } };
}

function linesOf(paragraph: Paragraph, { figure }: ConversionView): readonly DOMRect[] {
  return rangesOf(paragraph, figure.span).flatMap(({ startContainer, startOffset, endOffset }) => {
    const range = paragraph.element.ownerDocument.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(startContainer, endOffset);
    return [...range.getClientRects()];
  });
}
