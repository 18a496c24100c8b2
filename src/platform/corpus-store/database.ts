import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { StoredCorpus } from './stored-corpus.ts';

/** Text of a corpus, compressed, with the SHA-256 of the compressed bytes. */
export interface StoredChunk {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
  readonly units: number;
}

/**
 * `corpora` lists what the reader has. Everything else belongs to a revision: rows of a revision that no corpus names
 * are left over from an import that was cut short, and are swept.
 */
export interface CorpusSchema extends DBSchema {
  corpora: { key: string; value: StoredCorpus };
  /** By revision and place. */
  chunks: { key: [string, number]; value: StoredChunk };
  /** Files of a pack, by revision and name. */
  files: { key: [string, string]; value: Blob };
}

export type CorpusDatabase = IDBPDatabase<CorpusSchema>;

const NAME = 'duizhao';
const VERSION = 1;

let opening: Promise<CorpusDatabase> | undefined;

/** The database; opened once, and again after the browser or a newer version closed it. */
export function openDatabase(): Promise<CorpusDatabase> {
  opening ??= openDB<CorpusSchema>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore('corpora', { keyPath: 'id' });
      database.createObjectStore('chunks');
      database.createObjectStore('files');
    },
    blocking: () => void closeDatabase(),
    terminated: forget,
  }).catch((cause: unknown) => {
    forget();
    throw cause;
  });
  return opening;
}

/** Closes the database; the next use opens it again. */
export async function closeDatabase(): Promise<void> {
  const open = opening;
  forget();
  (await open)?.close();
}

export type StoreTransaction = IDBPTransaction<CorpusSchema, StoreName[], 'readwrite'>;

const STORES = ['corpora', 'chunks', 'files'] as const;
type StoreName = (typeof STORES)[number];

/** Changes all stores together: everything that was asked for or, when anything fails, nothing. */
export async function change(act: (transaction: StoreTransaction) => Promise<void>): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction([...STORES], 'readwrite', { durability: 'strict' });
  // Awaited together with the act, so that no rejection goes unheard.
  const done = transaction.done.catch((cause: unknown) => {
    throw cause ?? new Error('The browser gave up writing.');
  });
  const acted = act(transaction).catch((cause: unknown) => {
    abort(transaction);
    throw cause;
  });
  await Promise.all([acted, done]);
}

/** Removes all rows of a revision. */
export async function removeRevision(transaction: StoreTransaction, revision: string): Promise<void> {
  const rows = rowsOf(revision);
  await transaction.objectStore('chunks').delete(rows);
  await transaction.objectStore('files').delete(rows);
}

/** All rows of a revision. */
export function rowsOf(revision: string): IDBKeyRange {
  return IDBKeyRange.bound([revision], [revision, []]);
}

function abort(transaction: StoreTransaction): void {
  try {
    transaction.abort();
  } catch {
    // The browser has aborted it already: the disk is full.
  }
}

function forget(): void {
  opening = undefined;
}
