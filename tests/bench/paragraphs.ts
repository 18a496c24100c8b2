import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { callOf } from '../e2e/browsers/browser.ts';
import { findChromium } from '../e2e/browsers/chromium.ts';

/** `npm run bench:paragraphs -- DIRECTORY`: finds paragraphs on a folder's pages beside two libraries, in one run. */
const ROOT = join(import.meta.dirname, '../..');
const directory = process.argv[2] ?? join(ROOT, '../shared/data/pages');
const detector = join(ROOT, 'dist/detector.js');
if (!existsSync(join(directory, 'manifest.json')))
  fail(`${directory} holds no manifest.json: give the folder of the pages as an argument.`);
if (!existsSync(detector)) fail('dist/detector.js is missing: run npm run build:detector first.');
const program = findChromium() ?? fail('Chromium was not found; name it in the variable CHROMIUM.');

interface Entry {
  readonly id: string;
  readonly lang: string;
  readonly group: string;
}
interface Unit {
  readonly t: string;
  readonly y: number;
}
type Tool = 'duizhao' | 'readability' | 'defuddle' | 'every p';
interface Reading {
  readonly paragraphs: readonly string[];
  readonly milliseconds: number;
}

const require = createRequire(import.meta.url);
const scripts = [
  readFileSync(detector, 'utf8'),
  readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8'),
  readFileSync(require.resolve('defuddle'), 'utf8'),
];
const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
const page = await browser.newPage({ javaScriptEnabled: true, offline: true });
const scores = new Map<string, number[][]>();
const times = new Map<Tool, number[]>();
for (const { id, lang, group } of entries()) {
  if (group !== 'gold') continue;
  const readings = await readPage(page, readFileSync(join(directory, `html/${id}.html`), 'utf8'));
  if (readings === undefined) continue;
  const units = unitsOf(id, lang);
  for (const [tool, { paragraphs, milliseconds }] of Object.entries(readings) as [Tool, Reading][]) {
    push(scores, `${lang} ${tool}`, score(units, paragraphs));
    push(times, tool, milliseconds);
  }
}
await browser.close();
print();

function entries(): readonly Entry[] {
  const manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')) as
    | { pages?: readonly Entry[] }
    | readonly Entry[];
  return 'pages' in manifest ? (manifest.pages ?? []) : (manifest as readonly Entry[]);
}

function unitsOf(id: string, lang: string): readonly Unit[] {
  const read = JSON.parse(readFileSync(join(directory, `reference/${id}.json`), 'utf8')) as
    | { units?: readonly Unit[] }
    | readonly Unit[];
  const units = 'units' in read ? (read.units ?? []) : (read as readonly Unit[]);
  return units
    .map(({ t, y }) => ({ t: plain(t), y }))
    .filter(({ t }) => t.length >= (lang === 'zh' ? 8 : 20));
}

async function readPage(on: Page, html: string): Promise<Record<Tool, Reading> | undefined> {
  await on.goto('about:blank');
  await on.setContent(html, { waitUntil: 'domcontentloaded', timeout: 15_000 }).catch(() => undefined);
  for (const script of scripts) await on.evaluate(script);
  return (await on.evaluate(callOf(runTools, [])).catch((cause: unknown) => {
    console.error(String(cause).slice(0, 200));
    return undefined;
  })) as Record<Tool, Reading> | undefined;
}

function runTools(): Record<Tool, Reading> {
  const tools = globalThis as unknown as {
    detectParagraphs(document: Document): { text: string }[];
    Readability: new (document: Document) => { parse(): { title: string; content: string } | null };
    Defuddle: new (document: Document) => { parse(): { title: string; content: string } };
  };
  const texts = (found: { title: string; content: string } | null): string[] => {
    if (found === null) return [];
    const inert = new DOMParser().parseFromString(found.content, 'text/html');
    const blocks = [...inert.querySelectorAll('p, li, h1, h2, h3, h4, blockquote, figcaption, td, pre, div')];
    const leaves = blocks.filter((block) => block.querySelector('p, li, div, blockquote') === null);
    return [found.title, ...leaves.map((block) => block.textContent ?? '')];
  };
  const timed = (read: () => string[]): Reading => {
    const start = performance.now();
    const paragraphs = read();
    return { paragraphs, milliseconds: performance.now() - start };
  };
  const ours = () => tools.detectParagraphs(document).map(({ text }) => text);
  const copies = [document.cloneNode(true), document.cloneNode(true)] as [Document, Document];
  ours();
  return {
    duizhao: timed(ours),
    readability: timed(() => texts(new tools.Readability(copies[0]).parse())),
    defuddle: timed(() => texts(new tools.Defuddle(copies[1]).parse())),
    'every p': timed(() => [...document.querySelectorAll('p')].map((element) => element.textContent ?? '')),
  };
}

/** Precision, recall and F1 on the units that are decided; text is the same when nine tenths of it is contained. */
function score(units: readonly Unit[], found: readonly string[]): number[] {
  const text = found.map(plain).filter((one) => one !== '');
  const known = new Set(text);
  const isFound = ({ t }: Unit) =>
    known.has(t) || text.some((one) => one.includes(t) || (t.includes(one) && one.length >= 0.9 * t.length));
  const right = units.filter((unit) => unit.y === 1);
  const hits = right.filter(isFound).length;
  const wrong = units.filter((unit) => unit.y === 0 && isFound(unit)).length;
  const precision = hits + wrong === 0 ? 0 : hits / (hits + wrong);
  const recall = right.length === 0 ? 1 : hits / right.length;
  return [precision, recall, precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)];
}

function plain(text: string): string {
  return text.replace(/[\s\u3000]+/g, ' ').trim();
}

function print(): void {
  const mean = (rows: readonly number[][], column: number) =>
    rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) / rows.length;
  console.table(
    Object.fromEntries(
      [...scores]
        .sort()
        .map(([name, rows]) => [
          name,
          Object.fromEntries(
            ['precision', 'recall', 'F1']
              .map((title, column) => [title, mean(rows, column).toFixed(3)])
              .concat([['pages', String(rows.length)]]),
          ),
        ]),
    ),
  );
  const at = (tool: Tool, share: number) =>
    (times.get(tool) ?? []).toSorted((a, b) => a - b)[Math.floor((times.get(tool)?.length ?? 0) * share)] ??
    Number.NaN;
  for (const tool of times.keys()) {
    const [median, late] = [0.5, 0.95].map((share) => at(tool, share) / at('readability', share));
    console.log(
      `${tool.padEnd(12)} time beside Readability: median ${median?.toFixed(3)}, 95th percentile ${late?.toFixed(3)}`,
    );
  }
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
