import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOccurrence } from '../../../src/core/matching/occurrence.ts';

const codes = (text: string) => Uint16Array.from(text, (letter) => letter.charCodeAt(0));

describe('findOccurrence', () => {
  it.each([
    ['abd', 'xabcdx', 1, 5, 1],
    ['abc', 'xxabcxx', 2, 5, 0],
    ['abc', 'abc', 0, 3, 0],
    ['', 'abc', 0, 0, 0],
    ['harbour', 'theharborgrows', 3, 9, 1],
  ])('finds %s in %s', (pattern, text, start, end, edits) => {
    expect(findOccurrence(codes(pattern), codes(text))).toEqual({ span: { start, end }, edits });
  });

  it('needs as many edits as the table of Sellers says, and its span needs no more', () => {
    const text = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c', '港'), maxLength });
    fc.assert(
      fc.property(text(90), text(120), (pattern, within) => {
        const found = findOccurrence(codes(pattern), codes(within));
        expect(found?.edits).toBe(leastEdits(pattern, within, true));
        const { start = 0, end = 0 } = found?.span ?? {};
        expect(leastEdits(pattern, within.slice(start, end), false)).toBe(found?.edits);
      }),
    );
  });

  it('gives up when there are more edits than wanted', () => {
    expect(findOccurrence(codes('abcdefgh'), codes('xxxxxxxxxxxxxxx'), 3)).toBeUndefined();
    expect(findOccurrence(codes('abcdefgh'), codes('xxabcdxfghxx'), 1)?.edits).toBe(1);
  });
});

/** The table itself (Sellers 1980); with free ends, or of the whole text (Levenshtein). */
function leastEdits(pattern: string, text: string, isFree: boolean): number {
  let column = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  let least = isFree ? pattern.length : Number.POSITIVE_INFINITY;
  for (let at = 0; at < text.length; at++) {
    const next = [isFree ? 0 : at + 1];
    for (let row = 1; row <= pattern.length; row++) {
      const kept = (column[row - 1] ?? 0) + (pattern[row - 1] === text[at] ? 0 : 1);
      next.push(Math.min(kept, (column[row] ?? 0) + 1, (next[row - 1] ?? 0) + 1));
    }
    column = next;
    if (isFree) least = Math.min(least, column[pattern.length] ?? 0);
  }
  return isFree ? least : (column[pattern.length] ?? 0);
}
