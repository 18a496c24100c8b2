import type { TranslationUnit } from '../../core/corpus/index.ts';
import type { SourceDocument } from '../../core/formats/index.ts';
import { Failure } from '../workers/index.ts';
import { openDatabase, type StoredChunk } from './database.ts';
import { type SourceChunk, unpackChunk } from './source-chunk.ts';
import type { StoredCorpus } from './stored-corpus.ts';

/** A unit as stored: its text, its document, and its number in the corpus. */
export interface StoredUnit {
  readonly number: number;
  readonly unit: TranslationUnit;
  readonly document: SourceDocument;
}

/** A part of a corpus as it is stored, for a backup. */
export async function storedChunk({ revision, name }: StoredCorpus, place: number): Promise<StoredChunk> {
  const stored = await (await openDatabase()).get('chunks', [revision, place]);
  if (stored === undefined)
    throw new Failure('MissingText', `A part of the text of “${name}” is missing.`, name);
  return stored;
}

/** One part of a corpus; throws when it is missing or damaged. */
export async function readChunk(corpus: StoredCorpus, place: number): Promise<SourceChunk> {
  return unpackChunk(await storedChunk(corpus, place), corpus.name);
}

/** All units of a corpus in document order, a chunk at a time. */
export async function* readUnits(corpus: StoredCorpus): AsyncGenerator<readonly StoredUnit[]> {
  let first = 0;
  for (let place = 0; place < corpus.chunks; place++) {
    const chunk = await readChunk(corpus, place);
    yield unitsOf(chunk, first);
    first += chunk.units.length;
  }
}

/** The units of a chunk with their documents; `first` is the number of its first one. */
export function unitsOf({ units, documents }: SourceChunk, first: number): readonly StoredUnit[] {
  let current = 0;
  return units.flatMap((unit, index) => {
    while ((documents[current + 1]?.first ?? Number.POSITIVE_INFINITY) <= index) current++;
    const document = documents[current]?.document;
    return document === undefined ? [] : [{ number: first + index, unit, document }];
  });
}

/** A file of a corpus' pack; `undefined` when it is missing. */
export async function readCorpusFile({ revision }: StoredCorpus, name: string): Promise<Blob | undefined> {
  return (await openDatabase()).get('files', [revision, name]);
}
