import { parseQuery, type SearchQuery, SearchShard } from '../../core/search/index.ts';
import type { StoredUnit } from '../../platform/corpus-store/index.ts';
import type { SearchFilter } from '../../ui/side-panel/index.ts';
import type { SearchRequest } from './search-jobs.ts';
import type { SearchSource } from './search-sources.ts';

/** One part of a source, ready to be searched. */
interface Part {
  readonly source: SearchSource;
  readonly number: number;
  readonly shard: SearchShard;
  /** `20250805` for each unit, 0 where the date is not known. */
  readonly dates: Uint32Array;
}

/** A unit that was found. */
export interface Hit {
  readonly part: Part;
  readonly unit: number;
}

interface Result {
  readonly request: Asked;
  readonly query: SearchQuery;
  /** For each part, which of its units were found. */
  readonly found: readonly Uint8Array[];
  /** Place of the part, and of the unit in it, for each hit: phrases first. */
  readonly hits: Uint32Array;
}

type Asked = Pick<SearchRequest, 'typed' | 'filter'>;

const NOTHING: Asked = { typed: '', filter: { corpus: '', from: '', to: '' } };

/** All units in memory in the form that searches scan, and what was found last. */
export class SearchMemory {
  readonly #parts: Part[] = [];
  #last: Result = { request: NOTHING, query: { terms: [] }, found: [], hits: new Uint32Array() };

  add(source: SearchSource, number: number, units: readonly StoredUnit[]): void {
    this.#parts.push({
      source,
      number,
      shard: new SearchShard(units.map(({ unit }) => unit.segments)),
      dates: Uint32Array.from(units, ({ document }) => dateNumber(document.provenance.date ?? '')),
    });
  }

  /** The query that was answered last. */
  get query(): SearchQuery {
    return this.#last.query;
  }

  /** How many units a query finds; `pause` is awaited now and then, and ends the search when it says so. */
  async search(request: Asked, pause: () => Promise<boolean>): Promise<number | undefined> {
    const query = parseQuery(request.typed);
    const former = refines(this.#last.request, request) ? this.#last.found : [];
    const found: Uint8Array[] = [];
    for (const [place, part] of this.#parts.entries()) {
      if (await pause()) return undefined;
      found.push(searchPart(part, query, request.filter, former[place]));
    }
    this.#last = { request, query, found, hits: inOrder(found) };
    return this.#last.hits.length / 2;
  }

  /** One of the units found last. */
  hit(row: number): Hit | undefined {
    const part = this.#parts[this.#last.hits[row * 2] ?? -1];
    const unit = this.#last.hits[row * 2 + 1];
    return part === undefined || unit === undefined ? undefined : { part, unit };
  }
}

function searchPart(part: Part, query: SearchQuery, filter: SearchFilter, within?: Uint8Array): Uint8Array {
  const { source, shard, dates } = part;
  if (filter.corpus !== '' && filter.corpus !== source.id) return new Uint8Array(shard.units);
  const found = shard.search(query, within);
  const from = dateNumber(filter.from);
  const to = dateNumber(filter.to) || Number.POSITIVE_INFINITY;
  if (from === 0 && to === Number.POSITIVE_INFINITY) return found;
  return found.map((hit, unit) => {
    const date = dates[unit] ?? 0;
    return date >= Math.max(1, from) && date <= to ? hit : 0;
  });
}

/** Whether one query can only find what another found: it goes on where that one ended. */
function refines(former: Asked, request: Asked): boolean {
  const { typed } = former;
  // Two letters are the first that may be initials of pinyin.
  const settled = /\s$|[^\s]{2}$/.test(typed) && !/["“”„]/.test(request.typed);
  const sameFilter = JSON.stringify(former.filter) === JSON.stringify(request.filter);
  return settled && sameFilter && request.typed.startsWith(typed);
}

function inOrder(found: readonly Uint8Array[]): Uint32Array {
  const count = found.reduce(
    (sum, units) => sum + units.reduce((hits, hit) => hits + (hit > 0 ? 1 : 0), 0),
    0,
  );
  const hits = new Uint32Array(count * 2);
  let at = 0;
  for (const rank of [2, 1]) {
    found.forEach((units, part) => {
      for (let unit = units.indexOf(rank); unit >= 0; unit = units.indexOf(rank, unit + 1)) {
        hits[at++] = part;
        hits[at++] = unit;
      }
    });
  }
  return hits;
}

/** `'2025-08-05' → 20250805` */
function dateNumber(date: string): number {
  const [, year = '', month = '', day = ''] = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(date) ?? [];
  return Number(year + month + day);
}
