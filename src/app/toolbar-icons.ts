import { isSiteOn, type Settings } from '../core/settings/index.ts';
import { loadSettings } from '../platform/settings/index.ts';
import { allTabs, type OpenTab } from '../platform/tabs/index.ts';
import { drawIcon, type IconState } from '../platform/toolbar/index.ts';

let drawing: Promise<void> = Promise.resolve();

/** Draws the icons of all tabs in all windows from what is stored now. */
export function drawToolbarIcons(): Promise<void> {
  return inTurn(async () => {
    const settings = await loadSettings();
    await drawIcon(settings.overlay ? 'on' : 'off');
    const tabs = await allTabs();
    // A tab may close meanwhile.
    await Promise.allSettled(tabs.map((tab) => drawIcon(stateFor(tab, settings), tab.id)));
  });
}

/** Draws the icon of a tab that shows another page; the browser has given it back the icon of all tabs. */
export function drawToolbarIcon(tab: OpenTab): Promise<void> {
  return inTurn(async () => {
    const state = stateFor(tab, await loadSettings());
    if (state === 'site-off') await drawIcon(state, tab.id).catch(() => undefined);
  });
}

function stateFor({ host }: OpenTab, settings: Settings): IconState {
  if (!settings.overlay) return 'off';
  return host === undefined || isSiteOn(settings, host) ? 'on' : 'site-off';
}

/** Drawings wait for each other: each reads what is stored, so the last one shows it. */
function inTurn(draw: () => Promise<void>): Promise<void> {
  const drawn = drawing.then(draw);
  drawing = drawn.catch(() => undefined);
  return drawn;
}
