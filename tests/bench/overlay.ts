import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startChromium } from '../e2e/browsers/chromium.ts';
import { serveFixtures } from '../e2e/serve-fixtures.ts';
import { heapBeyond, leftBehind, showBare, showCards, showFirstCard } from './overlay/measures.ts';
import type { Measure } from './report/measure.ts';
import { report } from './report/report.ts';

/**
 * `npm run bench:overlay [hovers]`: what the overlay costs, in Chromium with the extension as it ships. Times are from
 * the last move of the pointer to the frame that has the card, without the dwell.
 */
const hovers = Number(process.argv[2] ?? 10_000);
const OUTPUT = join(import.meta.dirname, '../../.output/chrome-mv3');
const CARDS = 60;
const FIRST = 5;

const server = await serveFixtures();
const url = `${server.url}english.html`;
const browser = await startChromium();
try {
  // Pages behind another tab are drawn once a second.
  await (await browser.introduction()).close();
  const first: number[] = [];
  for (let time = 0; time < FIRST; time++) first.push(await showFirstCard(browser, url));
  const own = await showCards(browser, url, CARDS);
  const bare = await showBare(browser, url, CARDS);
  const heap = await heapBeyond(browser, url);
  const left = await leftBehind(browser, url, hovers);
  const beside = (name: string, unit: string, values: readonly [number, number], most?: number): Measure => ({
    ...(most === undefined ? { name, unit, duizhao: values[0] } : atMost(name, unit, values[0], most)),
    peers: { 'a bare popover': values[1] },
  });
  const painted = (share: number) => [percentile(own.times, share), percentile(bare.times, share)] as const;
  report('overlay', [
    beside('pointer at rest → card painted, p95', 'ms', painted(0.95), 16),
    beside('the same, median', 'ms', painted(0.5)),
    beside('layouts for a card', '', [own.layouts, bare.layouts]),
    beside('style passes for a card', '', [own.styles, bare.styles]),
    atMost('pointer at rest → first card of a page painted, p95', 'ms', percentile(first, 0.95), 50),
    atMost('slowest interaction to next paint', 'ms', own.slowest, 50),
    atMost('long tasks', '', own.longTasks, 0),
    atMost('heap of a tab beyond the page’s own', 'MB', heap / 1e6, 2),
    atMost(`nodes left after ${hovers} hovers`, '', left.nodes, 0),
    atMost(`listeners left after ${hovers} hovers`, '', left.listeners, 0),
    atMost('content script, gzip', 'kB', sizeOf('reader.js'), 6),
    atMost('card, gzip', 'kB', sizeOf('card.js'), 24),
  ]);
} finally {
  await browser.close();
  server.close();
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

function sizeOf(file: string): number {
  return gzipSync(readFileSync(join(OUTPUT, file))).length / 1000;
}

function atMost(name: string, unit: string, duizhao: number, value: number): Measure {
  return { name, unit, duizhao, target: { sign: '≤', value } };
}
