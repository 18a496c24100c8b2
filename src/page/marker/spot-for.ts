import { boundsOf, type Paragraph } from '../paragraphs/index.ts';

/** Where a marker is drawn, from the origin of its host. */
export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Width of a marker with its target (WCAG 2.5.8), and the distance of a wide margin's marker from the text. */
export const WIDTH = 24;
const GAP = 2;
/** A margin narrower than this holds no marker: then the other side does. */
const NARROWEST_MARGIN = 8;

/** The spot of a paragraph's marker: left of its text, or right where only that margin has room; none while clipped away. */
export function spotFor(paragraph: Paragraph, origin: DOMRect): Spot | undefined {
  const text = boundsOf(paragraph);
  const frame = clipOf(paragraph.element);
  const top = Math.max(text.top, frame?.top ?? text.top);
  const bottom = Math.min(text.bottom, frame?.bottom ?? text.bottom);
  if (bottom - top < 1 || text.width === 0) return undefined;
  return { left: sideOf(text) - origin.left, top: top - origin.top, height: Math.max(bottom - top, WIDTH) };
}

function sideOf({ left, right }: DOMRect): number {
  const rightMargin = document.documentElement.clientWidth - right;
  if (left < NARROWEST_MARGIN && rightMargin > left)
    return Math.min(right + GAP, right + rightMargin - WIDTH);
  return Math.max(left - WIDTH - GAP, 0);
}

/** The visible part of the pane a paragraph scrolls in, `undefined` where it scrolls with the page. */
function clipOf(element: Element): DOMRect | undefined {
  const root = element.ownerDocument.scrollingElement;
  for (let ancestor = element.parentElement; ancestor !== null; ancestor = ancestor.parentElement) {
    if (ancestor === root || ancestor === element.ownerDocument.body) return undefined;
    if (/auto|scroll|hidden|clip/.test(getComputedStyle(ancestor).overflowY))
      return ancestor.getBoundingClientRect();
  }
  return undefined;
}
