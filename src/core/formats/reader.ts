import type { Remarks, SourceDocument } from './exchange-unit.ts';
import type { Problem } from './problem.ts';

/** One language's text in a unit (a `tuv` of TMX); `tag` is as the file states it. */
export interface Variant {
  readonly tag: string | undefined;
  readonly text: string;
}

/** A unit as its file has it, in any languages. */
export interface MultilingualUnit extends Omit<Remarks, 'tags'> {
  readonly line: number;
  readonly variants: readonly Variant[];
  readonly document?: SourceDocument;
  /** The language the unit was written in first, where the file says so. */
  readonly sourceTag?: string;
}

/** Where a reader puts what it finds. */
export interface Sink {
  unit(unit: MultilingualUnit): void;
  problem(problem: Problem): void;
  /** Ends reading: nothing that comes after is looked at. */
  refuse(problem: Problem): void;
}

/** Reads one format from text in pieces of any size. */
export interface Reader {
  write(text: string): void;
  end(): void;
}

/** What a reader is told about its file. */
export interface ReaderOptions {
  /** Stands for the file where it names no document of its own. */
  readonly document: SourceDocument;
}

export type OpenReader = (sink: Sink, options: ReaderOptions) => Reader;
