import type { Segments } from '../corpus/index.ts';
import type { Span } from '../shared/index.ts';
import { foldText, foldWithOffsets, type Language, unfoldSpan } from '../text/index.ts';
import { allFingerprintsOf, wholeFingerprint } from './fingerprint.ts';
import { forEachPosting, type PostingTable } from './posting-table.ts';
import { SHORT, type Verified, verify } from './verify.ts';

/** A pack opened for look-up. */
export interface PackIndex {
  readonly tables: Readonly<Record<Language, PostingTable>>;
  /** The text of a unit by its number. */
  readonly segmentsOf: (unit: number) => Promise<Segments>;
}

/** A unit that answers a part of the paragraph. */
export interface PackMatch extends Verified {
  readonly unit: number;
  readonly segments: Segments;
}

const MOST_CANDIDATES = 8;
/** Good enough that no other candidate of the same part can be much better. */
const GOOD = 0.97;
const PARTIAL = 0.85;
const DEEPEST = 4;

/** Matches of a paragraph in a pack, in its order, without overlaps; none when the pack has it not. */
export async function lookUpInPack(
  index: PackIndex,
  text: string,
  language: Language,
): Promise<readonly PackMatch[]> {
  const folded = foldWithOffsets(text);
  const found: PackMatch[] = [];
  await lookUpPart(index, folded.text, { start: 0, end: folded.text.length }, language, found, 0);
  return found
    .map((match) => ({ ...match, span: unfoldSpan(folded, match.span) }))
    .sort((a, b) => a.span.start - b.span.start);
}

/** The best match of a part, then those of what it leaves uncovered: a paragraph may join what the pack keeps apart. */
async function lookUpPart(
  index: PackIndex,
  folded: string,
  part: Span,
  language: Language,
  found: PackMatch[],
  depth: number,
): Promise<void> {
  const text = folded.slice(part.start, part.end);
  if (text === '' || (depth > 0 && text.length < SHORT[language] * 0.6) || depth > DEEPEST) return;
  const best = await bestMatch(index, text, language);
  if (best === undefined) return;
  const span = { start: best.span.start + part.start, end: best.span.end + part.start };
  found.push({ ...best, span });
  await lookUpPart(index, folded, { start: part.start, end: span.start }, language, found, depth + 1);
  await lookUpPart(index, folded, { start: span.end, end: part.end }, language, found, depth + 1);
}

async function bestMatch(index: PackIndex, text: string, language: Language): Promise<PackMatch | undefined> {
  let best: PackMatch | undefined;
  for (const unit of candidatesOf(index.tables[language], text, language)) {
    const segments = await index.segmentsOf(unit);
    const verified = verify(text, foldText(segments[language]), language);
    if (verified === undefined || weight(verified) <= (best === undefined ? 0 : weight(best))) continue;
    best = { ...verified, unit, segments };
    if (verified.score >= GOOD && verified.kind !== 'partial') break;
  }
  return best;
}

/** A segment that is the whole paragraph is a better answer than one that holds it somewhere. */
function weight({ kind, score, span }: Verified): number {
  return score * (span.end - span.start) * (kind === 'partial' ? PARTIAL : 1);
}

/** Units that share fingerprints with the text, the most first; one that is the whole text before all. */
function candidatesOf(table: PostingTable, text: string, language: Language): readonly number[] {
  const votes = new Map<number, number>();
  const vote = (fingerprint: number, weight: number) =>
    forEachPosting(table, fingerprint, (unit) => votes.set(unit, (votes.get(unit) ?? 0) + weight));
  vote(wholeFingerprint(text), 1000);
  const fingerprints = allFingerprintsOf(text, language);
  for (const fingerprint of fingerprints) vote(fingerprint, 1);
  // One shared fingerprint of many says nothing; of few it is all there can be.
  const least = fingerprints.size > 60 ? 2 : 1;
  return [...votes]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_CANDIDATES)
    .map(([unit]) => unit);
}
