import type { Browser, Page } from '../e2e/browsers/browser.ts';
import { startChromium } from '../e2e/browsers/chromium.ts';
import { until } from '../e2e/reader.ts';
import { privateMegabytes } from './corpora/process-memory.ts';
import type { Measure } from './report/measure.ts';
import { report } from './report/report.ts';

/**
 * `npm run bench:corpora [UNITS]`: the extension as built, in a real Chromium: import, search as one types, and the
 * memory of the background with all of it. The last two need 100,000 units; memory is measured at UNITS.
 */
const SEARCHED = 100_000;
const UNITS = Number(process.argv[2] ?? 1_000_000);
const PATIENCE = 600_000;
const QUERIES = [
  'trade',
  'pier 77',
  'half year',
  '贸易额',
  '百万元',
  'tbzz',
  'warehouse 12',
  'nothing of it',
];

const browser = await startChromium();
try {
  const imported = await importUnits(browser, 'searched', SEARCHED);
  const typing = await typeQueries(browser);
  const rest = Math.max(0, UNITS - SEARCHED);
  const large = rest === 0 ? Number.NaN : await importUnits(browser, 'large', rest);
  // The pages that imported share the background's process, and leave it large.
  await browser.restart();
  const memory = await backgroundMegabytes(browser);
  const measures: readonly Measure[] = [
    importMeasure(SEARCHED, imported),
    ...(rest === 0 ? [] : [importMeasure(rest, large)]),
    {
      name: 'search as one types, median',
      unit: 'ms',
      duizhao: typing.median,
      target: { sign: '≤', value: 30 },
    },
    { name: 'search as one types, slowest', unit: 'ms', duizhao: typing.slowest },
    {
      name: `memory of the background, ${UNITS.toLocaleString('en')} units`,
      unit: 'MB',
      duizhao: memory,
      target: { sign: '≤', value: 80 },
    },
  ];
  report('corpora', measures);
} finally {
  await browser.close();
}

function importMeasure(units: number, rate: number): Measure {
  const name = `import, ${units.toLocaleString('en')} units`;
  return { name, unit: 'units/s', duizhao: rate, target: { sign: '≥', value: 30_000 } };
}

/** Imports news-like units on the corpora page; gives units a second, from the choice of the file to the list. */
async function importUnits(driven: Browser, name: string, count: number): Promise<number> {
  const page = await driven.openExtensionPage('corpora.html');
  await page.evaluate(makeFile, name, count);
  const start = performance.now();
  await page.evaluate(chooseFile);
  await until(
    'the end of the import',
    () =>
      page.evaluate(
        (wanted: string) =>
          document.querySelector('[data-part=job][data-state=done]')?.textContent?.includes(wanted) ||
          undefined,
        name,
      ),
    PATIENCE,
  );
  const seconds = (performance.now() - start) / 1000;
  await page.close();
  return count / seconds;
}

/** Types queries letter by letter; gives the milliseconds from a letter to its results. */
async function typeQueries(driven: Browser): Promise<{ readonly median: number; readonly slowest: number }> {
  const panel = await driven.openExtensionPage('sidepanel.html');
  await panel.evaluate(() => document.querySelector<HTMLElement>('[data-action=tab-search]')?.focus());
  await panel.press('Enter');
  await until('all units', () => panel.evaluate(isReady, SEARCHED), PATIENCE);
  const times = await panel.evaluate(typeAll, QUERIES);
  await panel.close();
  const sorted = [...times].sort((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    slowest: sorted.at(-1) ?? Number.NaN,
  };
}

/** Looks a paragraph up in all corpora, and gives what the background's process holds. */
async function backgroundMegabytes(driven: Browser): Promise<number> {
  const page: Page = await driven.openExtensionPage('popup.html');
  await page.evaluate(lookUpMany);
  await page.close();
  return privateMegabytes('--extension-process');
}

function makeFile(name: string, count: number): void {
  const goods = [
    'steel',
    'grain',
    'cars',
    'timber',
    'silk',
    'coal',
    'tea',
    'copper',
    'toys',
    'glass',
    'paper',
    'salt',
  ];
  const wares = [
    '钢材',
    '粮食',
    '汽车',
    '木材',
    '丝绸',
    '煤炭',
    '茶叶',
    '铜材',
    '玩具',
    '玻璃',
    '纸张',
    '食盐',
  ];
  const parts: Blob[] = [];
  let lines: string[] = ['en\tzh\n'];
  for (let at = 0; at < count; at++) {
    const [a, b] = [at % 12, (at * 7 + Math.floor(at / 12)) % 12];
    lines.push(
      `Data show that the trade of ${goods[a]} and ${goods[b]} through pier ${at} and warehouse ${at % 997} reached ${at * 7} million yuan in the first half year, up ${at % 90} percent year-on-year, while ${count - at} other firms said that they expect orders to hold.\t数据显示,上半年经第${at}号码头和第${at % 997}号仓库的${wares[a]}、${wares[b]}贸易额达到${at * 7}百万元,同比增长${at % 90}%,另有${count - at}家企业预计订单保持稳定。\n`,
    );
    if (lines.length === 5000) {
      parts.push(new Blob(lines));
      lines = [];
    }
  }
  (globalThis as { file?: File }).file = new File([...parts, ...lines], `${name}.tsv`);
}

function chooseFile(): void {
  const { file } = globalThis as { file?: File };
  const input = document.querySelector<HTMLInputElement>('[data-part=file-chooser]');
  const transfer = new DataTransfer();
  if (file === undefined || input === null) throw new Error('There is no file to choose.');
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function isReady(units: number): true | undefined {
  const text = document.querySelector('[data-part=found]')?.textContent ?? '';
  const count = Number(/^([\d,]+) units to search/.exec(text)?.[1]?.replaceAll(',', '') ?? 0);
  return count >= units || undefined;
}

async function typeAll(queries: readonly string[]): Promise<readonly number[]> {
  const input = document.querySelector<HTMLInputElement>('[data-part=query]');
  const found = () => document.querySelector('[data-part=found]')?.getAttribute('data-for') ?? '';
  const times: number[] = [];
  for (const query of input === null ? [] : queries) {
    for (let length = 1; length <= query.length; length++) {
      const typed = query.slice(0, length);
      const start = performance.now();
      if (input !== null) input.value = typed;
      input?.dispatchEvent(new Event('input', { bubbles: true }));
      while (found() !== typed)
        await new Promise<void>((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(undefined);
        });
      times.push(performance.now() - start);
    }
  }
  return times;
}

async function lookUpMany(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
  };
  for (let at = 0; at < 200; at++) {
    const text = `Data show that the trade of steel through pier ${at * 4999} reached ${at * 7} million yuan in the first half year, up ${at % 90} percent year-on-year.`;
    await chrome.runtime.sendMessage({ call: 'lookUpForPanel', argument: [{ text, language: 'en' }] });
  }
}
