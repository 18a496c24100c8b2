import { type Pack, segmentsIn } from '../pack/index.ts';
import type { Span } from '../shared/index.ts';
import { foldCodes } from '../text/index.ts';
import { type Query, unitsThatAre } from './query.ts';
import type { UnitMatch } from './unit-match.ts';

/** A unit whose segment is a part of the paragraph, letter for letter once folded. */
export async function exactMatch(pack: Pack, query: Query, part: Span): Promise<UnitMatch | undefined> {
  const codes = query.folded.codes.subarray(part.start, part.end);
  const units = await unitsThatAre(pack, query, part);
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
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
