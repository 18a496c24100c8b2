import { expect, it } from 'vitest';
import type { Page } from './browsers/browser.ts';
import { type Box, hover, placeOf, pointAway, waitForNoCard } from './reader.ts';
import { useSetting } from './setting.ts';

const setting = useSetting();

/** A card that can be read takes this much beside its text, or above or below it. */
const READABLE = { width: 300, height: 180 };

it.each([
  0.5, 0.8, 1.25, 2, 3, 4,
])('keeps the card in the window and off its paragraph at a zoom of %d', async (zoom) => {
  const { open, control, screenshot } = setting();
  const page = await open('english.html');
  const tabs = await control();
  await tabs.evaluate(zoomTo, await page.evaluate(() => location.href), zoom);
  await page.bringToFront();
  for (const text of ['Latest data show', 'procurement team']) {
    const { box } = await hover(page, text);
    const { block } = await placeOf(page, text);
    const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(Math.min(box.left, box.top), 'left and top').toBeGreaterThanOrEqual(0);
    expect(box.right, 'right').toBeLessThanOrEqual(window.width);
    expect(box.bottom, 'bottom').toBeLessThanOrEqual(window.height);
    if (hasRoom(block, window)) expect(overlap(box, block), 'over its paragraph').toBe(false);
    await screenshot(page, `zoom-${zoom * 100}`);
    await pointAway(page);
    await page.press('Escape');
    await waitForNoCard(page);
  }
  await zoomBack(tabs, page);
});

async function zoomBack(tabs: Page, page: Page): Promise<void> {
  await tabs.evaluate(zoomTo, await page.evaluate(() => location.href), 1);
}

function hasRoom({ left, top, right, bottom }: Box, window: { width: number; height: number }): boolean {
  const beside = Math.max(left, window.width - right);
  return beside >= READABLE.width || Math.max(top, window.height - bottom) >= READABLE.height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

interface TabsApi {
  readonly tabs: {
    query(what: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    setZoom(tabId: number, factor: number): Promise<void>;
  };
}

/** As the reader zooms with Ctrl and +. */
async function zoomTo(url: string, factor: number): Promise<void> {
  const { browser, chrome } = globalThis as { browser?: TabsApi; chrome?: TabsApi };
  const { tabs } = (browser ?? chrome) as TabsApi;
  const tab = (await tabs.query({})).findLast((open) => open.url === url);
  if (tab !== undefined) await tabs.setZoom(tab.id, factor);
}
