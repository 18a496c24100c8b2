import type { Span } from '../shared/index.ts';

/** Where a pattern lies in a text, and the edits between them. */
export interface Occurrence {
  readonly span: Span;
  readonly edits: number;
}

/**
 * The place in a text that is most like a pattern: semi-global edit distance (Sellers 1980), the pattern whole, the
 * text's ends free. Time is the product of the lengths. `findApproximately('abd', 'xabcdx') → 1…5, 1 edit`.
 */
export function findApproximately(pattern: string, text: string): Occurrence {
  const rows = pattern.length + 1;
  let edits = Int32Array.from({ length: rows }, (_, row) => row);
  let starts = new Int32Array(rows);
  let best = { span: { start: 0, end: 0 }, edits: pattern.length };
  for (let column = 1; column <= text.length; column++) {
    const nextEdits = new Int32Array(rows);
    const nextStarts = new Int32Array(rows);
    nextStarts[0] = column;
    const letter = text.charCodeAt(column - 1);
    for (let row = 1; row < rows; row++) {
      const kept = at(edits, row - 1) + (pattern.charCodeAt(row - 1) === letter ? 0 : 1);
      const added = at(edits, row) + 1;
      const dropped = at(nextEdits, row - 1) + 1;
      const least = Math.min(kept, added, dropped);
      nextEdits[row] = least;
      nextStarts[row] =
        least === kept ? at(starts, row - 1) : least === added ? at(starts, row) : at(nextStarts, row - 1);
    }
    edits = nextEdits;
    starts = nextStarts;
    const reached = at(edits, rows - 1);
    if (reached < best.edits) best = { span: { start: at(starts, rows - 1), end: column }, edits: reached };
  }
  return best;
}

function at(column: Int32Array, row: number): number {
  return column[row] ?? 0;
}
