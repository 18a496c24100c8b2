import { translate } from '../../platform/browser/index.ts';
import { fetchRemotePack, forgetRemotePack } from '../../platform/pack-files/index.ts';
import { updateSettings } from '../../platform/settings/index.ts';
import { requestHostAccess } from '../../platform/site-access/index.ts';

/** Subscribes to a pack, when the reader grants its host; throws what is wrong with the pack. */
export async function addRemotePack(url: string): Promise<void> {
  if (!(await requestHostAccess(url))) throw new Error(translate('remoteRefused'));
  await fetchRemotePack(url);
  await updateSettings((settings) => ({
    ...settings,
    remotePacks: [...settings.remotePacks.filter((one) => one !== url), url],
  }));
}

/** Ends a subscription, and forgets all that was read for it. */
export async function removeRemotePack(url: string): Promise<void> {
  await updateSettings((settings) => ({
    ...settings,
    remotePacks: settings.remotePacks.filter((one) => one !== url),
  }));
  await forgetRemotePack(url);
}
