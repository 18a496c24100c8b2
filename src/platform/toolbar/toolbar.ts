import { extension } from '../browser/index.ts';

const ACCENT = '#b23a2a';

/** What the icon says: on, off everywhere, or off on the tab's site alone. */
export type IconState = 'on' | 'off' | 'site-off';

/** Icon and tooltip of each state. */
const LOOKS = {
  on: ['on', 'toolbarOn'],
  off: ['off', 'toolbarOff'],
  'site-off': ['off', 'toolbarSiteOff'],
} as const satisfies Record<IconState, readonly [string, string]>;

/** Draws the toolbar icon of one tab, until it shows another page; without a tab, that of all others. */
export async function drawIcon(state: IconState, tabId?: number): Promise<void> {
  const [icon, title] = LOOKS[state];
  const where = tabId === undefined ? {} : { tabId };
  await extension.action.setIcon({
    ...where,
    path: { 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png` },
  });
  await extension.action.setTitle({ ...where, title: extension.i18n.getMessage(title) });
}

/** Writes a tab's number of matches on the badge; none leaves it empty. */
export async function showMatchCount(tabId: number, count: number): Promise<void> {
  await extension.action.setBadgeBackgroundColor({ tabId, color: ACCENT });
  await extension.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
}
