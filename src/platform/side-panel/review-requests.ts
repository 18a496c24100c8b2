import { extension, watchStorage } from '../browser/index.ts';

/** The tab whose pairs wait to be reviewed; kept for the browser's session, as the side panel may open later. */
const KEY = 'review';

/** Asks the side panel beside a tab for the review of its pairs, whether it is open or about to be. */
export function requestReview(tabId: number): Promise<void> {
  return extension.storage.session.set({ [KEY]: tabId });
}

/** Whether the review of a tab's pairs was asked for; each request is given once. */
export async function takeReviewRequest(tabId: number): Promise<boolean> {
  const stored = await extension.storage.session.get(KEY);
  if (stored[KEY] !== tabId) return false;
  await extension.storage.session.remove(KEY);
  return true;
}

/** Calls back with a tab whose review is asked for. */
export function watchReviewRequests(onRequest: (tabId: number) => void): void {
  watchStorage('session', KEY, (tabId) => {
    if (typeof tabId === 'number') onRequest(tabId);
  });
}
