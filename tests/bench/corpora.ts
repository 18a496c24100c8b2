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
  'pier 7',
  'half year',
  '贸易额',
  '百万元',
  'mtmye',
  'electric cars rose',
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

/** News-like units of three clauses each, all different, as a table that the browser holds as a file. */
function makeFile(name: string, count: number): void {
  const clauses = [
    ['trade through pier # reached # million yuan', '第#号码头的贸易额达到#百万元'],
    ['the warehouse on street # will open in spring', '第#街的仓库将于春季启用'],
    ['farmers harvested # tons of wheat', '农民收获小麦#吨'],
    ['output of electric cars rose by # percent in the half year', '上半年电动汽车产量增长#%'],
    ['the museum received # visitors over the holiday', '假日期间博物馆接待游客#人次'],
    ['# students took part in the contest', '#名学生参加了比赛'],
    ['the river rose to # centimeters after the rain', '雨后河水涨至#厘米'],
    ['line # of the subway runs until midnight', '地铁#号线运营至午夜'],
    ['doctors treated # patients at the new clinic', '新诊所医生接诊#名患者'],
    ['scientists described # species of moss', '科学家描述了#种苔藓'],
    ['the fund invested # million in chip makers', '该基金向芯片企业投资#百万'],
    ['rescue teams reached village # on foot', '救援队徒步抵达第#村'],
    ['prices of steel fell to # yuan a ton', '钢材价格降至每吨#元'],
    ['the bridge of # meters was closed for repairs', '#米长的大桥因维修关闭'],
    ['film # of the festival won the prize', '电影节第#部影片获奖'],
    ['airlines added # flights to the islands', '航空公司增开#个飞往海岛的航班'],
  ] as const;
  let state = count;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const parts: Blob[] = [];
  let lines: string[] = ['en\tzh\n'];
  for (let at = 0; at < count; at++) {
    const picked = [0, 1, 2].map(
      () => [clauses[random(clauses.length)] ?? clauses[0], random(99_999)] as const,
    );
    const side = (language: 0 | 1) =>
      picked.map(([clause, value]) => clause[language].replaceAll('#', String(value)));
    lines.push(
      `Report ${at} says that ${side(0).join(', while ')}, officials told reporters.\t据第${at}号报告,${side(1).join('，')}。\n`,
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
    const text = `Report ${at * 4999} says that trade through pier ${at} reached ${at * 7} million yuan, while farmers harvested ${at} tons of wheat.`;
    await chrome.runtime.sendMessage({ call: 'lookUpForPanel', argument: [{ text, language: 'en' }] });
  }
}
