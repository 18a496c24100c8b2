import {
  listCorpora,
  publish,
  type StoredCorpus,
  withCorpusLock,
} from '../../platform/corpus-store/index.ts';
import type { PairsRequest } from './corpus-jobs.ts';
import { newCorpus } from './import-corpus.ts';
import { RevisionBuilder } from './revision-builder.ts';

/** Adds reviewed pairs to the corpus that collects pairs of their source; a document saved again is replaced. */
export function addPairs({ name, source, document, pairs }: PairsRequest): Promise<void> {
  // One after another: two panels may save at once.
  return withCorpusLock(source.kind, async () => {
    const corpora = await listCorpora();
    const former = corpora.find(
      (corpus) => corpus.source.kind === source.kind && corpus.deleted === undefined,
    );
    const builder = await RevisionBuilder.open(former?.name ?? name);
    try {
      if (former !== undefined) await builder.addCorpus(former, document.id);
      for (const segments of pairs) await builder.add(segments, document);
      const content = await builder.finish();
      await publish([former === undefined ? newCorpus({ name, source }, content) : renewed(former, content)]);
    } finally {
      await builder.close();
    }
  });
}

/** Builds a corpus anew from its text, because its pack cannot be read. */
export function rebuildCorpus(id: string): Promise<void> {
  return withCorpusLock(id, async () => {
    const former = (await listCorpora()).find((corpus) => corpus.id === id);
    if (former === undefined) return;
    const builder = await RevisionBuilder.open(former.name);
    try {
      await builder.addCorpus(former);
      await publish([renewed(former, await builder.finish())]);
    } finally {
      await builder.close();
    }
  });
}

function renewed(
  { damage: _, ...former }: StoredCorpus,
  content: Awaited<ReturnType<RevisionBuilder['finish']>>,
): StoredCorpus {
  return { ...former, ...content, changed: new Date().toISOString() };
}
