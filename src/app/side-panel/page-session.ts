import { watchCorpora } from '../../platform/corpora-changes/index.ts';
import { scrollFrame } from '../../platform/scripts/index.ts';
import { takeReviewRequest, watchReviewRequests } from '../../platform/side-panel/index.ts';
import { activeTab, watchActiveTab } from '../../platform/tabs/index.ts';
import { watchMatches } from '../../platform/toolbar/index.ts';
import type { PagePair, PageView } from '../../ui/side-panel/index.ts';
import { pairsOfTab, readTab } from '../read-tab.ts';
import { type Harvest, harvestTab } from './harvest-page.ts';

/** The article in the tab in front, as the side panel needs it. */
export interface PageSession {
  view(): PageView;
  /** What the page holds itself, if it is in both languages. */
  harvest(): Harvest | undefined;
  show(pair: PagePair): void;
  back(): void;
}

/**
 * Follows the tab in front: other tabs, other pages, paragraphs that come later, other corpora. The toolbar's panel
 * may ask for the review of its pairs.
 */
export function startPageSession(onChange: () => void, onReview: () => void): PageSession {
  let view: PageView = { kind: 'reading' };
  let harvest: Harvest | undefined;
  let tabId: number | undefined;
  let reads = 0;
  const see = (next: PageView) => {
    view = next;
    onChange();
  };
  const read = async () => {
    const mine = ++reads;
    const tab = await activeTab();
    const frames = tab?.host === undefined ? undefined : await readTab(tab.id);
    if (mine !== reads) return;
    const scrolled = view.kind === 'read' && view.scrolled && tabId === tab?.id;
    tabId = tab?.id;
    harvest = undefined;
    if (frames === undefined) return see({ kind: 'unreadable' });
    const pairs = await pairsOfTab(frames);
    if (mine !== reads) return;
    const title = frames[0]?.provenance.title ?? '';
    const page = { kind: 'read', title, pairs, harvest: 0, scrolled } as const;
    see(page);
    const found = await harvestTab(frames);
    if (mine !== reads) return;
    harvest = found;
    if (view.kind === 'read' && found !== undefined) see({ ...view, harvest: found.pairs.length });
    await reviewIfAsked();
  };
  const reviewIfAsked = async () => {
    if (tabId !== undefined && (await takeReviewRequest(tabId)) && harvest !== undefined) onReview();
  };
  watchActiveTab(() => void read());
  watchCorpora(() => void read());
  watchMatches((changed) => {
    if (changed === tabId) void read();
  });
  watchReviewRequests((asked) => {
    if (asked === tabId && harvest !== undefined) void reviewIfAsked();
  });
  void read();
  const scroll = (frameId: number, place?: number) => {
    if (tabId === undefined) return;
    scrollFrame({ tabId, frameId }, place).catch(() => void read());
    if (view.kind === 'read') see({ ...view, scrolled: place !== undefined });
  };
  let shown = 0;
  return {
    view: () => view,
    harvest: () => harvest,
    show: ({ frameId, place }) => {
      shown = frameId;
      scroll(frameId, place);
    },
    back: () => scroll(shown),
  };
}
