import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defaultSettings, type Settings, storedSettings } from '../../src/core/settings/index.ts';
import type { Browser, Counters, Page } from '../e2e/browsers/browser.ts';
import { startChromium } from '../e2e/browsers/chromium.ts';
import { cardOn, hover, pointAway, waitForNoCard } from '../e2e/reader.ts';
import { serveFixtures } from '../e2e/serve-fixtures.ts';
import type { Measure } from './report/measure.ts';
import { report } from './report/report.ts';

/**
 * `npm run bench:overlay [hovers]`: what the overlay costs, in Chromium with the extension as it ships. Times are from
 * the last move of the pointer to the frame that has the card, without the dwell.
 */
const hovers = Number(process.argv[2] ?? 10_000);
const OUTPUT = join(import.meta.dirname, '../../.output/chrome-mv3');
const PARAGRAPHS = [
  'Latest data show',
  'total import and export',
  'Made-in-Zhengzhou products',
  'procurement team',
];
const WARM = 60;
const FIRST = 5;

const server = await serveFixtures();
const browser = await startChromium();
try {
  const first: number[] = [];
  for (let time = 0; time < FIRST; time++) first.push(await firstCard(browser));
  const page = await browser.open(`${server.url}english.html`);
  await page.evaluate(watchCards);
  await hover(page, 'Latest data show', '最新');
  const warm = await timesOf(page, WARM);
  const bare = await page.evaluate(showBarePopovers, WARM, defaultSettings.dwell);
  const { longTasks, slowest } = await page.evaluate(tasks);
  await page.close();
  const heap = await heapOf(browser);
  const left = await leftBehind(browser);
  report('overlay', [
    {
      ...most('pointer at rest → card painted, p95', 'ms', percentile(warm, 0.95), 16),
      peers: { 'a bare popover': percentile(bare, 0.95) },
    },
    {
      name: 'the same, median',
      unit: 'ms',
      duizhao: percentile(warm, 0.5),
      peers: { 'a bare popover': percentile(bare, 0.5) },
    },
    most('the same for the first card of a page, p95', 'ms', percentile(first, 0.95), 50),
    most('slowest interaction to next paint', 'ms', slowest, 50),
    most('long tasks', '', longTasks, 0),
    most('heap of a tab beyond the page’s own', 'MB', heap / 1e6, 2),
    most(`nodes left after ${hovers} hovers`, '', left.nodes, 0),
    most(`listeners left after ${hovers} hovers`, '', left.listeners, 0),
    most('content script, gzip', 'kB', sizeOf('reader.js'), 6),
    most('card, gzip', 'kB', sizeOf('card.js'), 24),
  ]);
} finally {
  await browser.close();
  server.close();
}

async function firstCard(browser: Browser): Promise<number> {
  const page = await browser.open(`${server.url}english.html`);
  await page.evaluate(watchCards);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
  const [time = Number.NaN] = await timesOf(page, 1);
  await page.close();
  return time;
}

/** Hovers one paragraph after the other, and gives the time each card took. */
async function timesOf(page: Page, count: number): Promise<readonly number[]> {
  for (let turn = 0; turn < count; turn++) {
    await pointAway(page);
    await waitForNoCard(page);
    await hover(page, PARAGRAPHS[turn % PARAGRAPHS.length] ?? '');
  }
  const times = await page.evaluate(() => (globalThis as unknown as Watched).times);
  return times.slice(-count).map((time) => Math.max(0, time - defaultSettings.dwell));
}

/** Bytes with the overlay after some cards, less those without it. */
async function heapOf(browser: Browser): Promise<number> {
  const used = async (settings: Partial<Settings>) => {
    await choose(browser, settings);
    const page = await browser.open(`${server.url}english.html`);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    if (settings.overlay !== false) for (const text of PARAGRAPHS) await hover(page, text);
    await pointAway(page);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    const { heap } = await page.counters();
    await page.close();
    return heap;
  };
  const without = await used({ overlay: false });
  return (await used({})) - without;
}

/** Nodes and listeners that are there after very many hovers and were not after a few. */
async function leftBehind(browser: Browser): Promise<Pick<Counters, 'nodes' | 'listeners'>> {
  await choose(browser, { dwell: 0 });
  const page = await browser.open(`${server.url}english.html`);
  const [one, other] = await page.evaluate(placesOf, PARAGRAPHS.slice(1, 3));
  if (one === undefined || other === undefined) throw new Error('The page has no such paragraphs.');
  const hoverTimes = async (count: number) => {
    for (let turn = 0; turn < count; turn++) {
      const { x, y } = turn % 2 === 0 ? one : other;
      await page.moveTo(x + (turn % 7) * 4, y);
    }
    await pointAway(page);
    await waitForNoCard(page);
    return page.counters();
  };
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
  await page.moveTo(one.x, one.y);
  while ((await cardOn(page)) === undefined) await page.moveTo(one.x + Math.random() * 40, one.y);
  const before = await hoverTimes(20);
  const after = await hoverTimes(hovers);
  await choose(browser, {});
  return {
    nodes: Math.max(0, after.nodes - before.nodes),
    listeners: Math.max(0, after.listeners - before.listeners),
  };
}

async function choose(browser: Browser, settings: Partial<Settings>): Promise<void> {
  const page = await browser.openExtensionPage('popup.html');
  await page.evaluate(
    (stored: object) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }
      ).chrome.storage.local.set({ settings: stored }),
    storedSettings({ ...defaultSettings, ...settings }),
  );
  await page.close();
}

interface Watched {
  times: number[];
  longTasks: number;
  slowest: number;
}

/** Notes in the page when the pointer last moved, and when the frame with the card was painted. */
function watchCards(): void {
  const watched = globalThis as unknown as Watched;
  watched.times = [];
  watched.longTasks = 0;
  watched.slowest = 0;
  let moved = 0;
  addEventListener(
    'pointermove',
    (event) => {
      moved = event.timeStamp;
    },
    { capture: true, passive: true },
  );
  new MutationObserver((changes) => {
    const came = changes.some(({ addedNodes }) =>
      [...addedNodes].some(({ nodeName }) => nodeName === 'DUIZHAO-CARD'),
    );
    if (!came) return;
    const start = moved;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => watched.times.push(performance.now() - start);
      port2.postMessage(0);
    });
  }).observe(document.documentElement, { childList: true });
  new PerformanceObserver((list) => {
    watched.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.slowest = Math.max(watched.slowest, duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** What the browser alone takes, in the same run: a timer as long as the dwell, then an empty popover. */
async function showBarePopovers(count: number, dwell: number): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < count; turn++) {
    const start = performance.now();
    const popover = document.createElement('div');
    popover.popover = 'manual';
    popover.textContent = '…';
    await new Promise((resolve) => setTimeout(resolve, dwell));
    document.documentElement.append(popover);
    popover.showPopover();
    await new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
      }),
    );
    times.push(performance.now() - start - dwell);
    popover.remove();
  }
  return times;
}

function tasks() {
  const { longTasks, slowest } = globalThis as unknown as Watched;
  return { longTasks, slowest };
}

function placesOf(texts: readonly string[]) {
  scrollTo(0, 0);
  return texts.map((text) => {
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(text));
    const box = paragraph?.getBoundingClientRect();
    return box && { x: box.left + 40, y: box.top + 12 };
  });
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

function sizeOf(file: string): number {
  return gzipSync(readFileSync(join(OUTPUT, file))).length / 1000;
}

function most(name: string, unit: string, duizhao: number, value: number): Measure {
  return { name, unit, duizhao, target: { sign: '≤', value } };
}
