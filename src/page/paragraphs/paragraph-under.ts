import type { Paragraph } from './paragraph.ts';
import { boundsOf } from './ranges.ts';

/** A place of the pointer: the innermost node under it, and where in the viewport, in CSS pixels. */
export interface PointerPlace {
  readonly target: EventTarget | null | undefined;
  readonly x: number;
  readonly y: number;
}

/** Ancestors looked at from the place's target: inline tags inside a paragraph nest no deeper than this. */
const DEEPEST = 12;

/** The paragraph under the pointer; of several in one element, the one whose text is there. */
export function paragraphUnder(
  place: PointerPlace,
  byElement: ReadonlyMap<Element, readonly Paragraph[]>,
): Paragraph | undefined {
  let element = place.target instanceof Element ? place.target : null;
  for (let depth = 0; element !== null && depth < DEEPEST; depth++) {
    const found = byElement.get(element);
    if (found !== undefined) return found.length === 1 ? found[0] : atPoint(found, place);
    element = element.parentElement;
  }
  return undefined;
}

function atPoint(paragraphs: readonly Paragraph[], { x, y }: PointerPlace): Paragraph | undefined {
  return paragraphs.find((paragraph) => {
    const { left, right, top, bottom } = boundsOf(paragraph);
    return x >= left && x <= right && y >= top && y <= bottom;
  });
}
