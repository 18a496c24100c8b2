import type { Point } from './safe-triangle.ts';

/** A place between two letters of a text node. */
interface Caret {
  readonly node: Node;
  readonly offset: number;
}

interface OlderDocument {
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** Where a click on a point of the viewport would set the caret. */
function caretAt(document: Document, { x, y }: Point): Caret | undefined {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position === null ? undefined : { node: position.offsetNode, offset: position.offset };
  }
  // Safari, and Chromium before 128.
  const range = (document as OlderDocument).caretRangeFromPoint?.(x, y);
  return range == null ? undefined : { node: range.startContainer, offset: range.startOffset };
}

/** The first of some lists of ranges that holds the letter under a point. */
export function rangesUnder<Ranges extends readonly AbstractRange[]>(
  document: Document,
  point: Point,
  lists: readonly Ranges[],
): number {
  const caret = caretAt(document, point);
  if (caret === undefined) return -1;
  return lists.findIndex((ranges) =>
    ranges.some(
      ({ startContainer, startOffset, endOffset }) =>
        startContainer === caret.node && startOffset <= caret.offset && caret.offset <= endOffset,
    ),
  );
}
