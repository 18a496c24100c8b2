import { type Pack, segmentsIn } from '../pack/index.ts';
import type { Span } from '../shared/index.ts';
import { foldCodes, type Language } from '../text/index.ts';
import { coverageOf } from './coverage.ts';
import type { Query } from './query.ts';
import type { UnitMatch } from './unit-match.ts';
import { SHORT_PART, verify } from './verify.ts';
import type { Candidate } from './votes.ts';

/** Share of the best match's votes that a better one would have: of one that is the whole paragraph, and of others. */
const CLOSE_TO_WHOLE = 0.9;
const CLOSE = 0.8;
/** Candidates that do not match before the others are given up: more of a short paragraph, whose n-grams many have. */
const MOST_FAILURES = 4;
const MOST_FAILURES_OF_SHORT = 8;
const VOTES_PER_FAILURE = 2;

/** A match, and how much of the paragraph it answers. */
export interface Weighed {
  readonly match: UnitMatch;
  readonly weight: number;
}

/** The best of the candidates, given by votes; those with far fewer votes than one that matches are not compared. */
export async function bestMatch(
  pack: Pack,
  query: Query,
  { part, candidates }: { readonly part: Span; readonly candidates: readonly Candidate[] },
): Promise<UnitMatch | undefined> {
  let best: Weighed | undefined;
  let leastVotes = 0;
  let failures = 0;
  const isShort = part.end - part.start < SHORT_PART[query.language];
  const most = isShort
    ? MOST_FAILURES_OF_SHORT
    : Math.min(MOST_FAILURES, (candidates[0]?.votes ?? 0) / VOTES_PER_FAILURE);
  for (const { unit, votes } of candidates) {
    if (votes < leastVotes || failures >= most) break;
    const weighed = await weigh(pack, query, { part, unit });
    if (weighed === undefined) failures++;
    else if (best === undefined || weighed.weight > best.weight) {
      best = weighed;
      const { match } = weighed;
      if (match.score === 1 && match.kind !== 'partial') break;
      leastVotes = votes * (isWhole(match, part) ? CLOSE_TO_WHOLE : CLOSE);
    }
  }
  return best?.match;
}

/** Whether a match leaves hardly anything of a part, or of its segment, uncovered. */
export function isWhole({ kind, span }: UnitMatch, part: Span): boolean {
  return kind !== 'partial' && span.end - span.start >= 0.9 * (part.end - part.start);
}

interface Compared {
  readonly codes: Uint16Array;
  readonly segment: Uint16Array;
  readonly language: Language;
}

async function weigh(
  pack: Pack,
  { folded, language }: Query,
  { part, unit }: { readonly part: Span; readonly unit: number },
): Promise<Weighed | undefined> {
  const codes = folded.codes.subarray(part.start, part.end);
  const segments = segmentsIn(await pack.blockOf(unit), unit);
  const segment = foldCodes(segments[language]);
  const verified = verify(codes, { text: segments[language], codes: segment }, language);
  if (verified === undefined) return undefined;
  const { start, end } = verified.span;
  const span = { start: start + part.start, end: end + part.start };
  return {
    match: { ...verified, span, unit, segments },
    weight: weightOf(verified.score, { codes, segment, language }),
  };
}

/**
 * How well a segment answers a part: by its letters in common runs, by how much of the segment these are, and, where
 * that is the same, by edits; so a sentence put into one segment costs less than words changed in another.
 */
function weightOf(score: number, { codes, segment, language }: Compared): number {
  const covered = coverageOf(codes, segment, { part: { start: 0, end: codes.length }, language });
  return covered.paragraph * Math.cbrt(covered.segment / segment.length) * (1 + score);
}
