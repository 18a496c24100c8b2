import type { Modifier } from '../figure.ts';
import { exact } from '../quantity.ts';
import { amended, type Finding, found, type Reading } from '../reading.ts';
import { readDigits, readHanzi } from './hanzi-numeral.ts';
import { Patterns, type Row } from './patterns.ts';
import { hedgeBefore } from './words.ts';

const H = '[一二三四五六七八九十百千万两〇零]';
const N = `(\\d{1,8}(?:\\.\\d{1,4})?|${H}{1,6}(?:点[一二三四五六七八九零〇]{1,4})?)`;
const RANK = /(?:位[居列]|排名|名列|居|列|排|升至)[^，。；,;\s]{0,8}?$/;

/** Phrases that begin with a word, by its first character. */
const BY_WORD: readonly Row[] = [
  ['百', `百分之${N}`, ([number]) => percent(read(number))],
  ['千', `千分之${N}`, ([number]) => percent(read(number) / 10)],
  [
    '每',
    `每${N}[个名位]?[^，。；\\d一二三四五六七八九十]{1,6}?就?有[近约]?${N}[个名位人]`,
    ([below, above]) => fraction(read(above), read(below)),
  ],
  ['半对', '(?:半数|对半)(以上|多)?', ([above]) => half(above === undefined ? undefined : 'over')],
  ['过超', '[过超]半数?', () => half('over')],
  ['大', '大半(?!夜)', () => half('over')],
  [
    '翻',
    '翻了?(近|将近|约|超过?|逾)?([一两二三四五六七八九十\\d]{1,2})番(多)?',
    ([hedge, times, more]) => turned(read(times), hedge, more),
  ],
  ['翻倍成', '翻了?一?倍|翻番|倍增|成倍增长', () => factor(2)],
  [
    '腰减',
    '腰斩|减半',
    () => ({ kind: 'change', value: 0.5, unit: 'factor', factor: 0.5, direction: 'down' }),
  ],
  ['首榜', '首位|榜首', () => ordinal(1, 'rank')],
  [
    '前',
    `(?<![此之以先目日年月周])前(\\d{1,3}|${H}{1,3})[位名强家大](?!学生)`,
    ([number]) => (read(number) > 1 ? ordinal(read(number), 'top') : undefined),
  ],
  ['前', `(?<=[榜球国居列入身界])前${N}(?=[，。；、]|$)`, ([number]) => ordinal(read(number), 'top')],
  ['排位跻进', `(?:排名|位[居列]|跻身|进入)前${N}(?![个\\d])`, ([number]) => ordinal(read(number), 'top')],
  [
    '第',
    `第(\\d{1,4}(?!\\d)|${H}{1,6})(?:([大位名高低多长])|[届次个期批轮代版章条款项集季例单架艘列家座](?!度))?(?!产|财|者|感|集团军|军|师|旅|团|高中|高级|中学|小学|医院|人民|附属|师范|实验|中院)`,
    ([number, rank]) => ordinal(read(number), rank === undefined ? 'nth' : 'rank'),
  ],
  [
    '首',
    '首(?:阶段|次(?!公开|申|代币)|轮(?!融)|[家批届条座例款艘架部](?![席先都])|个(?!人))',
    () => ordinal(1, 'nth'),
  ],
  [
    '享终年现时',
    `(?:享年|终年|年仅|现年|时年|年[满逾近])(\\d{1,3}|${H}{1,4})岁?`,
    ([number]) => age(read(number)),
  ],
  [
    '无零',
    '[无零](?=新增|死亡|人员伤|人伤|伤亡|本土|感染)',
    () => ({ kind: 'count', value: 0, unit: 'case' }),
  ],
  ['半', '半厘(?!米)', () => ({ kind: 'change', value: 0.5, unit: 'pp', precision: 0.01 })],
  ['半', '半(个月|小时|个小时|天|年(?![报线])|个世纪)(?!来)', ([unit]) => halfOf(unit)],
];

/** Phrases that begin with a numeral, by the character after it. */
const BY_NUMERAL: readonly Row[] = [
  [
    '分',
    `${N}分之${N}厘`,
    ([below, above]) => ({ kind: 'change', value: read(above) / read(below), unit: 'pp', precision: 0.01 }),
  ],
  ['分', `${N}分之${N}`, ([below, above]) => fraction(read(above), read(below))],
  [
    '分',
    '(\\d{1,3})分(\\d{1,2})秒(\\d{1,3})?(?!\\d)',
    ([minutes, seconds, rest]) => ({
      kind: 'duration',
      value: `PT${Number(minutes)}M${Number(seconds)}${rest === undefined ? '' : `.${rest}`}S`,
    }),
  ],
  [
    '年',
    `${N}年零?${N}个月`,
    ([years, months]) =>
      read(years) < 1000 ? { kind: 'duration', value: `P${read(years)}Y${read(months)}M` } : undefined,
  ],
  [
    '小个',
    `${N}个?小时${N}分钟?(?:${N}秒)?`,
    ([hours, minutes, seconds]) => ({
      kind: 'duration',
      value: `PT${read(hours)}H${read(minutes)}M${seconds === undefined ? '' : `${read(seconds)}S`}`,
    }),
  ],
  [
    '厘',
    `${N}厘(?:半|([一二三四五六七八九]{1,2}))`,
    ([whole, part]) => percent(Number(`${read(whole)}.${readDigits(part ?? '五')}`)),
  ],
  ['/', '(\\d{1,2})\\/(\\d{1,2})(?![\\d/])', ([above, below]) => fraction(read(above), read(below))],
  ['半', '一半(以上|多)?', ([above]) => half(above === undefined ? undefined : 'over')],
  [
    '比',
    '([一二三四五六七八九十]{1,3})比([一二三四五六七八九十]{1,3})(?!例)',
    ([left, right]) => ratioInWords(read(left), read(right)),
  ],
  ['票', `${N}票[对比]${N}票`, ([left, right]) => score([String(read(left)), String(read(right))])],
  ['比:∶', '(\\d{1,3}(?:\\.\\d{1,2})?)[比:∶](\\d{1,3})(?![\\d:]|\\.\\d)', score],
  [
    '-',
    '(\\d{1,3})-(\\d{1,3})(?=.{0,3}(?:比分|战胜|击败|战平|[获取大险完]胜|负于|不敌|逆转|落败|领先|力克))',
    score,
  ],
  ['周', `(\\d{1,3}|${H}{1,4})周年`, ([number]) => ordinal(read(number), 'anniversary')],
];
const HALVES = new Map(
  Object.entries({ 个月: 'P0.5M', 天: 'P0.5D', 小时: 'PT30M', 个小时: 'PT30M', 年: 'P6M', 个世纪: 'P50Y' }),
);
const WORD_PATTERNS = new Patterns(BY_WORD);
const NUMERAL_PATTERNS = new Patterns(BY_NUMERAL);

