import { extension } from '../browser/index.ts';

/** Matched paragraphs of a tab by frame; kept for the browser's session, so that the worker may be killed. */
export type MatchCounts = Readonly<Record<string, number>>;

let pending: Promise<unknown> = Promise.resolve();

/** Notes how many paragraphs of a frame matched; the top frame starts its tab anew. Gives the tab's counts. */
export function recordMatchCount(tabId: number, frameId: number, count: number): Promise<MatchCounts> {
  const update = pending.then(async () => {
    const counts = { ...(frameId === 0 ? {} : await matchCounts(tabId)), [frameId]: count };
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

/** Forgets a closed tab. */
export function forgetMatchCounts(tabId: number): Promise<void> {
  return extension.storage.session.remove(keyOf(tabId));
}

function keyOf(tabId: number): string {
  return `matches:${tabId}`;
}
