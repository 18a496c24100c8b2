import { render } from 'preact';
import type { Segments } from '../core/corpus/index.ts';
import { formatPairs } from '../core/formats/index.ts';
import { isActiveOn, type Settings, toggleOverlay, toggleSite } from '../core/settings/index.ts';
import { translate } from '../platform/browser/index.ts';
import { writeClipboard } from '../platform/clipboard/index.ts';
import { callFrame } from '../platform/messages/index.ts';
import { loadSettings, updateSettings, watchSettings } from '../platform/settings/index.ts';
import { type ActiveTab, activeTab } from '../platform/tabs/index.ts';
import { matchCounts, totalMatches, watchMatchCounts } from '../platform/toolbar/index.ts';
import { type PanelPage, ToolbarPanel } from '../ui/toolbar-panel/index.ts';
import type { FrameApi } from './api.ts';

/** Starts the toolbar's panel; it follows settings and matches while it is open. */
export async function startToolbarPanel(root: HTMLElement): Promise<void> {
  const tab = await activeTab();
  let settings = await loadSettings();
  let counts = tab === undefined ? {} : await matchCounts(tab.id);
  const show = () => {
    const page = describePage(tab, settings, totalMatches(counts));
    render(
      <ToolbarPanel
        view={{ overlay: settings.overlay, page }}
        translate={translate}
        onToggleOverlay={() => void updateSettings(toggleOverlay)}
        onToggleSite={() => {
          if (page.kind === 'site') void updateSettings((current) => toggleSite(current, page.host));
        }}
        onCopyAll={() => copyAllPairs(tab, Object.keys(counts).map(Number))}
      />,
      root,
    );
  };
  watchSettings((changed) => {
    settings = changed;
    show();
  });
  if (tab !== undefined) {
    watchMatchCounts(tab.id, (changed) => {
      counts = changed;
      show();
    });
  }
  show();
}

function describePage(tab: ActiveTab | undefined, settings: Settings, matches: number): PanelPage {
  if (tab?.host === undefined) return { kind: 'unreadable' };
  const siteOn = isActiveOn({ ...settings, overlay: true }, tab.host);
  return { kind: 'site', host: tab.host, siteOn, matches };
}

/** Copies the pairs of every frame, the top one first, and says how many there were. */
async function copyAllPairs(tab: ActiveTab | undefined, frameIds: readonly number[]): Promise<number> {
  if (tab === undefined) return 0;
  const answers = await Promise.allSettled(
    frameIds.map((frameId) => callFrame<FrameApi>(tab.id, frameId).matchedPairs()),
  );
  const pairs: Segments[] = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  await writeClipboard(formatPairs(pairs, 'both'));
  return pairs.length;
}
