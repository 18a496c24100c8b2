import { callBackground } from '../platform/messages/index.ts';
import { readPageTexts } from '../platform/scripts/index.ts';
import type { PagePair } from '../ui/side-panel/index.ts';
import type { PanelApi } from './api.ts';
import type { PageText } from './page-text.ts';

/** The article of one frame of a tab. */
export interface FrameText extends PageText {
  readonly frameId: number;
}

/** The article in every frame of a tab, the top one first; `undefined` where the extension may not read. */
export async function readTab(tabId: number): Promise<readonly FrameText[] | undefined> {
  try {
    const frames = await readPageTexts(tabId);
    return frames.flatMap(({ frameId, answer }) =>
      // Our own script answers, in a world that the page does not reach.
      answer == null ? [] : [{ frameId, ...(answer as PageText) }],
    );
  } catch {
    return undefined;
  }
}

/** The pairs of a tab's paragraphs in reading order, each once: a bilingual page holds both sides of most. */
export async function pairsOfTab(frames: readonly FrameText[]): Promise<readonly PagePair[]> {
  const asked = frames.flatMap(({ frameId, paragraphs }) =>
    paragraphs.map((paragraph, place) => ({ frameId, place, paragraph })),
  );
  const background = callBackground<PanelApi>();
  const views = await background.lookUpForPanel(asked.map(({ paragraph }) => paragraph));
  const pairs = new Map<string, PagePair>();
  for (const [at, { frameId, place }] of asked.entries()) {
    const view = views[at];
    for (const { segments, score, figures, provenance } of view?.counterparts ?? []) {
      const key = `${segments.en}\n${segments.zh}`;
      if (view == null || pairs.has(key)) continue;
      pairs.set(key, { segments, score, figures, provenance, language: view.language, frameId, place });
    }
  }
  return [...pairs.values()];
}
