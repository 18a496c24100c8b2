import { isExtensionAlive } from '../platform/browser/index.ts';
import { callBackground } from '../platform/messages/index.ts';
import { watchSettingsChanges } from '../platform/settings/index.ts';
import type { BackgroundApi } from './api.ts';
import { startReadingSession } from './reading-session.ts';

const RUNNING = Symbol.for('duizhao.reader');

/** Starts the content script: a reading session while the overlay is on for this page, nothing while it is off. */
export async function startReader(): Promise<void> {
  const world = globalThis as { [RUNNING]?: true };
  if (world[RUNNING]) return;
  world[RUNNING] = true;
  const background = callBackground<BackgroundApi>();
  let session: AbortController | undefined;
  let asked = 0;
  const follow = async () => {
    const question = ++asked;
    const active = isExtensionAlive() && (await background.pageSettings()).active;
    if (question !== asked || active === (session !== undefined)) return;
    session?.abort();
    session = active ? new AbortController() : undefined;
    if (session !== undefined) startReadingSession(document, session);
  };
  watchSettingsChanges(() => void follow());
  await follow();
}
