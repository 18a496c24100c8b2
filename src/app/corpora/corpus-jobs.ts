import type { Segments } from '../../core/corpus/index.ts';
import type { Format, Problem, SourceDocument } from '../../core/formats/index.ts';
import type { CorpusSource } from '../../platform/corpus-store/index.ts';

/** What is imported: one file, the two of a Moses corpus, or text. */
export interface ImportRequest {
  readonly name: string;
  readonly source: CorpusSource;
  readonly files: readonly Blob[];
  /** Names of the files; their endings speak for a format. */
  readonly fileNames: readonly string[];
  /** Overrides what the bytes say. */
  readonly encoding?: string;
}

/** What came of an import; a refusal leaves the store as it was. */
export type ImportOutcome =
  | {
      readonly kind: 'imported';
      readonly corpusId: string;
      readonly units: number;
      /** The first ones. */
      readonly problems: readonly Problem[];
      readonly problemCount: number;
    }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Pairs to add to the corpus of that source, which is made when there is none yet. */
export interface PairsRequest {
  readonly name: string;
  readonly source: CorpusSource;
  readonly document: SourceDocument;
  readonly pairs: readonly Segments[];
}

/** How far a job has come. */
export interface JobProgress {
  readonly units: number;
  /** 0–1. */
  readonly share: number;
}

/** What the worker of the extension's pages does, so that no page stands still meanwhile. */
export interface CorpusJobs {
  importCorpus(request: ImportRequest): Promise<ImportOutcome>;
  addPairs(request: PairsRequest): Promise<void>;
  /** Builds a corpus anew from its text. */
  rebuildCorpus(id: string): Promise<void>;
  exportCorpus(request: { readonly id: string; readonly format: Format }): Promise<readonly ExportedFile[]>;
  /** Given the settings as their own backup has them. */
  backUp(settings: string): Promise<Blob>;
  restoreBackup(file: Blob): Promise<Restored>;
}

/** A file of an export; Moses has two, which end in their language. */
export interface ExportedFile {
  readonly suffix?: string;
  readonly content: Blob;
}

/** What a restored backup held. */
export interface Restored {
  readonly corpora: number;
  /** To be read by `readBackup` of the settings. */
  readonly settings: string;
}
