import { type Pack, segmentsIn } from '../pack/index.ts';
import { foldCodes } from '../text/index.ts';
import { documentStart } from './documents.ts';
import { isSame } from './exact-match.ts';
import type { Query } from './query.ts';
import type { UnitMatch } from './unit-match.ts';
import { compareWhole } from './verify.ts';

/** The paragraphs of a page in reading order, and the matches of each. */
export interface Page {
  readonly queries: readonly Query[];
  readonly matches: readonly (readonly UnitMatch[])[];
}

/** Least score of a unit whose neighbours on both sides match. */
const LEAST_BETWEEN = 0.5;
const MOST_BETWEEN = 6;

/**
 * Matches that support each other: of units with the same text the one beside a neighbour's is taken; an exact match
 * beside a neighbour's unit is a context match; a paragraph between two that match is compared with the units between.
 */
export async function supportByContext(pack: Pack, page: Page): Promise<readonly (readonly UnitMatch[])[]> {
  const chosen = await chooseAmongSame(pack, page);
  const filled = await fillGaps(pack, { ...page, matches: chosen });
  return filled.map((matches, place) => matches.map((match) => markContext(match, filled, place)));
}

function markContext(match: UnitMatch, all: Page['matches'], place: number): UnitMatch {
  const before = lastUnit(all[place - 1]);
  const after = firstUnit(all[place + 1]);
  const isSupported = before === match.unit - 1 || after === match.unit + 1;
  return match.kind === 'exact' && isSupported ? { ...match, kind: 'context' } : match;
}

async function chooseAmongSame(pack: Pack, { queries, matches }: Page): Promise<UnitMatch[][]> {
  const chosen = matches.map((list) => [...list]);
  for (const [place, list] of chosen.entries()) {
    const [only] = list;
    if (list.length !== 1 || only?.same === undefined || only.same.length < 2) continue;
    const wanted = [lastUnit(chosen[place - 1]), firstUnit(chosen[place + 1])].flatMap((unit, side) =>
      unit === undefined ? [] : [side === 0 ? unit + 1 : unit - 1],
    );
    const unit = wanted.find((number) => only.same?.includes(number));
    const query = queries[place];
    if (unit === undefined || unit === only.unit || query === undefined) continue;
    const segments = segmentsIn(await pack.blockOf(unit), unit);
    const codes = query.folded.codes.subarray(only.span.start, only.span.end);
    if (isSame(codes, foldCodes(segments[query.language]))) list[0] = { ...only, unit, segments };
  }
  return chosen;
}

async function fillGaps(pack: Pack, { queries, matches }: Page): Promise<UnitMatch[][]> {
  const filled = matches.map((list) => [...list]);
  for (let place = 1; place < filled.length - 1; place++) {
    const before = lastUnit(filled[place - 1]);
    const next = filled.findIndex((list, at) => at > place && list.length > 0);
    const after = next < 0 ? undefined : firstUnit(filled[next]);
    const query = queries[place];
    if (filled[place]?.length !== 0 || before === undefined || after === undefined || query === undefined)
      continue;
    const between = after - before - 1;
    if (between < 1 || between > MOST_BETWEEN) continue;
    if ((await documentStart(pack, before)) !== (await documentStart(pack, after))) continue;
    const best = await bestBetween(pack, query, { start: before + 1, end: after });
    if (best !== undefined) filled[place] = [best];
  }
  return filled;
}

async function bestBetween(
  pack: Pack,
  query: Query,
  units: { readonly start: number; readonly end: number },
): Promise<UnitMatch | undefined> {
  let best: UnitMatch | undefined;
  for (let unit = units.start; unit < units.end; unit++) {
    const segments = segmentsIn(await pack.blockOf(unit), unit);
    const compared = compareWhole(query.folded.codes, foldCodes(segments[query.language]), LEAST_BETWEEN);
    if (compared !== undefined && compared.score > (best?.score ?? 0)) best = { ...compared, unit, segments };
  }
  return best;
}

function firstUnit(matches: readonly UnitMatch[] | undefined): number | undefined {
  return matches?.[0]?.unit;
}

function lastUnit(matches: readonly UnitMatch[] | undefined): number | undefined {
  return matches?.at(-1)?.unit;
}
