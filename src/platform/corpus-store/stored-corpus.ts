/** A corpus of the reader's own, as listed; its text and its pack are kept apart, under its revision. */
export interface StoredCorpus extends CorpusContent {
  readonly id: string;
  readonly name: string;
  readonly licence?: string;
  readonly source: CorpusSource;
  /** ISO 8601, when it was first saved, and when last changed. */
  readonly created: string;
  readonly changed: string;
  /** ISO 8601, when the reader deleted it; it can be brought back until it is swept. */
  readonly deleted?: string;
  /** What is wrong with its pack; its text can still be good. */
  readonly damage?: string;
}

/** What one revision of a corpus holds. */
export interface CorpusContent {
  readonly revision: string;
  readonly units: number;
  readonly documents: number;
  /** Units that came again and were merged with the first. */
  readonly repeated: number;
  readonly chunks: number;
  /** Stored bytes of text and pack. */
  readonly bytes: { readonly text: number; readonly pack: number };
}

/** Where a corpus came from. */
export type CorpusSource =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'pages' }
  | { readonly kind: 'alignment' };