/** The set phrase that begins at a place with a word, with the hedge before it: 超过百分之五, 近半数. */
export function setPhraseAt(text: string, start: number, floor: number): Finding | undefined {
  return hedged(text, WORD_PATTERNS.at(text, start, text.charAt(start)), floor);
}

/** The set phrase that begins with the numeral from `start` to `end`: 三分之二, 一半以上, 3比1. */
export function numeralPhraseAt(
  text: string,
  start: number,
  end: number,
  floor: number,
): Finding | undefined {
  return hedged(text, NUMERAL_PATTERNS.at(text, start, text.charAt(end)), floor);
}

/** The characters that may begin a set phrase in words. */
export function setPhraseCharacters(): Iterable<string> {
  return WORD_PATTERNS.characters();
}

function hedged(text: string, finding: Finding | undefined, floor: number): Finding | undefined {
  if (finding?.placed === undefined) return undefined;
  const { reading, span } = finding.placed;
  if (reading.kind === 'ordinal') return ranked(text, finding);
  const hedge = hedgeBefore(text, span.start);
  if (hedge === undefined || hedge.start < floor) return finding;
  return found(hedge.start, finding.end, amended(reading, { modifier: reading.modifier ?? hedge.meaning }));
}

/** An ordinal with the words that make it a rank: 居世界第一. */
function ranked(text: string, finding: Finding): Finding {
  const { reading, span } = finding.placed ?? {};
  if (
    span === undefined ||
    reading === undefined ||
    reading.unit === 'top' ||
    reading.unit === 'anniversary'
  ) {
    return finding;
  }
  const lead = RANK.exec(text.slice(Math.max(0, span.start - 12), span.start));
  if (lead === null) return finding;
  const phrase = { start: span.start - lead[0].length, end: span.end };
  return { end: finding.end, placed: { reading: amended(reading, { unit: 'rank' }), span, phrase } };
}

function read(numeral = ''): number {
  return /^\d/.test(numeral) ? Number(numeral) : (readHanzi(numeral) ?? Number.NaN);
}

function percent(value: number): Reading | undefined {
  if (Number.isNaN(value)) return undefined;
  return { kind: 'percent', value: exact(value), unit: '%', precision: Number.isInteger(value) ? 1 : 0.01 };
}

function fraction(above: number, below: number): Reading | undefined {
  if (!(below > 1 && above > 0 && above < below)) return undefined;
  return { kind: 'fraction', value: Number((above / below).toPrecision(6)), precision: 1e-4 };
}

function half(modifier: Modifier | undefined): Reading {
  return { kind: 'fraction', value: 0.5, precision: 1e-4, modifier };
}

function halfOf(unit: string | undefined): Reading | undefined {
  const value = HALVES.get(unit ?? '');
  return value === undefined ? undefined : { kind: 'duration', value };
}

function factor(times: number): Reading | undefined {
  return times > 1
    ? { kind: 'change', value: times, unit: 'factor', factor: times, direction: 'up' }
    : undefined;
}

const TURNED = new Map<string, Modifier>(Object.entries({ 近: 'nearly', 将近: 'nearly', 约: 'approx' }));

/** 翻了近两番 is nearly four times as much, 翻了一番多 more than twice. */
function turned(times: number, hedge: string | undefined, more: string | undefined): Reading | undefined {
  const reading = factor(2 ** times);
  if (reading === undefined || (hedge ?? more) === undefined) return reading;
  return amended(reading, { modifier: TURNED.get(hedge ?? '') ?? 'over' });
}

function ordinal(value: number, unit: string): Reading | undefined {
  return value > 0 ? { kind: 'ordinal', value, unit } : undefined;
}

function age(value: number): Reading | undefined {
  return value > 0 ? { kind: 'age', value, unit: 'year' } : undefined;
}

function score([left, right]: readonly (string | undefined)[]): Reading {
  return { kind: 'score', value: `${left}:${right}` };
}

/** 一比七拆股 is one share into seven: 7:1. */
function ratioInWords(left: number, right: number): Reading | undefined {
  if (!(left > 0 && right > 0)) return undefined;
  return left === 1 ? { kind: 'ratio', value: `${right}:1` } : score([String(left), String(right)]);
}
