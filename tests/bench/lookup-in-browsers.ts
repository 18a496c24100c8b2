import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserName } from '../e2e/browsers/browser.ts';
import { startChromium } from '../e2e/browsers/chromium.ts';
import { startFirefox } from '../e2e/browsers/firefox.ts';
import { articlesOf, readCorpus, readForeignPages } from './lookup/open-corpus.ts';
import type { Measure } from './report/measure.ts';
import { report } from './report/report.ts';

/**
 * `npm run bench:lookup-in-browsers`: asks the background of the built extension, as its content script does, about
 * pages of thirty paragraphs. First `npm run build`, and `npm run bench:lookup -- --pairs 100000` for its pack.
 */
const ROOT = join(import.meta.dirname, '../..');
const PACK = join(ROOT, 'artifacts/lookup/pack-100000');
const CORPORA = resolve(process.argv[2] ?? join(ROOT, '../shared/data/corpora'));
const BUILDS: Readonly<
  Record<BrowserName, { readonly folder: string; readonly start: () => Promise<Browser> }>
> = {
  chromium: { folder: '.output/chrome-mv3', start: startChromium },
  firefox: { folder: '.output/firefox-mv3', start: startFirefox },
};
const PAGES = 20;
const PARAGRAPHS = 30;

const rows = readCorpus(CORPORA);
const pages = { found: pagesOf(articlesOf(rows, 'en')), foreign: pagesOf(readForeignPages(CORPORA, 'en')) };
const measures: Measure[] = [];
for (const name of ['chromium', 'firefox'] as const) measures.push(...(await measure(name)));
report('lookup-in-browsers', measures);

async function measure(name: BrowserName): Promise<readonly Measure[]> {
  const bundled = join(ROOT, BUILDS[name].folder, 'corpora/bundled');
  if (!existsSync(bundled) || !existsSync(PACK))
    throw new Error(`${bundled} or ${PACK} is missing. Build both first.`);
  renameSync(bundled, `${bundled}.own`);
  cpSync(PACK, bundled, { recursive: true });
  try {
    const browser = await BUILDS[name].start();
    const page = await browser.openExtensionPage('popup.html');
    const times = await page.evaluate(askBackground, pages);
    await browser.close();
    const row = (what: string, value: number): Measure => ({
      name: `${name}: ${what}`,
      unit: 'ms',
      duizhao: value,
    });
    return [
      row('the first page, memory opened', times.first),
      row(`a page of ${PARAGRAPHS} found, median`, times.found),
      row(`a page of ${PARAGRAPHS} foreign, median`, times.foreign),
    ];
  } finally {
    rmSync(bundled, { recursive: true });
    renameSync(`${bundled}.own`, bundled);
  }
}

function pagesOf(articles: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const texts = articles.flat();
  return Array.from({ length: PAGES }, (_, page) => texts.slice(page * PARAGRAPHS, (page + 1) * PARAGRAPHS));
}

/** Runs in a page of the extension. */
async function askBackground({ found, foreign }: typeof pages) {
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
  ).chrome;
  const time = async (texts: readonly string[]) => {
    const start = performance.now();
    await runtime.sendMessage({ call: 'lookUp', argument: texts.map((text) => ({ text, language: 'en' })) });
    return performance.now() - start;
  };
  const median = async (all: readonly (readonly string[])[]) => {
    const times: number[] = [];
    for (const texts of all) times.push(await time(texts));
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  };
  return {
    first: await time(found[0] ?? []),
    found: await median(found.slice(1)),
    foreign: await median(foreign),
  };
}
