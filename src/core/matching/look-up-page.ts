import type { Pack } from '../pack/index.ts';
import { supportByContext } from './context.ts';
import { type Access, askFilter, type Gate } from './gate.ts';
import { locatePage } from './locate.ts';
import { lookUpInPack } from './look-up.ts';
import { neighborhoodOf } from './neighborhood.ts';
import type { Query } from './query.ts';
import type { UnitMatch } from './unit-match.ts';

/** Matches of each paragraph of a page, none read from the pack when its filter says that the page is foreign. */
export async function lookUpPage(
  pack: Pack,
  access: Access,
  queries: readonly Query[],
): Promise<readonly (readonly UnitMatch[])[]> {
  const gate = await askFilter(pack, access, queries);
  if (!gate.isOpen) return queries.map(() => []);
  const asked = access === 'local' ? pack : await locatedPart(pack, queries, gate);
  if (asked === undefined) return queries.map(() => []);
  const matches = await Promise.all(queries.map((query) => lookUpInPack(asked, query)));
  return supportByContext(asked, { queries, matches });
}

async function locatedPart(pack: Pack, queries: readonly Query[], gate: Gate): Promise<Pack | undefined> {
  const ranges = await locatePage(pack, queries, gate);
  if (ranges.length === 0) return undefined;
  return neighborhoodOf(pack, ranges, new Set(queries.map(({ language }) => language)));
}
