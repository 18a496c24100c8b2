import { isActiveOn, type Settings } from '../core/settings/index.ts';
import { isExtensionAlive } from '../platform/browser/index.ts';
import { loadSettings, watchSettings } from '../platform/settings/index.ts';
import { startReadingSession } from './reading-session.ts';

const RUNNING = Symbol.for('duizhao.reader');

/** Starts the content script: a reading session while the overlay is on for this page, nothing while it is off. */
export async function startReader(): Promise<void> {
  const world = globalThis as { [RUNNING]?: true };
  if (world[RUNNING]) return;
  world[RUNNING] = true;
  let session: AbortController | undefined;
  const follow = (settings: Settings) => {
    const active = isExtensionAlive() && isActiveOn(settings, location.hostname);
    if (active === (session !== undefined)) return;
    session?.abort();
    session = active ? new AbortController() : undefined;
    if (session !== undefined) startReadingSession(document, session);
  };
  watchSettings(follow);
  follow(await loadSettings());
}
