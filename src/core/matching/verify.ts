import type { Span } from '../shared/index.ts';
import type { Language } from '../text/index.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { findOccurrence } from './occurrence.ts';

/** A segment found in a paragraph, both folded. */
export interface Verified {
  readonly kind: 'exact' | 'fuzzy' | 'partial';
  /** 1 − edits / length, 0–1: of the segment, or of the paragraph where it is cut out of the segment. */
  readonly score: number;
  /** The part of the folded paragraph that matched. */
  readonly span: Span;
  /** The part of the folded segment that matched. */
  readonly segmentSpan: Span;
}

/** Length, as written, below which a segment is short: a title, a caption. */
const SHORT_SEGMENT: Readonly<Record<Language, number>> = { en: 80, zh: 24 };
/** Folded length below which a part of a paragraph is short. */
export const SHORT_PART: Readonly<Record<Language, number>> = { en: 66, zh: 22 };
/** Least score. Letters are often the same by chance, hanzi hardly ever. */
const LEAST: Readonly<Record<Language, number>> = {
  en: 0.64,
  zh: 0.56,
};
/** Least score of short segments, and of those that are only a part of the paragraph. */
const LEAST_SHORT = 0.7;
const LEAST_INSIDE = 0.75;
/** Folded length of the least part of a long segment that a page may show alone, and how like it must be. */
const SHORTEST_PART: Readonly<Record<Language, number>> = { en: 24, zh: 9 };
const LEAST_SHORT_PART = 0.9;
/** Least share of either text in common runs. */
const LEAST_COVERED = 0.3;
/** Least share of both texts, and of each, in common runs where sentences were put in, left out or moved. */
const LEAST_REWRITTEN = 0.58;
const LEAST_OF_EACH = 0.5;
/** Share of a text that is about all of it. */
const MOST_OF = 0.7;

/** How a folded paragraph matches a folded segment; `undefined` when it does not. */
export function verify(
  paragraph: Uint16Array,
  { text, codes: segment }: { readonly text: string; readonly codes: Uint16Array },
  language: Language,
): Verified | undefined {
  // A short segment must match whole: inside a longer text it may be there by chance.
  if (text.length < SHORT_SEGMENT[language]) return compareWhole(paragraph, segment, LEAST_SHORT);
  const whole = { start: 0, end: paragraph.length };
  const covered = coverageOf(paragraph, segment, { part: whole, language });
  // Most candidates of a foreign paragraph end here: comparing letter by letter takes ten times as long.
  if (
    covered.paragraph < paragraph.length * LEAST_COVERED &&
    covered.segment < segment.length * LEAST_COVERED
  )
    return undefined;
  return edited(paragraph, segment, language) ?? rewritten(paragraph, segment, { covered, language });
}

/** The longer of the two has the other, but for some letters. */
function edited(paragraph: Uint16Array, segment: Uint16Array, language: Language): Verified | undefined {
  if (paragraph.length >= segment.length * 0.9) {
    const isMost = segment.length >= paragraph.length * MOST_OF;
    return segmentIn(paragraph, segment, isMost ? LEAST[language] : LEAST_INSIDE);
  }
  if (paragraph.length < SHORTEST_PART[language]) return undefined;
  const isShortPart = paragraph.length < SHORT_PART[language] && paragraph.length < segment.length * MOST_OF;
  return partOf(segment, paragraph, isShortPart ? LEAST_SHORT_PART : LEAST[language]);
}

/** Both say about the same, in sentences of which some are new or elsewhere: the score is their share in common runs. */
function rewritten(
  paragraph: Uint16Array,
  segment: Uint16Array,
  { covered, language }: { readonly covered: Coverage; readonly language: Language },
): Verified | undefined {
  if (paragraph.length < SHORT_PART[language]) return undefined;
  if (
    covered.paragraph < paragraph.length * LEAST_OF_EACH ||
    covered.segment < segment.length * LEAST_OF_EACH
  )
    return undefined;
  const share = (covered.paragraph + covered.segment) / (paragraph.length + segment.length);
  // In another order it is not the same.
  const score = Math.min(0.99, share);
  if (score < LEAST_REWRITTEN) return undefined;
  return {
    kind: 'fuzzy',
    score,
    span: { start: 0, end: paragraph.length },
    segmentSpan: { start: 0, end: segment.length },
  };
}

/** Both texts whole, nothing left over on either side. */
export function compareWhole(
  paragraph: Uint16Array,
  segment: Uint16Array,
  least: number,
): Verified | undefined {
  const longer = Math.max(paragraph.length, segment.length);
  const [inner, outer] = paragraph.length < segment.length ? [paragraph, segment] : [segment, paragraph];
  const most = mostEdits(longer, least);
  if (outer.length - inner.length > most) return undefined;
  const found = findOccurrence(inner, outer, most);
  if (found === undefined) return undefined;
  const edits = found.edits + outer.length - (found.span.end - found.span.start);
  if (edits > most) return undefined;
  return {
    kind: edits === 0 ? 'exact' : 'fuzzy',
    score: 1 - edits / longer,
    span: { start: 0, end: paragraph.length },
    segmentSpan: { start: 0, end: segment.length },
  };
}

/** The segment somewhere in the paragraph. */
function segmentIn(paragraph: Uint16Array, segment: Uint16Array, least: number): Verified | undefined {
  const found = findOccurrence(segment, paragraph, mostEdits(segment.length, least));
  if (found === undefined) return undefined;
  return {
    kind: found.edits === 0 ? 'exact' : 'fuzzy',
    score: 1 - found.edits / segment.length,
    span: found.span,
    segmentSpan: { start: 0, end: segment.length },
  };
}

/** The paragraph somewhere in the segment. */
function partOf(segment: Uint16Array, paragraph: Uint16Array, least: number): Verified | undefined {
  const found = findOccurrence(paragraph, segment, mostEdits(paragraph.length, least));
  if (found === undefined) return undefined;
  const missing = segment.length - (found.span.end - found.span.start);
  const isWhole = missing <= segment.length * (1 - MOST_OF);
  const score = isWhole ? 1 - (found.edits + missing) / segment.length : 1 - found.edits / paragraph.length;
  if (score < least) return undefined;
  return {
    kind: isWhole ? 'fuzzy' : 'partial',
    score,
    span: { start: 0, end: paragraph.length },
    segmentSpan: isWhole ? { start: 0, end: segment.length } : found.span,
  };
}

function mostEdits(length: number, least: number): number {
  return Math.floor(length * (1 - least) + 1e-9);
}
