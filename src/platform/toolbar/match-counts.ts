import { extension, watchStorage } from '../browser/index.ts';

/** Matched paragraphs of a tab by frame; kept for the browser's session, so that the worker may be killed. */
export type MatchCounts = Readonly<Record<string, number>>;

let pending: Promise<unknown> = Promise.resolve();

/** Notes how many paragraphs of a frame matched. Gives the tab's counts. */
export function recordMatchCount(tabId: number, frameId: number, count: number): Promise<MatchCounts> {
  const update = pending.then(async () => {
    const counts = { ...(await matchCounts(tabId)), [frameId]: count };
    await extension.storage.session.set({ [keyOf(tabId)]: counts });
    return counts;
  });
  pending = update.catch(() => undefined);
  return update;
}

/** The counts of a tab by frame; empty for a tab no content script reported from. */
export async function matchCounts(tabId: number): Promise<MatchCounts> {
  const stored = await extension.storage.session.get(keyOf(tabId));
  return (stored[keyOf(tabId)] as MatchCounts | undefined) ?? {};
}

/** Calls back whenever the counts of a tab change. */
export function watchMatchCounts(tabId: number, onChange: (counts: MatchCounts) => void): void {
  watchStorage('session', keyOf(tabId), (counts) => onChange((counts as MatchCounts | undefined) ?? {}));
}

/** Calls back with a tab whenever its counts change. */
export function watchMatches(onChange: (tabId: number) => void): void {
  extension.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const key of Object.keys(changes)) {
      const tabId = /^matches:(\d+)$/.exec(key)?.[1];
      if (tabId !== undefined) onChange(Number(tabId));
    }
  });
}

/** Forgets a tab that was closed or shows another page. */
export function forgetMatchCounts(tabId: number): Promise<void> {
  const removal = pending.then(() => extension.storage.session.remove(keyOf(tabId)));
  pending = removal.catch(() => undefined);
  return removal;
}

/** Matches of all frames together. */
export function totalMatches(counts: MatchCounts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function keyOf(tabId: number): string {
  return `matches:${tabId}`;
}
