import type { ExchangeUnit } from '../../core/formats/index.ts';
import type { FoundRow, SearchFilter } from '../../ui/side-panel/index.ts';

/** What the side panel asks of its search worker. */
export interface SearchJobs {
  /** Reads all corpora anew; tells how far it is, and can be asked meanwhile. */
  open(): Promise<void>;
  /** Looks for what was typed; `undefined` when something newer was asked meanwhile. */
  search(request: SearchRequest): Promise<SearchAnswer | undefined>;
  /** Rows of the last answer. */
  rows(range: { readonly first: number; readonly end: number }): Promise<readonly FoundRow[]>;
  /** The same as units to be copied or saved. */
  units(rows: readonly number[]): Promise<readonly ExchangeUnit[]>;
}

export interface SearchRequest {
  readonly typed: string;
  readonly filter: SearchFilter;
  /** How many rows come with the answer: those that are seen at once need no second question. */
  readonly rows: number;
}

export interface SearchAnswer {
  readonly found: number;
  /** The first ones. */
  readonly rows: readonly FoundRow[];
}

/** How much of the corpora can be searched. */
export interface SearchProgress {
  readonly ready: number;
  readonly units: number;
  readonly corpora: readonly { readonly id: string; readonly name: string }[];
}
