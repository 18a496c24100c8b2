import type { Span } from '../shared/index.ts';
import type { Language } from '../text/index.ts';
import { findOccurrence } from './occurrence.ts';

/** A segment found in a paragraph, both folded. */
export interface Verified {
  readonly kind: 'exact' | 'fuzzy' | 'partial';
  /** 1 − edits / length of the shorter text, 0–1. */
  readonly score: number;
  /** The part of the folded paragraph that matched. */
  readonly span: Span;
  /** The part of the folded segment that matched. */
  readonly segmentSpan: Span;
}

/** Folded length below which a segment must match whole: about 80 English letters with their spaces, 24 hanzi. */
export const SHORT: Readonly<Record<Language, number>> = { en: 66, zh: 22 };
const MIN_SCORE = 0.7;
/** Folded length of the least part of a long segment that a page may show alone, and how like it must be. */
const SHORTEST_PART: Readonly<Record<Language, number>> = { en: 24, zh: 9 };
const MIN_SHORT_SCORE = 0.9;

/** How a folded paragraph matches a folded segment; `undefined` when it does not. */
export function verify(
  paragraph: Uint16Array,
  segment: Uint16Array,
  language: Language,
): Verified | undefined {
  if (paragraph.length >= segment.length * 0.9) {
    // A short segment inside a longer paragraph may be there by chance.
    if (segment.length < SHORT[language] && segment.length < paragraph.length * 0.8) return undefined;
    const found = findOccurrence(segment, paragraph, mostEdits(segment.length, MIN_SCORE));
    if (found === undefined) return undefined;
    const kind =
      found.edits === 0 && (segment.length >= SHORT[language] || paragraph.length === segment.length)
        ? 'exact'
        : 'fuzzy';
    return {
      kind,
      score: 1 - found.edits / segment.length,
      span: found.span,
      segmentSpan: { start: 0, end: segment.length },
    };
  }
  if (paragraph.length < SHORTEST_PART[language] || segment.length < SHORT[language]) return undefined;
  const least = paragraph.length < SHORT[language] ? MIN_SHORT_SCORE : MIN_SCORE;
  const found = findOccurrence(paragraph, segment, mostEdits(paragraph.length, least));
  if (found === undefined) return undefined;
  return {
    kind: 'partial',
    score: 1 - found.edits / paragraph.length,
    span: { start: 0, end: paragraph.length },
    segmentSpan: found.span,
  };
}

function mostEdits(length: number, least: number): number {
  return Math.floor(length * (1 - least) + 1e-9);
}
