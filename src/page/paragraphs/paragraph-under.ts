import type { Paragraph } from './paragraph.ts';
import { boundsOf } from './ranges.ts';

/** Ancestors looked at from the event's target: inline tags inside a paragraph nest no deeper than this. */
const DEEPEST = 12;

/** The paragraph under the pointer; of several in one element, the one whose text is there. */
export function paragraphUnder(
  event: MouseEvent,
  byElement: ReadonlyMap<Element, readonly Paragraph[]>,
): Paragraph | undefined {
  for (const target of event.composedPath().slice(0, DEEPEST)) {
    const found = byElement.get(target as Element);
    if (found === undefined) continue;
    if (found.length === 1) return found[0];
    return atPoint(found, event);
  }
  return undefined;
}

function atPoint(paragraphs: readonly Paragraph[], { clientX, clientY }: MouseEvent): Paragraph | undefined {
  return paragraphs.find((paragraph) => {
    const { left, right, top, bottom } = boundsOf(paragraph);
    return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  });
}
