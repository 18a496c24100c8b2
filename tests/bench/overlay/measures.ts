import { defaultSettings, type Settings, storedSettings } from '../../../src/core/settings/index.ts';
import type { Browser, Counters, Page } from '../../e2e/browsers/browser.ts';
import { hover, pointAt, pointAway, until, waitForCard, waitForNoCard } from '../../e2e/reader.ts';
import { placesOf, showBarePopovers, watched, watchPaints } from './in-page.ts';

const PARAGRAPHS = [
  'Latest data show',
  'total import and export',
  'Made-in-Zhengzhou products',
  'procurement team',
];
const CARD = 'DUIZHAO-CARD';
const BARE = 'BARE-POPOVER';

/** What came beside resting pointers: milliseconds without the dwell, and what each cost the page's engine. */
export interface Shown {
  readonly times: readonly number[];
  readonly layouts: number;
  readonly styles: number;
  readonly longTasks: number;
  readonly slowest: number;
}

/** The first card of a page, which loads the script of the card. */
export async function showFirstCard(browser: Browser, url: string): Promise<number> {
  const page = await browser.open(url);
  await page.evaluate(watchPaints, CARD);
  await pause(page, 800);
  const { times } = await rest(page, 1, (text) => hover(page, text));
  await page.close();
  return times[0] ?? Number.NaN;
}

/** Many cards, after the first of their page. */
export async function showCards(browser: Browser, url: string, count: number): Promise<Shown> {
  const page = await browser.open(url);
  await hover(page, 'Latest data show', '最新');
  await page.evaluate(watchPaints, CARD);
  const away = () => pointAway(page).then(() => waitForNoCard(page));
  await away();
  const shown = await rest(page, count, (text) => hover(page, text).then(away));
  await page.close();
  return shown;
}

/** The same pointer on the same page, the overlay off, with an empty popover in place of the card. */
export async function showBare(browser: Browser, url: string, count: number): Promise<Shown> {
  await choose(browser, { overlay: false });
  const page = await browser.open(url);
  await page.evaluate(watchPaints, BARE);
  await page.evaluate(showBarePopovers, BARE, defaultSettings.dwell);
  let seen = 0;
  const shown = await rest(page, count, async (text) => {
    await pointAt(page, text);
    await until('the popover', async () => (await page.evaluate(watched)).paints.length > seen || undefined);
    seen++;
    await pointAway(page);
  });
  await page.close();
  await choose(browser, {});
  return shown;
}

/** Bytes with the overlay after some cards, less those without it. */
export async function heapBeyond(browser: Browser, url: string): Promise<number> {
  const used = async (settings: Partial<Settings>) => {
    await choose(browser, settings);
    const page = await browser.open(url);
    await pause(page, 1000);
    if (settings.overlay !== false) for (const text of PARAGRAPHS) await hover(page, text);
    await pointAway(page);
    await pause(page, 500);
    const { heap } = await page.counters();
    await page.close();
    return heap;
  };
  const without = await used({ overlay: false });
  return (await used({})) - without;
}

/** Nodes and listeners that are there after very many hovers and were not after a few. */
export async function leftBehind(
  browser: Browser,
  url: string,
  hovers: number,
): Promise<Pick<Counters, 'nodes' | 'listeners'>> {
  await choose(browser, { dwell: 0 });
  const page = await browser.open(url);
  await hover(page, 'Latest data show', '最新');
  const places = await page.evaluate(placesOf, PARAGRAPHS.slice(1, 3));
  const answers = ['2746.8亿元', '郑州制造'];
  const hoverTimes = async (count: number) => {
    for (let turn = 0; turn < count; turn++) {
      const { x, y } = places[turn % 2] ?? { x: 0, y: 0 };
      await page.moveTo(x + (turn % 7) * 4, y);
      // Each move brings a card: now and then that is checked.
      const answer = answers[turn % 2] ?? '';
      if (turn % 500 === 499) await waitForCard(page, ({ texts }) => texts.join().includes(answer));
    }
    await pointAway(page);
    await waitForNoCard(page);
    return page.counters();
  };
  const before = await hoverTimes(20);
  const after = await hoverTimes(hovers);
  await page.close();
  await choose(browser, {});
  return {
    nodes: Math.max(0, after.nodes - before.nodes),
    listeners: Math.max(0, after.listeners - before.listeners),
  };
}

/** Lets the pointer rest on one paragraph after the other. */
async function rest(page: Page, count: number, show: (text: string) => Promise<unknown>): Promise<Shown> {
  const before = await page.counters();
  for (let turn = 0; turn < count; turn++) await show(PARAGRAPHS[turn % PARAGRAPHS.length] ?? '');
  const after = await page.counters();
  const { paints, ...work } = await page.evaluate(watched);
  return {
    ...work,
    times: paints.map((time) => Math.max(0, time - defaultSettings.dwell)),
    layouts: (after.layouts - before.layouts) / count,
    styles: (after.styles - before.styles) / count,
  };
}

async function choose(browser: Browser, settings: Partial<Settings>): Promise<void> {
  const page = await browser.openExtensionPage('popup.html');
  await page.evaluate(store, storedSettings({ ...defaultSettings, ...settings }));
  await page.close();
}

function store(settings: object): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { set(values: object): Promise<void> } } };
  };
  return chrome.storage.local.set({ settings });
}

async function pause(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);
}
