import { callBackground } from '../platform/messages/index.ts';
import type { BackgroundApi } from './api.ts';
import { startCard } from './start-card.ts';
import { offerOverlay } from './start-overlay.ts';

/** Runs in a page of the extension the scripts that the background would run in a page of the web. */
export function offerScriptsHere(): void {
  offerOverlay();
  startCard();
}

/** The background, for a page of the extension, into which the browser injects nothing. */
export function servePageOfOurs(): BackgroundApi {
  const background = callBackground<BackgroundApi>();
  return {
    pageSettings: () => background.pageSettings(),
    changePreferences: (changed) => background.changePreferences(changed),
    lookUp: (paragraphs) => background.lookUp(paragraphs),
    reportMatches: (count) => background.reportMatches(count),
    loadScript: async (name) => {
      if (name === 'pinyin') (await import('./start-pinyin.ts')).startPinyin();
    },
    // The page has the style of its own accord.
    styleMarks: async () => undefined,
  };
}
