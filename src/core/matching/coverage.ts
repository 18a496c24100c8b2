import type { Span } from '../shared/index.ts';
import type { Language } from '../text/index.ts';

/**
 * How many letters of two folded texts lie in runs which both have, wherever they stand. Where edit distance charges
 * for every letter of a sentence put in, left out or moved, this charges neither side's other letters.
 */
export interface Coverage {
  readonly paragraph: number;
  readonly segment: number;
}

/** Length of a run that is hardly ever in both texts by chance. */
const RUN: Readonly<Record<Language, number>> = { en: 6, zh: 3 };
const BASE = 0x01000193;
const EMPTY = -1;

/** Letters of a part of a paragraph that are in runs of a segment, and the segment's in runs of that part. */
export function coverageOf(
  paragraph: Uint16Array,
  segment: Uint16Array,
  { part, language }: { readonly part: Span; readonly language: Language },
): Coverage {
  const run = RUN[language];
  const shown = paragraph.subarray(part.start, part.end);
  return { paragraph: coveredLetters(shown, segment, run), segment: coveredLetters(segment, shown, run) };
}

/** Letters of a text that are in runs of another. `abcxbcd` in runs of 3 of `abcd` → 6 */
function coveredLetters(text: Uint16Array, other: Uint16Array, run: number): number {
  const runs = runsOf(other, run);
  const mask = runs.length - 1;
  let count = 0;
  let coveredTo = 0;
  let hash = 0;
  const leaving = power(run - 1);
  for (let end = 1; end <= text.length; end++) {
    hash = (Math.imul(hash, BASE) + (text[end - 1] ?? 0)) | 0;
    const start = end - run;
    if (start < 0) continue;
    const wanted = hash & 0x7fffffff;
    let slot = slotOf(wanted, mask);
    while (runs[slot] !== EMPTY && runs[slot] !== wanted) slot = (slot + 1) & mask;
    if (runs[slot] === wanted) {
      count += end - Math.max(start, coveredTo);
      coveredTo = end;
    }
    hash = (hash - Math.imul(leaving, text[start] ?? 0)) | 0;
  }
  return count;
}

let scratch = new Int32Array(2048);

/** The hashes of a text's runs, as an open-addressing table; valid until the next call. */
function runsOf(text: Uint16Array, run: number): Int32Array {
  const size = 2 ** (33 - Math.clz32(text.length + 1));
  if (scratch.length < size) scratch = new Int32Array(size);
  const runs = scratch.subarray(0, size).fill(EMPTY);
  const mask = size - 1;
  const leaving = power(run - 1);
  let hash = 0;
  for (let end = 1; end <= text.length; end++) {
    hash = (Math.imul(hash, BASE) + (text[end - 1] ?? 0)) | 0;
    const start = end - run;
    if (start < 0) continue;
    const kept = hash & 0x7fffffff;
    let slot = slotOf(kept, mask);
    while (runs[slot] !== EMPTY && runs[slot] !== kept) slot = (slot + 1) & mask;
    runs[slot] = kept;
    hash = (hash - Math.imul(leaving, text[start] ?? 0)) | 0;
  }
  return runs;
}

function slotOf(hash: number, mask: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 12) & mask;
}

function power(exponent: number): number {
  let result = 1;
  for (let step = 0; step < exponent; step++) result = Math.imul(result, BASE);
  return result;
}
