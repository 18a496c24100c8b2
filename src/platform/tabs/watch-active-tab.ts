import { extension } from '../browser/index.ts';

/** Calls back when another tab comes to the front of a window, and when a tab has loaded a page. */
export function watchActiveTab(onChange: (tabId: number) => void): void {
  extension.tabs.onActivated.addListener(({ tabId }) => onChange(tabId));
  extension.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') onChange(tabId);
  });
}
