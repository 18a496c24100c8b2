import { type MemoryPack, openTranslationMemory, type TranslationMemory } from '../core/matching/index.ts';
import { openPack, type Pack } from '../core/pack/index.ts';
import { announceCorpora, corporaRevision } from '../platform/corpora-changes/index.ts';
import {
  activeCorpora,
  reportDamage,
  type StoredCorpus,
  storedPack,
} from '../platform/corpus-store/index.ts';
import { bundledPack, openRemotePack, streamCompression } from '../platform/pack-files/index.ts';
import { loadSettings } from '../platform/settings/index.ts';
import { rebuildCorpus } from './corpora/add-pairs.ts';

const BUNDLED = '/corpora/bundled';

let opened: { readonly revision: string; readonly memory: Promise<TranslationMemory> } | undefined;

/**
 * What ships with the extension, the reader's corpora and the packs of hosts, as they are now; opened again when they
 * have changed.
 */
export async function currentMemory(): Promise<TranslationMemory> {
  const { remotePacks } = await loadSettings();
  const revision = [await corporaRevision(), ...remotePacks].join(' ');
  if (opened?.revision !== revision) {
    const memory = openMemory(remotePacks);
    opened = { revision, memory };
    memory.catch(() => {
      if (opened?.memory === memory) opened = undefined;
    });
  }
  return opened.memory;
}

async function openMemory(remotePacks: readonly string[]): Promise<TranslationMemory> {
  const bundled = await openPack(bundledPack(BUNDLED), streamCompression);
  const opening = (await activeCorpora()).filter(({ damage }) => damage === undefined).map(openStored);
  const own = (await Promise.all(opening)).filter((stored) => stored !== undefined);
  const remote = await Promise.all(remotePacks.map(openRemote));
  const local = [bundled, ...own.map(({ pack }) => pack)];
  return openTranslationMemory(
    [
      ...local.map((pack): MemoryPack => ({ pack, access: 'local' })),
      ...remote.filter((pack) => pack !== undefined).map((pack): MemoryPack => ({ pack, access: 'remote' })),
    ],
    (failed, cause) => {
      const stored = own.find(({ pack }) => pack === failed);
      if (stored === undefined) console.warn(`Duizhao cannot use the pack ${failed.header.name}.`, cause);
      else void mend(stored.corpus, cause);
    },
  );
}

/** The pack of a host; without it when its host is away, so that the others still answer. */
async function openRemote(address: string): Promise<Pack | undefined> {
  try {
    return await openRemotePack(address);
  } catch (cause) {
    console.warn(`Duizhao cannot use the pack at ${address}.`, cause);
    return undefined;
  }
}

/** A corpus and its pack; without it when it is damaged, so that the others still answer. */
async function openStored(corpus: StoredCorpus): Promise<{ corpus: StoredCorpus; pack: Pack } | undefined> {
  try {
    return { corpus, pack: await openPack(storedPack(corpus), streamCompression) };
  } catch (cause) {
    await mend(corpus, cause);
    return undefined;
  }
}

const mending = new Set<string>();

/** Reports a damaged pack, so that look-ups go on without it, and builds it anew from the corpus' text. */
async function mend(corpus: StoredCorpus, cause: unknown): Promise<void> {
  if (mending.has(corpus.revision)) return;
  mending.add(corpus.revision);
  await reportDamage(corpus, cause instanceof Error ? cause.message : String(cause));
  await announceCorpora();
  // Nobody waits for it; when the worker is killed meanwhile, the corpora page does it.
  rebuildCorpus(corpus.id).then(announceCorpora, (failure: unknown) =>
    console.error(`Duizhao could not rebuild “${corpus.name}”.`, failure),
  );
}
