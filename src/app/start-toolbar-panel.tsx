import { render } from 'preact';
import type { Settings } from '../core/settings/index.ts';
import {
  addSiteRule,
  isSiteOn,
  readSiteRule,
  ruleFor,
  siteRule,
  toggleOverlay,
  toggleSite,
} from '../core/settings/index.ts';
import { translate } from '../platform/browser/index.ts';
import { registrableDomain } from '../platform/domains/index.ts';
import { updateSettings } from '../platform/settings/index.ts';
import { hasSidePanel, openSidePanel, requestReview } from '../platform/side-panel/index.ts';
import { hasSiteAccess, requestSiteAccess, watchSiteAccess } from '../platform/site-access/index.ts';
import { activeTab, type OpenTab, openOptionsPage, openPage } from '../platform/tabs/index.ts';
import { type MatchCounts, matchCounts, totalMatches, watchMatchCounts } from '../platform/toolbar/index.ts';
import { type PanelPage, ToolbarPanel } from '../ui/toolbar-panel/index.ts';
import { copyAllPairs } from './copy-all-pairs.ts';
import { startExtensionPage } from './extension-page.ts';
import { readTab } from './read-tab.ts';

/** What the panel knows of the tab it is about. */
interface TabSeen {
  readonly tab: OpenTab | undefined;
  readonly domain?: string | undefined;
  readonly access: boolean;
  readonly counts: MatchCounts;
  /** Pairs that the page holds itself. */
  readonly harvest?: number;
}

/** Starts the toolbar's panel; it follows settings, matches and access while it is open. */
export async function startToolbarPanel(root: HTMLElement): Promise<void> {
  let seen: TabSeen = await lookAtTab();
  let settings: Settings | undefined;
  const show = () => {
    if (settings !== undefined) render(panel(seen, settings), root);
  };
  const see = (change: Partial<TabSeen>) => {
    seen = { ...seen, ...change };
    show();
  };
  watchSiteAccess(async () => see(await lookAtTab()));
  if (seen.tab !== undefined) watchMatchCounts(seen.tab.id, (counts) => see({ counts }));
  // The panel does not wait for the list of domains.
  if (seen.tab?.host !== undefined) void registrableDomain(seen.tab.host).then((domain) => see({ domain }));
  if (seen.tab?.host !== undefined) void countHarvest(seen.tab).then((harvest) => see({ harvest }));
  await startExtensionPage('extensionName', (changed) => {
    settings = changed;
    show();
  });
}

async function lookAtTab(): Promise<Pick<TabSeen, 'tab' | 'access' | 'counts'>> {
  const tab = await activeTab();
  const access = await hasSiteAccess();
  return { tab, access, counts: tab === undefined ? {} : await matchCounts(tab.id) };
}

/** How many pairs a page in both languages holds; what it takes to know is loaded after the panel is there. */
async function countHarvest(tab: OpenTab): Promise<number> {
  const { harvestTab } = await import('./side-panel/harvest-page.ts');
  const frames = await readTab(tab.id);
  return (frames && (await harvestTab(frames)))?.pairs.length ?? 0;
}

/** Must be called in the handler of a click: browsers open a side panel in no other. */
async function openReview({ id, windowId }: OpenTab): Promise<void> {
  const opening =
    hasSidePanel && windowId !== undefined ? openSidePanel(windowId) : openPage(`/sidepanel.html?tab=${id}`);
  await Promise.all([requestReview(id), opening]);
  close();
}

function panel(seen: TabSeen, settings: Settings) {
  const { tab, domain, counts } = seen;
  const host = tab?.host;
  return (
    <ToolbarPanel
      view={{ overlay: settings.overlay, page: describePage(seen, settings), sidePanel: hasSidePanel }}
      translate={translate}
      onToggleOverlay={() => void updateSettings(toggleOverlay)}
      onToggleSite={() => {
        if (host !== undefined) void updateSettings((current) => toggleSite(current, host));
      }}
      onAddDomain={() => {
        if (domain === undefined) return;
        void updateSettings((current) => addSiteRule(current, siteRule('domain', domain)));
      }}
      onCopyAll={() => copyAllPairs(tab, Object.keys(counts).map(Number))}
      onAllowAccess={() => void requestSiteAccess()}
      onHarvest={() => {
        if (tab !== undefined) void openReview(tab);
      }}
      onOpenSidePanel={() => {
        if (tab?.windowId !== undefined) void openSidePanel(tab.windowId).then(close);
      }}
      onOpenCorpora={() => void openPage('/corpora.html').then(close)}
      onOpenOptions={() => void openOptionsPage().then(close)}
    />
  );
}

function describePage({ tab, domain, access, counts, harvest = 0 }: TabSeen, settings: Settings): PanelPage {
  if (tab?.host === undefined) return access ? { kind: 'unreadable' } : { kind: 'locked' };
  const rule = ruleFor(settings, tab.host);
  const ruled = rule === undefined ? undefined : readSiteRule(rule);
  return {
    kind: 'site',
    host: tab.host,
    domain,
    mode: settings.siteMode,
    siteOn: isSiteOn(settings, tab.host),
    ruledDomain: ruled?.scope === 'domain' ? ruled.host : undefined,
    matches: totalMatches(counts),
    harvest,
  };
}
