import type { Segments } from '../corpus/index.ts';
import { type Pack, segmentsIn } from '../pack/index.ts';
import type { Span } from '../shared/index.ts';
import { foldCodes, type Language } from '../text/index.ts';
import { type Query, readQuery, unitsThatAre } from './query.ts';
import { SHORT, type Verified, verify } from './verify.ts';
import { candidatesOf, type Postings, readPostings } from './votes.ts';

/** A unit that answers a part of the folded paragraph. */
export interface UnitMatch extends Verified {
  readonly unit: number;
  readonly segments: Segments;
}

/** Good enough that no other candidate of the same part can be much better. */
const GOOD = 0.97;
const PARTIAL = 0.85;
const DEEPEST = 4;

/** Matches of a paragraph in a pack, without overlaps; none when the pack has it not. */
export async function lookUpInPack(
  pack: Pack,
  text: string,
  language: Language,
): Promise<{ readonly query: Query; readonly matches: readonly UnitMatch[] }> {
  const query = readQuery(pack, text, language);
  const matches: UnitMatch[] = [];
  const whole = { start: 0, end: query.folded.codes.length };
  const exact = await exactMatch(query, whole);
  if (exact !== undefined) matches.push(exact);
  else if (whole.end > 0) await lookUpPart(query, await readPostings(query), whole, matches, 0);
  return { query, matches };
}

/** The best match of a part, then those of what it leaves uncovered: a paragraph may join what the pack keeps apart. */
async function lookUpPart(
  query: Query,
  postings: Postings,
  part: Span,
  found: UnitMatch[],
  depth: number,
): Promise<void> {
  const length = part.end - part.start;
  if (length === 0 || depth > DEEPEST) return;
  const exact = depth > 0 ? await exactMatch(query, part) : undefined;
  if (exact !== undefined) {
    found.push(exact);
    return;
  }
  if (depth > 0 && length < SHORT[query.language] * 0.6) return;
  const best = await bestMatch(query, postings, part);
  if (best === undefined) return;
  found.push(best);
  await lookUpPart(query, postings, { start: part.start, end: best.span.start }, found, depth + 1);
  await lookUpPart(query, postings, { start: best.span.end, end: part.end }, found, depth + 1);
}

async function exactMatch(query: Query, part: Span): Promise<UnitMatch | undefined> {
  const codes = query.folded.codes.subarray(part.start, part.end);
  for (const unit of await unitsThatAre(query, part)) {
    const segments = segmentsIn(await query.pack.blockOf(unit), unit);
    const segment = foldCodes(segments[query.language]);
    if (!isSame(codes, segment)) continue;
    return {
      kind: 'exact',
      score: 1,
      span: part,
      segmentSpan: { start: 0, end: segment.length },
      unit,
      segments,
    };
  }
  return undefined;
}

function isSame(a: Uint16Array, b: Uint16Array): boolean {
  return a.length === b.length && a.every((code, at) => code === b[at]);
}

async function bestMatch(query: Query, postings: Postings, part: Span): Promise<UnitMatch | undefined> {
  const codes = query.folded.codes.subarray(part.start, part.end);
  let best: UnitMatch | undefined;
  for (const { unit } of candidatesOf(query, postings, part)) {
    const segments = segmentsIn(await query.pack.blockOf(unit), unit);
    const verified = verify(codes, foldCodes(segments[query.language]), query.language);
    if (verified === undefined || weight(verified) <= (best === undefined ? 0 : weight(best))) continue;
    best = { ...verified, unit, segments };
    if (verified.score >= GOOD && verified.kind !== 'partial') break;
  }
  if (best === undefined) return undefined;
  return { ...best, span: { start: best.span.start + part.start, end: best.span.end + part.start } };
}

/** A segment that is the whole paragraph is a better answer than one that holds it somewhere. */
function weight({ kind, score, span }: Verified): number {
  return score * (span.end - span.start) * (kind === 'partial' ? PARTIAL : 1);
}
