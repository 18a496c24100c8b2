import type { Modifier } from '../figure.ts';
import { exact } from '../quantity.ts';
import { type Finding, found, given, type Reading } from '../reading.ts';
import { readHanzi } from './hanzi-numeral.ts';
import { hedgeBefore } from './words.ts';

const H = '[一二三四五六七八九十百千万两〇零]';
const N = `(\\d{1,8}(?:\\.\\d{1,4})?|${H}{1,6}(?:点[一二三四五六七八九零〇]{1,4})?)`;
const RANK = /(?:位[居列]|排名|名列|居|列|排|升至)[^，。；,;\s]{0,8}?$/;

type Read = (groups: readonly (string | undefined)[]) => Reading | undefined;

/** Figures that are written without a number and its unit, or with one inside, in the order of precedence. */
const PHRASES: readonly (readonly [pattern: string, read: Read])[] = [
  [`百分之${N}`, ([number]) => percent(read(number))],
  [`千分之${N}`, ([number]) => percent(read(number) / 10)],
  [`${N}分之${N}`, ([below, above]) => fraction(read(above), read(below))],
  ['(\\d{1,2})\\/(\\d{1,2})(?![\\d/])', ([above, below]) => fraction(read(above), read(below))],
  ['(?:一半|半数|对半)(以上|多)?', ([above]) => half(above === undefined ? undefined : 'over')],
  ['[过超]半数?|大半(?!夜)|(?:多半)(?=[是数的])', () => half('over')],
  ['翻了?([一两二三四五六七八九十\\d]{1,2})番', ([times]) => factor(2 ** read(times))],
  ['翻了?一?倍|翻番|倍增|成倍增长', () => factor(2)],
  ['腰斩|减半', () => ({ kind: 'change', value: 0.5, unit: 'factor', factor: 0.5, direction: 'down' })],
  ['首位|榜首', () => ordinal(1, 'rank')],
  [
    `前(\\d{1,3}|${H}{1,3})[位名强家大](?!学生)|(?:排名|位居|位列|跻身|进入)前(${N})(?![个\\d])`,
    ([a, b]) => ordinal(read(a ?? b), 'top'),
  ],
  [
    `第(\\d{1,4}|${H}{1,6})(?:(大|位|名)|[届次个期批轮代版章条款项集季例单架艘列家座](?!度))?(?![产财者])`,
    ([number, rank]) => ordinal(read(number), rank === undefined ? 'nth' : 'rank'),
  ],
  ['首(?:[家批届条座例款艘架部](?!席|先|都)|个(?!人))', () => ordinal(1, 'nth')],
  [
    `(?:([一二三四五六七八九十]{1,3})比([一二三四五六七八九十]{1,3}))(?!例)`,
    ([left, right]) => ratioInWords(read(left), read(right)),
  ],
  [
    '(\\d{1,3}(?:\\.\\d{1,2})?)[比:∶](\\d{1,3})(?![\\d:]|\\.\\d)',
    ([left, right]) => ({ kind: 'score', value: `${left}:${right}` }),
  ],
  [
    '(\\d{1,2})-(\\d{1,2})(?=.{0,3}(?:比分|战胜|击败|战平|[获取大险完]胜|负于|不敌|逆转|落败|领先|力克))',
    ([left, right]) => ({ kind: 'score', value: `${left}:${right}` }),
  ],
  [`(\\d{1,3}|${H}{1,4})周年`, ([number]) => ordinal(read(number), 'anniversary')],
  [
    `(?:享年|终年|年仅|现年|时年|年满|年逾|年近)(\\d{1,3}|${H}{1,4})岁?`,
    ([number]) => ({ kind: 'age', value: read(number), unit: 'year' }),
  ],
  ['[无零](?=新增|死亡|人员伤|人伤|伤亡|本土|感染)', () => ({ kind: 'count', value: 0, unit: 'case' })],
  [
    '半(个月|小时|个小时|天|年(?!报|线)|个世纪)(?!来)',
    ([unit = '']) => ({ kind: 'duration', value: HALVES[unit] ?? 'P6M' }),
  ],
];
const HALVES: Readonly<Record<string, string>> = {
  个月: 'P0.5M',
  天: 'P0.5D',
  小时: 'PT30M',
  个小时: 'PT30M',
  年: 'P6M',
  个世纪: 'P50Y',
};
const COMPILED = PHRASES.map(([pattern, read]) => [new RegExp(pattern, 'y'), read] as const);

/** Characters that begin one of the phrases and are no numerals. */
export const PHRASE_WORDS = '半对过超大多翻倍成腰减排位跻进首榜前第享终年现时无零';

/** The set phrase that begins at a place, with the hedge before it. */
export function setPhraseAt(text: string, start: number, floor: number): Finding | undefined {
  for (const [pattern, read] of COMPILED) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const reading = match === null ? undefined : read(match.slice(1));
    if (match === null || reading === undefined) continue;
    const hedge = hedgeBefore(text, start);
    const from = hedge?.start ?? start;
    if (reading.kind === 'ordinal') return rankAt(text, start, start + match[0].length, reading);
    if (hedge === undefined || from < floor) return found(start, start + match[0].length, reading);
    return found(from, start + match[0].length, { ...reading, modifier: reading.modifier ?? hedge.meaning });
  }
  return undefined;
}

/** An ordinal with the words that make it a rank: 居世界第一. */
function rankAt(text: string, start: number, end: number, reading: Reading): Finding {
  const lead =
    reading.unit === 'nth' || reading.unit === 'rank'
      ? RANK.exec(text.slice(Math.max(0, start - 12), start))
      : null;
  if (lead === null) return found(start, end, reading);
  const span = { start, end };
  return {
    end,
    placed: { reading: { ...reading, unit: 'rank' }, span, phrase: { start: start - lead[0].length, end } },
  };
}

function read(numeral = ''): number {
  return /^\d/.test(numeral) ? Number(numeral) : (readHanzi(numeral) ?? Number.NaN);
}

function percent(value: number): Reading | undefined {
  return Number.isNaN(value)
    ? undefined
    : { kind: 'percent', value: exact(value), unit: '%', precision: Number.isInteger(value) ? 1 : 0.01 };
}

function fraction(above: number, below: number): Reading | undefined {
  if (!(below > 1 && above > 0 && above < below)) return undefined;
  return { kind: 'fraction', value: Number((above / below).toPrecision(6)), precision: 1e-4 };
}

function half(modifier: Modifier | undefined): Reading {
  return { kind: 'fraction', value: 0.5, precision: 1e-4, ...given('modifier', modifier) };
}

function factor(times: number): Reading | undefined {
  return times > 1
    ? { kind: 'change', value: times, unit: 'factor', factor: times, direction: 'up' }
    : undefined;
}

function ordinal(value: number, unit: string): Reading | undefined {
  return value > 0 ? { kind: 'ordinal', value, unit } : undefined;
}

/** 一比七拆股 is one share into seven: 7:1. */
function ratioInWords(left: number, right: number): Reading | undefined {
  if (!(left > 0 && right > 0)) return undefined;
  return left === 1 ? { kind: 'ratio', value: `${right}:1` } : { kind: 'score', value: `${left}:${right}` };
}
