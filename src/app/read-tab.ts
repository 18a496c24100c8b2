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

/** The pairs of a tab's paragraphs in reading order. */
export async function pairsOfTab(frames: readonly FrameText[]): Promise<readonly PagePair[]> {
  const asked = frames.flatMap(({ frameId, paragraphs }) =>
    paragraphs.map((paragraph, place) => ({ frameId, place, paragraph })),
  );
  const background = callBackground<PanelApi>();
  const views = await background.lookUpForPanel(asked.map(({ paragraph }) => paragraph));
  return asked.flatMap(({ frameId, place }, at) => {
    const view = views[at];
    if (view === undefined || view === null) return [];
    return view.counterparts.map(({ segments, score, figures, provenance }) => ({
      segments,
      score,
      figures,
      provenance,
      language: view.language,
      frameId,
      place,
    }));
  });
}
