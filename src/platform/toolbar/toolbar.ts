import { extension } from '../browser/index.ts';

const ACCENT = '#b23a2a';

/** Draws the toolbar icon for the overlay being on or off, in every window. */
export async function showOverlayState(on: boolean): Promise<void> {
  const kind = on ? 'on' : 'off';
  await extension.action.setIcon({ path: { 16: `/icons/${kind}-16.png`, 32: `/icons/${kind}-32.png` } });
  await extension.action.setTitle({ title: extension.i18n.getMessage(on ? 'toolbarOn' : 'toolbarOff') });
}

/** Writes a tab's number of matches on the badge; none leaves it empty. */
export async function showMatchCount(tabId: number, count: number): Promise<void> {
  await extension.action.setBadgeBackgroundColor({ tabId, color: ACCENT });
  await extension.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
}
