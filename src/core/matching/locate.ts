import { lettersAround, type Pack, UNITS_PER_BLOCK } from '../pack/index.ts';
import { uint32At } from '../shared/index.ts';
import type { Gate } from './gate.ts';
import type { UnitRange } from './neighborhood.ts';
import type { Query } from './query.ts';

/** Posting lists read to find an article: each is a request, and tells the host the first bits of a hash. */
const MOST_ANCHORS = 3;
/** More units than this have an n-gram that locates nothing. */
const MOST_UNITS = 4000;
/** Places read when the n-grams agree on none. */
const MOST_PLACES = 2;
/** Units before and after one that is found that are read with it: an article's length. */
const AROUND = 14;

/** Where in a pack a page is likely to be, found with few reads: none when the n-grams agree on no place. */
export async function locatePage(
  pack: Pack,
  queries: readonly Query[],
  gate: Gate,
): Promise<readonly UnitRange[]> {
  const lists = await Promise.all(
    anchorsOf(queries, gate).map(async (hash) => (await pack.unitsWith(hash, MOST_UNITS)).units),
  );
  const supported = lists.flatMap((list) =>
    Array.from(list, (unit) => ({ unit, support: lists.filter((other) => isNear(other, unit)).length })),
  );
  const most = Math.max(0, ...supported.map(({ support }) => support));
  const best = supported.filter(({ support }) => support === most).map(({ unit }) => unit);
  return rangesAround(
    best.sort((a, b) => a - b),
    pack.header.units,
  );
}

/** Whether an ascending list has a unit of the same neighborhood. */
function isNear(list: Uint32Array, unit: number): boolean {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (uint32At(list, middle) < unit - AROUND) low = middle + 1;
    else high = middle;
  }
  return (list[low] ?? Number.POSITIVE_INFINITY) <= unit + AROUND;
}

/** Of the paragraphs the filter knows best, each one n-gram that lies in a long one which the pack holds. */
function anchorsOf(queries: readonly Query[], { heldPlaces }: Gate): readonly number[] {
  const order = Array.from(queries.keys()).sort(
    (a, b) => (heldPlaces[b]?.length ?? 0) - (heldPlaces[a]?.length ?? 0),
  );
  const anchors = new Set<number>();
  for (const at of order) {
    const query = queries[at];
    const anchor = query && anchorIn(query, heldPlaces[at] ?? [], anchors);
    if (anchor !== undefined) anchors.add(anchor);
    if (anchors.size === MOST_ANCHORS) break;
  }
  return [...anchors];
}

function anchorIn(
  { fingerprints, language }: Query,
  heldPlaces: readonly number[],
  taken: ReadonlySet<number>,
): number | undefined {
  const reach = lettersAround(language);
  return fingerprints.hashes.find((hash, at) => {
    const place = uint32At(fingerprints.places, at);
    return !taken.has(hash) && heldPlaces.some((start) => place >= start && place <= start + reach);
  });
}

/** Whole blocks around ascending units, joined where they meet. */
function rangesAround(units: readonly number[], count: number): readonly UnitRange[] {
  const ranges: { start: number; end: number }[] = [];
  for (const unit of units) {
    const start = Math.max(0, Math.floor((unit - AROUND) / UNITS_PER_BLOCK) * UNITS_PER_BLOCK);
    const end = Math.min(count, Math.ceil((unit + AROUND) / UNITS_PER_BLOCK) * UNITS_PER_BLOCK);
    const last = ranges.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges.slice(0, MOST_PLACES);
}
