import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Language } from '../../../src/core/text/index.ts';
import { bundleFigures } from '../../core/figures/bundle-figures.ts';
import { REPEATED } from '../../core/figures/repeated.ts';
import { extract } from './recognizers-adapter.ts';

type Read = (text: string, language: Language) => unknown;

export interface Cost {
  /** Processor milliseconds a paragraph, once warm. */
  readonly en: number;
  readonly zh: number;
  /** Processor milliseconds of the first call in a fresh process. */
  readonly first: number;
  /** Bytes of the minified bundle, gzipped. */
  readonly size: number;
}

/** Processor milliseconds either reader is warmed for before a pass is measured, and fresh processes for a first call. */
const WARMING = 1000;
const STARTS = 5;

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

/** The cost of the reader as a bundler ships it. */
export async function costOfDuizhao(paragraphs: readonly Paragraph[]): Promise<Cost & Repetitions> {
  const code = await bundleFigures();
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-figures-'));
  const file = join(folder, 'figures.mjs');
  writeFileSync(file, code);
  const first = firstCall(`const { readFigures } = await import(${JSON.stringify(file)});`, 'readFigures', [
    "'en'",
    "'zh'",
  ]);
  const { readFigures } = await import(file);
  rmSync(folder, { recursive: true });
  const size = gzipSync(code, { level: 9 }).length;
  return { ...timesOf(readFigures, paragraphs), first, size, ...repetitions(readFigures) };
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
    const readAll = () => paragraphs.forEach((paragraph) => void read(paragraph[language], language));
    for (let warmed = 0; warmed < WARMING; ) warmed += processorTime(readAll);
    return processorTime(readAll) / paragraphs.length;
  };
  return { en: time('en'), zh: time('zh') };
}

const FIRST = {
  en: 'Exports rose 38.7 percent year-on-year to 274.68 billion yuan in the first half of 2025.',
  zh: '2025年上半年出口2746.8亿元，同比增长38.7%。',
};

/** The slower language of the first call, the median of fresh processes; loading the module is not counted. */
function firstCall(load: string, read: string, [en, zh]: readonly [string, string]): number {
  const time = (text: string, language: string) => {
    const program = `${load} const start = process.cpuUsage(); ${read}(${JSON.stringify(text)}, ${language}); const { user, system } = process.cpuUsage(start); console.log((user + system) / 1000);`;
    const times = Array.from({ length: STARTS }, () =>
      Number(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })),
    );
    return times.sort((a, b) => a - b)[STARTS >> 1] ?? Number.NaN;
  };
  return Math.max(time(FIRST.en, en), time(FIRST.zh, zh));
}

export interface Repetition {
  readonly piece: string;
  readonly isPlain: boolean;
  /** Processor milliseconds for 100 kB, once warm. */
  readonly time: number;
  /** How many times what half as much takes: 2 is linear. */
  readonly growth: number;
}

/** Strings of digits, commas, 零 or "one". */
const PLAIN = new Set(['9', ',', '1,2', '12,34', '999,', '零', 'one ']);

/**
 * The slowest 100 kB of one thing over and over, of digits, commas, 零 or "one" and of all; and the one that grows
 * fastest with its length.
 */
export interface Repetitions {
  readonly slowestPlain: Repetition;
  readonly slowest: Repetition;
  readonly steepest: Repetition;
}

function repetitions(readFigures: Read): Repetitions {
  const all = [...new Set([...PLAIN, ...REPEATED])].flatMap((piece) =>
    (['en', 'zh'] as const).map((language): Repetition => {
      const [half, whole] = [textOf(piece, 50_000), textOf(piece, 100_000)];
      readFigures(half, language);
      const timeOf = (text: string) => processorTime(() => void readFigures(text, language));
      const time = Math.min(timeOf(whole), timeOf(whole));
      const growth = time / Math.min(timeOf(half), timeOf(half));
      return { piece: `${language} ${JSON.stringify(piece)}`, isPlain: PLAIN.has(piece), time, growth };
    }),
  );
  const most = (of: (one: Repetition) => number) => all.reduce((a, b) => (of(b) > of(a) ? b : a));
  // The growth of what takes no time is noise.
  return {
    slowestPlain: most(({ isPlain, time }) => (isPlain ? time : 0)),
    slowest: most(({ time }) => time),
    steepest: most(({ time, growth }) => (time > 20 ? growth : 0)),
  };
}

function textOf(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

/** Milliseconds of the processor, which others on the machine change less than those of the clock. */
function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
