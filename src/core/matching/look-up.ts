import type { Segments } from '../corpus/index.ts';
import { type Pack, segmentsIn } from '../pack/index.ts';
import type { Span } from '../shared/index.ts';
import { foldCodes } from '../text/index.ts';
import { type Query, unitsThatAre } from './query.ts';
import { SHORT_PART, type Verified, verify } from './verify.ts';
import { candidatesOf, type Posting, readPostings } from './votes.ts';

/** A unit that answers a part of the folded paragraph. */
export interface UnitMatch extends Omit<Verified, 'kind'> {
  readonly kind: Verified['kind'] | 'context';
  readonly unit: number;
  readonly segments: Segments;
  /** Of an exact match: units that, as far as their fingerprint tells, have the same segment; itself is among them. */
  readonly same?: Uint32Array;
}

/** Good enough that no other candidate of the same part can be much better. */
const GOOD = 0.97;
const DEEPEST = 4;
/** Share of the best match's votes that a better one would have. */
const CLOSE = 0.8;
/** Candidates that do not match before the others are given up. */
const MOST_FAILURES = 8;

/** Matches of a paragraph in a pack, without overlaps; none when the pack has it not. */
export async function lookUpInPack(pack: Pack, query: Query): Promise<readonly UnitMatch[]> {
  const whole = { start: 0, end: query.folded.codes.length };
  if (whole.end === 0) return [];
  const exact = await exactMatch({ pack, query }, whole);
  if (exact !== undefined) return [exact];
  const matches: UnitMatch[] = [];
  const postings = await readPostings(pack, query);
  if (postings.length > 0) await lookUpPart({ pack, query, postings, found: matches }, whole, 0);
  return matches;
}

interface Asking {
  readonly pack: Pack;
  readonly query: Query;
}

interface LookUp extends Asking {
  readonly postings: readonly Posting[];
  readonly found: UnitMatch[];
}

/** The best match of a part, then those of what it leaves uncovered: a paragraph may join what the pack keeps apart. */
async function lookUpPart(lookUp: LookUp, part: Span, depth: number): Promise<void> {
  const length = part.end - part.start;
  if (length === 0 || depth > DEEPEST) return;
  const { language } = lookUp.query;
  const exact = depth > 0 ? await exactMatch(lookUp, part) : undefined;
  const best =
    exact ?? (depth > 0 && length < SHORT_PART[language] * 0.6 ? undefined : await bestMatch(lookUp, part));
  if (best === undefined) return;
  lookUp.found.push(best);
  await lookUpPart(lookUp, { start: part.start, end: best.span.start }, depth + 1);
  await lookUpPart(lookUp, { start: best.span.end, end: part.end }, depth + 1);
}

async function exactMatch({ pack, query }: Asking, part: Span): Promise<UnitMatch | undefined> {
  const codes = query.folded.codes.subarray(part.start, part.end);
  const { units } = await unitsThatAre(pack, query, part);
  for (const unit of units) {
    const segments = segmentsIn(await pack.blockOf(unit), unit);
    const segment = foldCodes(segments[query.language]);
    if (!isSame(codes, segment)) continue;
    return {
      kind: 'exact',
      score: 1,
      span: part,
      segmentSpan: { start: 0, end: segment.length },
      unit,
      segments,
      same: units,
    };
  }
  return undefined;
}

/** Whether two folded texts are the same. */
export function isSame(a: Uint16Array, b: Uint16Array): boolean {
  return a.length === b.length && a.every((code, at) => code === b[at]);
}

/** The best of the candidates; those with far fewer votes than one that matches are not compared. */
async function bestMatch({ pack, query, postings }: LookUp, part: Span): Promise<UnitMatch | undefined> {
  const codes = query.folded.codes.subarray(part.start, part.end);
  let best: UnitMatch | undefined;
  let bestVotes = 0;
  let bestWeight = 0;
  let failures = 0;
  for (const { unit, votes } of candidatesOf(pack, postings, part)) {
    if (votes < bestVotes * CLOSE || failures >= MOST_FAILURES) break;
    const segments = segmentsIn(await pack.blockOf(unit), unit);
    const segment = foldCodes(segments[query.language]);
    const verified = verify(codes, { text: segments[query.language], codes: segment }, query.language);
    if (verified === undefined) {
      failures++;
      continue;
    }
    const weight = weightOf(verified, segment);
    if (weight <= bestWeight) continue;
    bestWeight = weight;
    best = { ...verified, unit, segments };
    bestVotes = Math.max(votes, bestVotes);
    if (verified.score >= GOOD && verified.kind !== 'partial') break;
  }
  if (best === undefined) return undefined;
  return { ...best, span: { start: best.span.start + part.start, end: best.span.end + part.start } };
}

/**
 * Rather a segment that is the whole paragraph than one that holds it among much else, unless that is far more like
 * it: half of a long segment, word for word, counts as 0.7 of a whole one, and so does a whole one of score 0.89.
 */
function weightOf({ kind, score, span, segmentSpan }: Verified, segment: Uint16Array): number {
  const shown = kind === 'partial' ? (segmentSpan.end - segmentSpan.start) / segment.length : 1;
  return (span.end - span.start) * score ** 3 * (0.4 + 0.6 * shown);
}
