import type { Pack } from '../pack/index.ts';
import type { Span } from '../shared/index.ts';
import { bestMatch, isWhole } from './best-match.ts';
import { exactMatch } from './exact-match.ts';
import type { Query } from './query.ts';
import type { UnitMatch } from './unit-match.ts';
import { SHORT_PART } from './verify.ts';
import { Ballot, type Candidate, candidatesOf } from './votes.ts';

const DEEPEST = 4;
/** N-grams after which is looked whether there is nothing, or one unit far ahead. */
const STAGES = [10, 20];
/** Votes a unit must have by then where the filter knows none of the paragraph's long n-grams. */
const LEAST_UNKNOWN = [0.7, 1.5];
/** How far ahead of the next a unit is that is surely the best, and how many unique n-grams it must share. */
const AHEAD = 1.4;
const LEAST_AHEAD = 3;

/** Matches of a paragraph in a pack, without overlaps; none when the pack has it not. */
export async function lookUpInPack(pack: Pack, query: Query): Promise<readonly UnitMatch[]> {
  const whole = { start: 0, end: query.folded.codes.length };
  if (whole.end === 0) return [];
  const exact = await exactMatch(pack, query, whole);
  if (exact !== undefined) return [exact];
  const ballot = new Ballot(pack, query);
  const clear = await clearMatch(pack, query, { ballot, whole });
  if (clear === 'none') return [];
  const found: UnitMatch[] = [];
  await lookUpPart({ pack, query, ballot, found }, { part: whole, depth: 0, known: clear });
  return found;
}

/** What the first n-grams tell: that there is nothing, or which unit it is, or neither. */
async function clearMatch(
  pack: Pack,
  query: Query,
  { ballot, whole }: { readonly ballot: Ballot; readonly whole: Span },
): Promise<UnitMatch | 'none' | undefined> {
  const known = await isKnown(pack, query);
  for (const [stage, count] of STAGES.entries()) {
    if (ballot.size < count * 1.3) break;
    await ballot.askFor(count);
    const candidates = candidatesOf(pack, ballot.postings, whole);
    const [first, second] = candidates;
    const votes = first?.votes ?? 0;
    if (!known && votes < (LEAST_UNKNOWN[stage] ?? 0)) return 'none';
    if (first === undefined || votes < LEAST_AHEAD || first.votes < (second?.votes ?? 0) * AHEAD) continue;
    const match = await bestMatch(pack, query, { part: whole, candidates: [first] });
    if (match !== undefined && isWhole(match, whole)) return match;
  }
  return undefined;
}

interface LookUp {
  readonly pack: Pack;
  readonly query: Query;
  readonly ballot: Ballot;
  readonly found: UnitMatch[];
}

interface Asked {
  readonly part: Span;
  readonly depth: number;
  /** The match of the part, when it is known. */
  readonly known?: UnitMatch | undefined;
}

/** The best match of a part, then those of what it leaves uncovered: a paragraph may join what the pack keeps apart. */
async function lookUpPart(lookUp: LookUp, { part, depth, known }: Asked): Promise<void> {
  const length = part.end - part.start;
  if (length === 0 || depth > DEEPEST) return;
  const { pack, query } = lookUp;
  const exact = depth > 0 ? await exactMatch(pack, query, part) : known;
  const isTooShort = depth > 0 && length < SHORT_PART[query.language] * 0.6;
  const best =
    exact ??
    (isTooShort
      ? undefined
      : await bestMatch(pack, query, { part, candidates: await candidates(lookUp, part) }));
  if (best === undefined) return;
  lookUp.found.push(best);
  await lookUpPart(lookUp, { part: { start: part.start, end: best.span.start }, depth: depth + 1 });
  await lookUpPart(lookUp, { part: { start: best.span.end, end: part.end }, depth: depth + 1 });
}

async function candidates({ pack, ballot }: LookUp, part: Span): Promise<readonly Candidate[]> {
  await ballot.askFor(ballot.size);
  return candidatesOf(pack, ballot.postings, part);
}

/** Whether the filter knows a long n-gram of the paragraph, which hardly any text has by chance. */
async function isKnown(pack: Pack, { longFingerprints }: Query): Promise<boolean> {
  return (await pack.areHeld(longFingerprints.hashes)).includes(true);
}
