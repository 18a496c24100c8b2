import { expect, it } from 'vitest';
import type { Page } from './browsers/browser.ts';
import { settle, until } from './reader.ts';
import { browserName, useSetting } from './setting.ts';

const setting = useSetting();

/** Everything a page can see of itself: its nodes, its attributes, its globals, its sheets, its marks. */
it.each([
  ['without matches and figures', 'no-figures.html', 0],
  ['without matches, but for the line under its figures,', 'no-match.html', 1],
])('leaves a page %s exactly as it was', async (_, name, highlights) => {
  const { open } = setting();
  const page = await open(name);
  await settle();
  const look = () =>
    page.evaluate(() => ({
      markup: document.documentElement.outerHTML,
      globals: Object.getOwnPropertyNames(window).filter((name) => /duizhao/i.test(name)),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    }));
  const before = await look();
  await page.moveTo(300, 200);
  await page.moveTo(300, 320);
  await settle();
  expect(await look()).toEqual(before);
  expect(before.markup).not.toContain('duizhao');
  expect(before.globals).toEqual([]);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(highlights);
  expect(page.errors).toEqual([]);
});

it.runIf(browserName === 'chromium').each(['no-figures.html', 'no-match.html'])(
  'adds no node, forces no layout and listens at most six times on %s',
  async (name) => {
    const { browser, open, openPanel } = setting();
    const counted = async () => {
      const page = await open(name);
      await settle();
      const before = await page.counters();
      await page.moveTo(300, 200);
      await page.moveTo(320, 320);
      await settle();
      const after = await page.counters();
      await page.close();
      return { before, after };
    };
    const withOverlay = await counted();
    const panel = await openPanel(await open('english.html'));
    await browser.pressShortcut(panel);
    await until('off', () => overlayIs(panel, 'false'));
    const without = await counted();
    await browser.pressShortcut(panel);
    await until('on', () => overlayIs(panel, 'true'));
    expect(withOverlay.before.nodes).toBe(without.before.nodes);
    expect(withOverlay.after.layouts - withOverlay.before.layouts).toBe(
      without.after.layouts - without.before.layouts,
    );
    expect(withOverlay.after.layouts).toBeLessThanOrEqual(without.after.layouts);
    expect(withOverlay.after.listeners - without.after.listeners).toBeLessThanOrEqual(6);
  },
);

function overlayIs(panel: Page, state: string): Promise<true | undefined> {
  return panel.evaluate(
    (wanted) =>
      document.querySelector('[data-action=toggle-overlay]')?.getAttribute('aria-checked') === wanted ||
      undefined,
    state,
  );
}
