import type { ExchangeUnit } from '../../core/formats/index.ts';
import { marksOf } from '../../core/search/index.ts';
import { LastRead } from '../../core/shared/index.ts';
import type { StoredUnit } from '../../platform/corpus-store/index.ts';
import { serveWorker } from '../../platform/workers/index.ts';
import type { FoundRow } from '../../ui/side-panel/index.ts';
import type { SearchJobs, SearchProgress } from './search-jobs.ts';
import { type Hit, SearchMemory } from './search-memory.ts';
import { type SearchSource, searchSources } from './search-sources.ts';

/** Parts whose text is kept, for rows that come into view: some 200,000 units; others are read again. */
const KEPT_PARTS = 400;
/** Milliseconds between two looks at what was asked meanwhile. */
const SLICE = 24;

/** Starts the worker that searches all corpora for a side panel. */
export function startSearchWorker(): void {
  let memory = new SearchMemory();
  let opened = 0;
  let asked = 0;
  let texts = new LastRead<string, readonly StoredUnit[]>(KEPT_PARTS);
  const unitOf = async ({ part, unit }: Hit) => (await keptText(texts, part.source, part.number))[unit];

  const rowsOf = async (first: number, end: number) => {
    const rows: FoundRow[] = [];
    for (let row = first; row < end; row++) {
      const hit = memory.hit(row);
      const unit = hit && (await unitOf(hit));
      if (hit === undefined || unit === undefined) break;
      rows.push(describe(unit, hit.part.source.name, memory));
    }
    return rows;
  };

  serveWorker<SearchJobs, SearchProgress>({
    open: async (_, tell) => {
      const mine = ++opened;
      const sources = await searchSources();
      const fresh = new SearchMemory();
      texts = new LastRead(KEPT_PARTS);
      memory = fresh;
      let ready = 0;
      const units = sources.reduce((sum, source) => sum + source.units, 0);
      const corpora = sources.map(({ id, name }) => ({ id, name }));
      tell({ ready, units, corpora });
      for (const source of sources) {
        for (let part = 0; part < source.parts && mine === opened; part++) {
          const read = await keptText(texts, source, part);
          fresh.add(source, part, read);
          ready += read.length;
          tell({ ready, units, corpora });
        }
      }
    },
    search: async (request) => {
      const mine = ++asked;
      let slice = performance.now();
      const found = await memory.search(request, async () => {
        if (performance.now() - slice < SLICE) return false;
        await nextTask();
        slice = performance.now();
        return mine !== asked;
      });
      return found === undefined ? undefined : { found, rows: await rowsOf(0, request.rows) };
    },
    rows: ({ first, end }) => rowsOf(first, end),
    units: async (rows) => {
      const units: ExchangeUnit[] = [];
      for (const row of rows) {
        const hit = memory.hit(row);
        const unit = hit && (await unitOf(hit));
        if (unit !== undefined) units.push({ unit: unit.unit, document: unit.document });
      }
      return units;
    },
  });
}

function describe(
  { unit: { segments }, document }: StoredUnit,
  corpus: string,
  memory: SearchMemory,
): FoundRow {
  return {
    segments,
    marks: { en: marksOf(segments.en, 'en', memory.query), zh: marksOf(segments.zh, 'zh', memory.query) },
    corpus,
    provenance: document.provenance,
  };
}

/** A part's text, from those read last. */
function keptText(
  texts: LastRead<string, readonly StoredUnit[]>,
  source: SearchSource,
  part: number,
): Promise<readonly StoredUnit[]> {
  return texts.obtain(`${source.id} ${part}`, () => source.read(part));
}

/** Messages that came meanwhile are heard before this resolves; timers would wait four milliseconds. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
