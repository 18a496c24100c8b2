import type { Settings } from '../../core/settings/index.ts';
import { translate } from '../../platform/browser/index.ts';
import { updateSettings } from '../../platform/settings/index.ts';
import { requestHostAccess } from '../../platform/site-access/index.ts';
import type { RemotePackRow } from '../../ui/corpora/index.ts';

/** The packs on the web that the reader subscribed to. */
export function remotePackRows(settings: Settings | undefined): readonly RemotePackRow[] {
  return (settings?.remotePacks ?? []).map((url) => ({ url, note: '' }));
}

/** Subscribes to a pack, when the reader grants its host. */
export async function addRemotePack(url: string): Promise<void> {
  if (!(await requestHostAccess(url))) throw new Error(translate('remoteRefused'));
  await updateSettings((settings) => ({
    ...settings,
    remotePacks: [...settings.remotePacks.filter((one) => one !== url), url],
  }));
}

/** Ends a subscription. */
export function removeRemotePack(url: string): Promise<Settings> {
  return updateSettings((settings) => ({
    ...settings,
    remotePacks: settings.remotePacks.filter((one) => one !== url),
  }));
}
