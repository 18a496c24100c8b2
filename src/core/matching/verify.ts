import type { Span } from '../shared/index.ts';
import type { Language } from '../text/index.ts';
import { findApproximately } from './find-approximately.ts';

/** A segment found in a paragraph, both folded. */
export interface Verified {
  readonly kind: 'exact' | 'fuzzy' | 'partial';
  /** 1 − edits / length of the shorter text, 0–1. */
  readonly score: number;
  /** The part of the folded paragraph that matched. */
  readonly span: Span;
}

/** Folded length below which a segment must match whole: about 80 English letters with their spaces, 24 hanzi. */
export const SHORT: Readonly<Record<Language, number>> = { en: 66, zh: 22 };
const MIN_SCORE = 0.7;
/** Folded length of the least part of a long segment that a page may show alone, and how like it must be. */
const SHORTEST_PART: Readonly<Record<Language, number>> = { en: 24, zh: 9 };
const MIN_SHORT_SCORE = 0.9;

/** How a folded paragraph matches a folded segment; `undefined` when it does not. */
export function verify(paragraph: string, segment: string, language: Language): Verified | undefined {
  if (paragraph === segment) return { kind: 'exact', score: 1, span: { start: 0, end: paragraph.length } };
  if (paragraph.length >= segment.length * 0.9) {
    // A short segment inside a longer paragraph may be there by chance.
    if (segment.length < SHORT[language] && segment.length < paragraph.length * 0.8) return undefined;
    const { span, edits } = findApproximately(segment, paragraph);
    const score = 1 - edits / segment.length;
    return score < MIN_SCORE ? undefined : { kind: edits === 0 ? 'exact' : 'fuzzy', score, span };
  }
  if (paragraph.length < SHORTEST_PART[language] || segment.length < SHORT[language]) return undefined;
  const { edits } = findApproximately(paragraph, segment);
  const score = 1 - edits / paragraph.length;
  if (score < (paragraph.length < SHORT[language] ? MIN_SHORT_SCORE : MIN_SCORE)) return undefined;
  return { kind: 'partial', score, span: { start: 0, end: paragraph.length } };
}
