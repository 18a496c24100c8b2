import { takeAwayLeftovers } from '../page/leftovers/index.ts';
import { isExtensionAlive } from '../platform/browser/index.ts';
import { watchCorpora } from '../platform/corpora-changes/index.ts';
import { callBackground } from '../platform/messages/index.ts';
import { watchSettingsChanges } from '../platform/settings/index.ts';
import type { BackgroundApi, PageSettings } from './api.ts';
import { type ReadingSession, startReadingSession } from './reading-session.ts';

const RUNNING = Symbol.for('duizhao.reader');

/** Starts the content script: a reading session while the overlay is on for this page, nothing while it is off. */
export async function startReader(): Promise<void> {
  const world = globalThis as { [RUNNING]?: true };
  if (world[RUNNING]) return;
  world[RUNNING] = true;
  const background = callBackground<BackgroundApi>();
  let updated = takeAwayLeftovers(document);
  let session: ReadingSession | undefined;
  let found = '';
  let asked = 0;
  let changes = 0;
  const follow = async () => {
    const question = ++asked;
    const settings = isExtensionAlive() ? await background.pageSettings().catch(warn) : undefined;
    if (question !== asked) return;
    const finds = settings?.active ? `${whatIsFound(settings)} ${changes}` : '';
    if (finds === found && settings !== undefined) return session?.follow(settings);
    session?.end();
    found = finds;
    session = settings?.active ? startReadingSession(document, settings) : undefined;
    if (updated) session?.announceUpdate();
    updated = false;
  };
  watchSettingsChanges(() => void follow());
  watchCorpora(() => {
    // Other corpora, other counterparts: the page is looked up again.
    changes++;
    void follow();
  });
  await follow();
}

/** Without settings the page is left as it is; the console gets the cause. */
function warn(cause: unknown): undefined {
  if (isExtensionAlive()) console.warn('Duizhao could not read its settings.', cause);
}

/** The settings that decide what there is to show; others only change how. */
function whatIsFound({ languages, figuresEverywhere }: PageSettings): string {
  return `${languages} ${figuresEverywhere}`;
}
