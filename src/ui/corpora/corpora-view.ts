/** Everything the corpora page can show. */
export interface CorporaView {
  /** Nothing until the store has been read. */
  readonly corpora: readonly CorpusRow[] | undefined;
  /** Deleted, and still there to be brought back. */
  readonly deleted: readonly CorpusRow[];
  readonly job: JobView;
  readonly storage: StorageView;
  /** The addresses of packs on the web that the reader added. */
  readonly remotePacks: readonly string[];
  readonly align: AlignView;
}

export interface CorpusRow {
  readonly id: string;
  readonly name: string;
  readonly licence: string;
  /** Where it came from, in words: a file's name, `pages`. */
  readonly source: string;
  readonly units: number;
  readonly documents: number;
  readonly repeated: number;
  readonly bytes: number;
  /** As the reader writes dates. */
  readonly changed: string;
  /** What is wrong with it, empty when nothing is. */
  readonly damage: string;
}

/** What the page is doing, or has done last. */
export type JobView =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'running';
      readonly name: string;
      readonly units: number;
      /** 0–1. */
      readonly share: number;
      /** Units a second. */
      readonly rate: number;
      readonly secondsLeft: number;
    }
  | {
      readonly kind: 'done';
      readonly text: string;
      /** What could not be read, and where; only the first ones are listed. */
      readonly problems: readonly ProblemRow[];
      readonly problemCount: number;
    }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string }
  | EncodingQuestion;

/** A file that is not in UTF-8: how it reads in each encoding it may have, the likeliest first. */
export interface EncodingQuestion {
  readonly kind: 'encoding';
  readonly name: string;
  readonly choices: readonly EncodingChoice[];
}

export interface EncodingChoice {
  readonly encoding: string;
  readonly label: string;
  readonly preview: string;
}

export interface ProblemRow {
  readonly place: string;
  readonly message: string;
}

export interface StorageView {
  readonly used: number;
  /** Whether the browser has promised not to clear it by itself. */
  readonly persisted: boolean;
}

/** The two versions that are to be aligned, each from one of three places. */
export interface AlignView {
  readonly tabs: readonly { readonly id: number; readonly title: string }[];
  /** What went wrong, empty when nothing did. */
  readonly failure: string;
}

export type AlignSide =
  | { readonly kind: 'tab'; readonly tabId: number }
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string };

export type AlignLevel = 'paragraphs' | 'sentences';
