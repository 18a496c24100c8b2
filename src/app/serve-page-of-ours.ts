import { callBackground } from '../platform/messages/index.ts';
import type { BackgroundApi, PageScript } from './api.ts';

/** The background, for a page of the extension, into which the browser injects nothing: the page has it all itself. */
export function servePageOfOurs(): BackgroundApi {
  const background = callBackground<BackgroundApi>();
  const ours: BackgroundApi = {
    pageSettings: () => background.pageSettings(),
    changePreferences: (changed) => background.changePreferences(changed),
    lookUpWord: (asked) => background.lookUpWord(asked),
    lookUp: (paragraphs) => background.lookUp(paragraphs),
    reportMatches: (count) => background.reportMatches(count),
    loadScript: (name) => scripts[name](ours),
    styleMarks: async () => undefined,
  };
  return ours;
}

const scripts: Readonly<Record<PageScript, (background: BackgroundApi) => Promise<void>>> = {
  article: async () => (await import('./start-article.ts')).offerArticle(),
  overlay: async () => (await import('./start-overlay.ts')).offerOverlay(),
  card: async (background) => (await import('./start-card.ts')).startCard(background),
  pinyin: async () => (await import('./start-pinyin.ts')).startPinyin(),
};
