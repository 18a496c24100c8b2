import type { TranslationUnit } from '../../core/corpus/index.ts';
import type { StoredChunk } from './database.ts';
import type { DocumentHead } from './stored-corpus.ts';

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
  readonly document: DocumentHead;
}

export interface Repeat {
  readonly unit: number;
  readonly document: DocumentHead;
}

/** Compresses a chunk and notes its checksum. */
export async function packChunk(chunk: SourceChunk): Promise<StoredChunk> {
  const bytes = await bytesOf(new Blob([JSON.stringify(chunk)]), new CompressionStream('deflate-raw'));
  return { bytes, sha256: await sha256(bytes), units: chunk.units.length };
}

/** Reads what `packChunk` made; throws when a byte has changed since. */
export async function unpackChunk({ bytes, sha256: wanted }: StoredChunk): Promise<SourceChunk> {
  if ((await sha256(bytes)) !== wanted)
    throw new Error('The stored text is damaged: its checksum is wrong. Restore it from a backup.');
  const text = await bytesOf(new Blob([bytes]), new DecompressionStream('deflate-raw'));
  return JSON.parse(new TextDecoder().decode(text)) as SourceChunk;
}

/** SHA-256 in hexadecimal. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function bytesOf(
  blob: Blob,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(blob.stream().pipeThrough(through)).arrayBuffer());
}
