import { WRITING } from './corpus-writer.ts';
import { change, openDatabase, removeRevision, rowsOf } from './database.ts';
import { whileFree } from './locks.ts';
import type { StoredCorpus } from './stored-corpus.ts';

/** How long a deleted corpus can be brought back. */
const KEPT_DELETED = 7 * 24 * 60 * 60 * 1000;

/** Every corpus, the deleted ones too, by name. */
export async function listCorpora(): Promise<readonly StoredCorpus[]> {
  const corpora = await (await openDatabase()).getAll('corpora');
  return corpora.sort((a, b) => a.name.localeCompare(b.name) || a.created.localeCompare(b.created));
}

/** The corpora that look-ups and searches read. */
export async function activeCorpora(): Promise<readonly StoredCorpus[]> {
  return (await listCorpora()).filter(({ deleted }) => deleted === undefined);
}

/**
 * Makes new revisions seen, all of them or, when anything fails, none; the revisions they replace go with the same
 * transaction.
 */
export async function publish(corpora: readonly StoredCorpus[]): Promise<void> {
  await change(async (transaction) => {
    const list = transaction.objectStore('corpora');
    for (const corpus of corpora) {
      const former = await list.get(corpus.id);
      await list.put(corpus);
      if (former !== undefined && former.revision !== corpus.revision)
        await removeRevision(transaction, former.revision);
    }
  });
}

/** Takes a corpus away; `undeleteCorpus` brings it back for a week. */
export function deleteCorpus(id: string): Promise<void> {
  return changeCorpus(id, (corpus) => ({ ...corpus, deleted: new Date().toISOString() }));
}

/** Brings a deleted corpus back. */
export function undeleteCorpus(id: string): Promise<void> {
  return changeCorpus(id, ({ deleted: _, ...corpus }) => corpus);
}

/** Gives a corpus another name or licence. */
export function describeCorpus(
  id: string,
  { name, licence }: { name: string; licence?: string },
): Promise<void> {
  return changeCorpus(id, ({ licence: _, ...corpus }) => ({
    ...corpus,
    name,
    ...(licence !== undefined && { licence }),
  }));
}

/** Notes that a revision's pack cannot be read; look-ups go on without it. */
export function reportDamage({ id, revision }: StoredCorpus, damage: string): Promise<void> {
  return changeCorpus(id, (corpus) => (corpus.revision === revision ? { ...corpus, damage } : corpus));
}

/** Removes a deleted corpus for good. */
export async function eraseCorpus(id: string): Promise<void> {
  await change(async (transaction) => {
    const list = transaction.objectStore('corpora');
    const corpus = await list.get(id);
    if (corpus === undefined) return;
    await list.delete(id);
    await removeRevision(transaction, corpus.revision);
  });
}

/**
 * Removes what imports cut short left behind, and what was deleted more than a week ago. Does nothing while somebody
 * writes.
 */
export async function sweepStore(now: number): Promise<void> {
  await whileFree(WRITING, async () => {
    const corpora = await listCorpora();
    for (const { id, deleted } of corpora) {
      if (deleted !== undefined && now - Date.parse(deleted) > KEPT_DELETED) await eraseCorpus(id);
    }
    const kept = new Set(corpora.map(({ revision }) => revision));
    await removeOthers('chunks', kept);
    await removeOthers('files', kept);
  });
}

async function removeOthers(name: 'chunks' | 'files', kept: ReadonlySet<string>): Promise<void> {
  const store = (await openDatabase()).transaction(name, 'readwrite').objectStore(name);
  let cursor = await store.openKeyCursor();
  while (cursor !== null) {
    const [revision] = cursor.key;
    if (!kept.has(revision)) await store.delete(rowsOf(revision));
    // To the first row of another revision.
    cursor = await store.openKeyCursor(IDBKeyRange.lowerBound([revision, []]));
  }
}

async function changeCorpus(id: string, changed: (corpus: StoredCorpus) => StoredCorpus): Promise<void> {
  await change(async (transaction) => {
    const list = transaction.objectStore('corpora');
    const corpus = await list.get(id);
    if (corpus !== undefined) await list.put(changed(corpus));
  });
}
