import type { TranslationUnit } from '../../core/corpus/index.ts';
import type { SourceDocument } from '../../core/formats/index.ts';
import { streamCompression } from '../pack-files/index.ts';
import { Failure } from '../workers/index.ts';
import type { StoredChunk } from './database.ts';

/** Units of a corpus in document order, as many as are compressed and read together. */
export interface SourceChunk {
  readonly units: readonly TranslationUnit[];
  /** Where in the chunk each document starts or goes on. */
  readonly documents: readonly ChunkDocument[];
  /** Other documents that hold a unit of this corpus, by the unit's number in the corpus. */
  readonly repeats: readonly Repeat[];
}

export interface ChunkDocument {
  readonly first: number;
  readonly document: SourceDocument;
}

export interface Repeat {
  readonly unit: number;
  readonly document: SourceDocument;
}

/** Nothing in a hostile backup may swell without bound; 512 units of the longest paragraphs take a tenth. */
const MOST_BYTES = 1 << 25;

/** Compresses a chunk and notes its checksum. */
export async function packChunk(chunk: SourceChunk): Promise<StoredChunk> {
  const [packed = new Uint8Array()] = await streamCompression.compress([JSON.stringify(chunk)]);
  const bytes = new Uint8Array(packed);
  return { bytes, sha256: await sha256(bytes), units: chunk.units.length };
}

/** Whether no byte of a chunk has changed since it was packed. */
export async function isSound({ bytes, sha256: wanted }: StoredChunk): Promise<boolean> {
  return (await sha256(bytes)) === wanted;
}

/** Reads what `packChunk` made of a corpus; throws when a byte has changed since, or when it is something else. */
export async function unpackChunk(stored: StoredChunk, corpus = ''): Promise<SourceChunk> {
  const { bytes, units } = stored;
  if (!(await isSound(stored)))
    throw new Failure('DamagedText', 'The stored text is damaged: its checksum is wrong.', corpus);
  const chunk: unknown = JSON.parse(await streamCompression.decompress(bytes, MOST_BYTES));
  if (!isSourceChunk(chunk) || chunk.units.length !== units)
    throw new Failure('DamagedText', 'The stored text is damaged: it is not what Duizhao writes.', corpus);
  return chunk;
}

function isSourceChunk(value: unknown): value is SourceChunk {
  return (
    isRecord(value) &&
    isArrayOf(value['units'], (unit) => isRecord(unit) && isSegments(unit['segments'])) &&
    isArrayOf(value['documents'], (one) => isRecord(one) && Number.isInteger(one['first']) && isHead(one)) &&
    isArrayOf(value['repeats'], (one) => isRecord(one) && Number.isInteger(one['unit']) && isHead(one))
  );
}

function isHead({ document }: Readonly<Record<string, unknown>>): boolean {
  return isRecord(document) && typeof document['id'] === 'string' && isRecord(document['provenance']);
}

function isSegments(value: unknown): boolean {
  return isRecord(value) && typeof value['en'] === 'string' && typeof value['zh'] === 'string';
}

function isArrayOf(value: unknown, holds: (element: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(holds);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** SHA-256 in hexadecimal. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
