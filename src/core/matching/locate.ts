import { lettersAround, type Pack, UNITS_PER_BLOCK } from '../pack/index.ts';
import type { Gate } from './gate.ts';
import type { UnitRange } from './neighborhood.ts';
import type { Query } from './query.ts';

/** Posting lists read to find an article: each is a request, and tells the host the first bits of a hash. */
const MOST_ANCHORS = 3;
/** Units that have an n-gram so common that it locates nothing. */
const MOST_UNITS = 64;
/** Units before and after one that is found that are read with it: an article's length. */
const AROUND = 20;

/** Where in a pack a page is likely to be, found with few reads: none when the n-grams agree on no place. */
export async function locatePage(
  pack: Pack,
  queries: readonly Query[],
  gate: Gate,
): Promise<readonly UnitRange[]> {
  const lists = await Promise.all(
    anchorsOf(queries, gate).map(async (hash) => (await pack.unitsWith(hash, MOST_UNITS)).units),
  );
  const units = lists.flatMap((list) => [...list]);
  const support = (unit: number) =>
    lists.filter((list) => list.some((other) => Math.abs(other - unit) <= AROUND)).length;
  const most = Math.max(0, ...units.map(support));
  if (most === 0) return [];
  const best = units.filter((unit) => support(unit) === most).sort((a, b) => a - b);
  return rangesAround(best.slice(0, most > 1 ? MOST_UNITS : MOST_ANCHORS), pack.header.units);
}

/** Of the paragraphs the filter knows best, each one n-gram that lies in a long one which the pack holds. */
function anchorsOf(queries: readonly Query[], { heldPlaces }: Gate): readonly number[] {
  const order = Array.from(queries.keys()).sort(
    (a, b) => (heldPlaces[b]?.length ?? 0) - (heldPlaces[a]?.length ?? 0),
  );
  return order
    .flatMap((at) => {
      const query = queries[at];
      const anchor = query && anchorIn(query, heldPlaces[at] ?? []);
      return anchor === undefined ? [] : [anchor];
    })
    .slice(0, MOST_ANCHORS);
}

function anchorIn({ fingerprints, language }: Query, heldPlaces: readonly number[]): number | undefined {
  const reach = lettersAround(language);
  const at = fingerprints.places.findIndex((place) =>
    heldPlaces.some((start) => place >= start && place <= start + reach),
  );
  return fingerprints.hashes[at];
}

/** Whole blocks around units, joined where they meet; only around the place where most of them are. */
function rangesAround(units: readonly number[], count: number): readonly UnitRange[] {
  const ranges: { start: number; end: number }[] = [];
  for (const unit of units) {
    const start = Math.max(0, Math.floor((unit - AROUND) / UNITS_PER_BLOCK) * UNITS_PER_BLOCK);
    const end = Math.min(count, Math.ceil((unit + AROUND) / UNITS_PER_BLOCK) * UNITS_PER_BLOCK);
    const last = ranges.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges.slice(0, 2);
}
