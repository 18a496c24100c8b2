import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readFigures } from '../../../src/core/figures/index.ts';
import type { Language } from '../../../src/core/text/index.ts';
import { bundleFigures } from '../../core/figures/bundle-figures.ts';
import { extract } from './recognizers-adapter.ts';

type Read = (text: string, language: Language) => unknown;

export interface Cost {
  /** Milliseconds a paragraph, once warm. */
  readonly en: number;
  readonly zh: number;
  /** Milliseconds of the first call in a fresh process. */
  readonly first: number;
  /** Bytes of the minified bundle, gzipped. */
  readonly size: number;
}

export interface Paragraph {
  readonly en: string;
  readonly zh: string;
}

/** Paragraphs of news with figures, of the folder's reference translations. */
export function paragraphsOf(directory: string): readonly Paragraph[] {
  return readFileSync(join(directory, 'wmt-zh-en.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap(([en = '', zh = '']) => (en.length > 200 && /\d/.test(en) ? [{ en, zh }] : []))
    .slice(0, 400);
}

export async function costOfDuizhao(paragraphs: readonly Paragraph[]): Promise<Cost> {
  const code = await bundleFigures();
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-figures-'));
  const file = join(folder, 'figures.mjs');
  writeFileSync(file, code);
  const first = firstCall(`const { readFigures } = await import(${JSON.stringify(file)});`, 'readFigures', [
    "'en'",
    "'zh'",
  ]);
  rmSync(folder, { recursive: true });
  return { ...timesOf(readFigures, paragraphs), first, size: gzipSync(code, { level: 9 }).length };
}

export function costOfPeer(paragraphs: readonly Paragraph[]): Cost {
  const require = createRequire(import.meta.url);
  const file = require.resolve('@microsoft/recognizers-text-suite');
  const load = `const { default: R } = await import(${JSON.stringify(file)});`;
  const first = firstCall(load, 'R.recognizeNumber', ['R.Culture.English', 'R.Culture.Chinese']);
  const bundle = readFileSync(join(file, '../recognizers-text-suite.browser.js'));
  return { ...timesOf(extract, paragraphs.slice(0, 40)), first, size: gzipSync(bundle, { level: 9 }).length };
}

function timesOf(read: Read, paragraphs: readonly Paragraph[]): Pick<Cost, 'en' | 'zh'> {
  const time = (language: Language) => {
    for (const paragraph of paragraphs) read(paragraph[language], language);
    const start = performance.now();
    for (const paragraph of paragraphs) read(paragraph[language], language);
    return (performance.now() - start) / paragraphs.length;
  };
  return { en: time('en'), zh: time('zh') };
}

const FIRST = {
  en: 'Exports rose 38.7 percent year-on-year to 274.68 billion yuan in the first half of 2025.',
  zh: '2025年上半年出口2746.8亿元，同比增长38.7%。',
};

/** The slower language of the first call each in its own process; loading the module is not counted. */
function firstCall(load: string, read: string, [en, zh]: readonly [string, string]): number {
  const time = (text: string, language: string) => {
    const program = `${load} const start = performance.now(); ${read}(${JSON.stringify(text)}, ${language}); console.log(performance.now() - start);`;
    return Number(
      execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }),
    );
  };
  return Math.max(time(FIRST.en, en), time(FIRST.zh, zh));
}

const REPEATED = [
  '9',
  '1,',
  '零',
  'one ',
  '一',
  '一1',
  ' ',
  'and ',
  '1 ',
  '1-',
  '$1',
  '十',
  '第一',
  '1年',
  'a.',
  '％',
  '約',
];

/** The slowest of 100 kB of one thing over and over, in milliseconds. */
export function slowestRepetition(): number {
  return Math.max(
    ...REPEATED.flatMap((piece) =>
      (['en', 'zh'] as const).map((language) => {
        const text = piece.repeat(Math.ceil(100_000 / piece.length));
        const start = performance.now();
        readFigures(text, language);
        return performance.now() - start;
      }),
    ),
  );
}
