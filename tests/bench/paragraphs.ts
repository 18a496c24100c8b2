import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { callOf } from '../e2e/browsers/browser.ts';
import { findChromium } from '../e2e/browsers/chromium.ts';
import { openPage } from './paragraphs/open-page.ts';
import { htmlOf, pagesOf, plain, shortestOf, unitsOf } from './paragraphs/references.ts';
import { detectInHugePage, type Reading, runTool, TOOLS, type Tool } from './paragraphs/run-tools.ts';
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
const scripts: Readonly<Record<Tool, string>> = {
  duizhao: readFileSync(detector, 'utf8'),
  readability: readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8'),
  defuddle: readFileSync(require.resolve('defuddle'), 'utf8'),
  'every p': '',
};
const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
const page = await browser.newPage({ offline: true });
const scores = new Map<string, Score[]>();
const times = new Map<string, number[]>();
for (const saved of pagesOf(directory)) {
  const readings = await readPage(htmlOf(directory, saved));
  if (readings === undefined) continue;
  const units = unitsOf(directory, saved);
  for (const [tool, { texts, first, milliseconds, withCopy }] of readings) {
    const found = texts.map(plain).filter((text) => text.length >= shortestOf(saved.lang));
    push(scores, `${saved.group} ${saved.lang} ${tool}`, score(units, found));
    if (saved.group !== 'gold') continue;
    push(times, tool, milliseconds);
    push(times, `${tool} first`, first);
    push(times, `${tool} copied`, withCopy);
  }
}
await openPage(page, '');
await page.evaluate(scripts.duizhao);
const huge = (await page.evaluate(callOf(detectInHugePage, []))) as number;
await browser.close();
printScores();
report('paragraphs', [
  ...languageMeasures('en'),
  ...languageMeasures('zh'),
  ...timeMeasures(),
  hugeMeasure(),
]);

/** Each tool has the page to itself, as loaded: none finds it warmed up by another, or clears away after one. */
async function readPage(html: string): Promise<ReadonlyMap<Tool, Reading> | undefined> {
  const readings = new Map<Tool, Reading>();
  for (const tool of TOOLS) {
    await openPage(page, html);
    await page.evaluate(scripts[tool]);
    try {
      readings.set(tool, (await page.evaluate(callOf(runTool, [tool]))) as Reading);
    } catch (cause) {
      console.error(String(cause).slice(0, 200));
      return undefined;
    }
  }
  return readings;
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
  const at = (tool: string, share: number) => {
    const sorted = (times.get(tool) ?? []).toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  };
  const ratios = (run: string, share: number) => {
    const readability = at(`readability${run}`, share);
    return {
      unit: '× Readability',
      duizhao: at(`duizhao${run}`, share) / readability,
      peers: { readability: 1, defuddle: at(`defuddle${run}`, share) / readability },
    };
  };
  const target = { sign: '≤', value: 0.1 } as const;
  return [
    { name: 'time a page, median', ...ratios('', 0.5), target },
    { name: 'time a page, 95th percentile', ...ratios('', 0.95), target },
    { name: 'with the copy that libraries need, median', ...ratios(' copied', 0.5) },
    { name: 'with the copy that libraries need, 95th percentile', ...ratios(' copied', 0.95) },
    { name: 'time a page, first run, median', ...ratios(' first', 0.5) },
    { name: 'time a page, first run, 95th percentile', ...ratios(' first', 0.95) },
  ];
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
