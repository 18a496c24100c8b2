import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { callOf } from '../e2e/browsers/browser.ts';
import { findChromium } from '../e2e/browsers/chromium.ts';
import { htmlOf, pagesOf, plain, shortestOf, unitsOf } from './paragraphs/references.ts';
import { detectInHugePage, type Reading, runTools, type Tool } from './paragraphs/run-tools.ts';
import { meanOf, type Score, score } from './paragraphs/score.ts';
import type { Measure } from './report/measure.ts';
import { report } from './report/report.ts';

/** `npm run bench:paragraphs -- DIRECTORY`: finds paragraphs on a folder's pages beside two libraries, in one run. */
const ROOT = join(import.meta.dirname, '../..');
const directory = process.argv[2] ?? join(ROOT, '../shared/data/pages');
const detector = join(ROOT, 'dist/detector.js');
if (!existsSync(join(directory, 'manifest.json')))
  fail(`${directory} holds no manifest.json: give the folder of the pages as an argument.`);
if (!existsSync(detector)) fail('dist/detector.js is missing: run npm run build:detector first.');
const program = findChromium() ?? fail('Chromium was not found; name it in the variable CHROMIUM.');

const require = createRequire(import.meta.url);
const scripts = [
  readFileSync(detector, 'utf8'),
  readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8'),
  readFileSync(require.resolve('defuddle'), 'utf8'),
];
const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
const page = await browser.newPage({ offline: true });
const scores = new Map<string, Score[]>();
const times = new Map<Tool, number[]>();
for (const saved of pagesOf(directory)) {
  const readings = await readPage(page, htmlOf(directory, saved));
  if (readings === undefined) continue;
  const units = unitsOf(directory, saved);
  for (const [tool, { texts, milliseconds }] of Object.entries(readings) as [Tool, Reading][]) {
    const found = texts.map(plain).filter((text) => text.length >= shortestOf(saved.lang));
    push(scores, `${saved.group} ${saved.lang} ${tool}`, score(units, found));
    if (saved.group === 'gold') push(times, tool, milliseconds);
  }
}
await openWithScripts(page, '');
const huge = (await page.evaluate(callOf(detectInHugePage, []))) as number;
await browser.close();
printScores();
report('paragraphs', [
  ...languageMeasures('en'),
  ...languageMeasures('zh'),
  ...timeMeasures(),
  hugeMeasure(),
]);

async function openWithScripts(on: Page, html: string): Promise<void> {
  await on.goto('about:blank');
  await on.setContent(html, { waitUntil: 'domcontentloaded', timeout: 15_000 }).catch(() => undefined);
  for (const script of scripts) await on.evaluate(script);
}

async function readPage(on: Page, html: string): Promise<Record<Tool, Reading> | undefined> {
  await openWithScripts(on, html);
  return (await on.evaluate(callOf(runTools, [])).catch((cause: unknown) => {
    console.error(String(cause).slice(0, 200));
    return undefined;
  })) as Record<Tool, Reading> | undefined;
}

function printScores(): void {
  const rows = [...scores]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => {
      const { precision, recall, f1 } = meanOf(each);
      const [p, r, f] = [precision, recall, f1].map((value) => value.toFixed(3));
      return [name, { precision: p, recall: r, F1: f, pages: each.length }] as const;
    });
  console.table(Object.fromEntries(rows));
}

/** F1 on the gold pages; the target is a third less error than the better library leaves. */
function languageMeasures(lang: string): readonly Measure[] {
  const f1 = (tool: Tool) => 100 * meanOf(scores.get(`gold ${lang} ${tool}`) ?? []).f1;
  const [readability, defuddle] = [f1('readability'), f1('defuddle')];
  if (Number.isNaN(readability)) return [];
  return [
    {
      name: `F1 of paragraphs, ${lang === 'en' ? 'English' : 'Chinese'}`,
      unit: '%',
      duizhao: f1('duizhao'),
      peers: { readability, defuddle },
      target: { sign: '≥', value: 100 - ((100 - Math.max(readability, defuddle)) * 2) / 3 },
    },
  ];
}

function timeMeasures(): readonly Measure[] {
  const at = (tool: Tool, share: number) => {
    const sorted = (times.get(tool) ?? []).toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  };
  return [['median', 0.5] as const, ['95th percentile', 0.95] as const].map(([name, share]) => ({
    name: `time a page, ${name}`,
    unit: '× Readability',
    duizhao: at('duizhao', share) / at('readability', share),
    peers: { readability: 1, defuddle: at('defuddle', share) / at('readability', share) },
    target: { sign: '≤', value: 0.1 },
  }));
}

function hugeMeasure(): Measure {
  return { name: 'a page of 50,000 nodes', unit: 'ms', duizhao: huge, target: { sign: '≤', value: 50 } };
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}
