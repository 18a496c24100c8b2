import type { ExchangeUnit } from '../../core/formats/index.ts';
import { watchCorpora } from '../../platform/corpora-changes/index.ts';
import { callWorker } from '../../platform/workers/index.ts';
import type { FoundRow, SearchFilter, SearchView } from '../../ui/side-panel/index.ts';
import type { SearchJobs, SearchProgress } from './search-jobs.ts';

/** Search as a side panel needs it: what is shown, and what the reader does. */
export interface SearchSession {
  view(): SearchView;
  type(typed: string): void;
  filter(filter: SearchFilter): void;
  showRows(first: number, end: number): void;
  units(rows: readonly number[]): Promise<readonly ExchangeUnit[]>;
}

/** Rows asked for beyond those in view. */
const AHEAD = 20;

/** Starts searching in a worker; it follows changes of the corpora. */
export function startSearchSession(onChange: () => void): SearchSession {
  let view: SearchView = {
    typed: '',
    answered: '',
    filter: { corpus: '', from: '', to: '' },
    corpora: [],
    units: 0,
    ready: 0,
    found: 0,
    rows: new Map(),
  };
  let answered = 0;
  const see = (change: Partial<SearchView>) => {
    view = { ...view, ...change };
    onChange();
  };
  const jobs = callWorker<SearchJobs, SearchProgress>('/search-worker.js', {
    onProgress: (progress) => {
      see(progress);
      if (progress.ready === progress.units) void search();
    },
  });
  const search = async () => {
    const { typed, filter } = view;
    const answer = await jobs.search({ typed, filter, rows: AHEAD });
    // The newest wins.
    if (answer === undefined || typed !== view.typed || filter !== view.filter) return;
    answered++;
    see({ answered: typed, found: answer.found, rows: rowsFrom(0, answer.rows) });
  };
  watchCorpora(() => void jobs.open());
  void jobs.open();
  return {
    view: () => view,
    type: (typed) => {
      see({ typed });
      void search();
    },
    filter: (filter) => {
      see({ filter });
      void search();
    },
    showRows: (first, end) => {
      const mine = answered;
      const missing = Array.from({ length: end - first }, (_, at) => first + at).some(
        (row) => !view.rows.has(row),
      );
      if (!missing) return;
      const from = Math.max(0, first - AHEAD);
      jobs.rows({ first: from, end: end + AHEAD }).then((rows) => {
        if (mine === answered) see({ rows: rowsFrom(from, rows) });
      }, ignore);
    },
    units: (rows) => jobs.units(rows),
  };
}

function rowsFrom(first: number, rows: readonly FoundRow[]): ReadonlyMap<number, FoundRow> {
  return new Map(rows.map((row, at) => [first + at, row]));
}

/** The corpus was deleted meanwhile; a new search is on its way. */
function ignore(): void {}
