import { announceCorpora } from '../platform/corpora-changes/index.ts';
import { refreshRemotePack } from '../platform/pack-files/index.ts';
import { loadSettings } from '../platform/settings/index.ts';

/** Looks once whether any host has a newer pack; hosts that do not answer are asked another time. */
export async function refreshRemotePacks(): Promise<void> {
  const { remotePacks } = await loadSettings();
  await Promise.allSettled(
    remotePacks.map(async (address) => {
      if ((await refreshRemotePack(address)) === 'changed') await announceCorpora();
    }),
  );
}
