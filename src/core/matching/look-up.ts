import type { Pack } from '../pack/index.ts';
import type { Span } from '../shared/index.ts';
import type { Language } from '../text/index.ts';
import { Ballot } from './ballot.ts';
import { bestMatch, isWhole } from './best-match.ts';
import { exactMatch } from './exact-match.ts';
import type { Query } from './query.ts';
import type { UnitMatch } from './unit-match.ts';
import { SHORT_PART } from './verify.ts';
import { type Candidate, candidatesOf } from './votes.ts';

const DEEPEST = 4;
/** N-grams after which is looked whether one unit is far ahead. */
const STAGES = [10, 18];
/**
 * N-grams after which is looked whether there is anything, where the filter knows none of a paragraph's long n-grams,
 * and the votes that a unit must then have for each that was asked for.
 */
const STAGE_OF_UNKNOWN: Readonly<Record<Language, number>> = { en: 18, zh: 10 };
const LEAST_OF_UNKNOWN: Readonly<Record<Language, number>> = { en: 0.078, zh: 0.12 };
/** How far ahead of the next a unit is that is surely the best, and how many unique n-grams it must share. */
const AHEAD = 1.4;
const LEAST_AHEAD = 3;

/** Matches of a paragraph in a pack, without overlaps; none when the pack has it not. */
export async function lookUpInPack(pack: Pack, query: Query): Promise<readonly UnitMatch[]> {
  const whole = { start: 0, end: query.folded.codes.length };
  if (whole.end === 0) return [];
  const exact = await exactMatch(pack, query, whole);
  if (exact !== undefined) return [exact];
  const leastShare = (await isKnown(pack, query)) ? 0 : LEAST_OF_UNKNOWN[query.language];
  const lookUp = { pack, query, ballot: new Ballot(pack, query), leastShare, found: [] };
  const clear = await clearMatch(lookUp, whole);
  if (clear !== 'none') await lookUpPart(lookUp, { part: whole, depth: 0, known: clear });
  return lookUp.found;
}

/** What the first n-grams tell: that there is nothing, or which unit it is, or neither. */
async function clearMatch(lookUp: LookUp, whole: Span): Promise<UnitMatch | 'none' | undefined> {
  const { pack, query, ballot, leastShare } = lookUp;
  const isKnown = leastShare === 0;
  for (const count of isKnown ? STAGES : [STAGE_OF_UNKNOWN[query.language]]) {
    if (ballot.size < count * 1.3) break;
    const candidates = await candidatesAfter(count, lookUp, whole);
    const [first, second] = candidates;
    if (first === undefined && !isKnown) return 'none';
    if (first === undefined || first.votes < LEAST_AHEAD || first.votes < (second?.votes ?? 0) * AHEAD)
      continue;
    const match = await bestMatch(pack, query, { part: whole, candidates: [first] });
    if (match !== undefined && isWhole(match, whole)) return match;
  }
  return undefined;
}

interface LookUp {
  readonly pack: Pack;
  readonly query: Query;
  readonly ballot: Ballot;
  /** Votes a unit must have for each n-gram asked for. */
  readonly leastShare: number;
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
      : await bestMatch(pack, query, {
          part,
          candidates: await candidatesAfter(lookUp.ballot.size, lookUp, part),
        }));
  if (best === undefined) return;
  lookUp.found.push(best);
  await lookUpPart(lookUp, { part: { start: part.start, end: best.span.start }, depth: depth + 1 });
  await lookUpPart(lookUp, { part: { start: best.span.end, end: part.end }, depth: depth + 1 });
}

/** Candidates of a part, once so many n-grams of the paragraph have been asked for. */
async function candidatesAfter(
  count: number,
  { pack, query, ballot, leastShare }: LookUp,
  part: Span,
): Promise<readonly Candidate[]> {
  await ballot.askFor(count);
  return candidatesOf(pack, { postings: ballot.postings, part, language: query.language, leastShare });
}

/** Whether the filter knows a long n-gram of the paragraph, which hardly any text has by chance. */
async function isKnown(pack: Pack, { longFingerprints }: Query): Promise<boolean> {
  return (await pack.areHeld(longFingerprints.hashes)).includes(true);
}
