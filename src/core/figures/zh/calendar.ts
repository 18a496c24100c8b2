import {
  date,
  dayRange,
  duration,
  isoDate,
  monthSpan,
  partOfMonth,
  quarter,
  relativeYear,
} from '../calendar.ts';
import { type Finding, found, type Reading, type ReadingContext } from '../reading.ts';
import { readHanzi } from './hanzi-numeral.ts';

const N = '(\\d{1,2}|[一二三四五六七八九十廿]{1,3})';
const Y = '([12]\\d{3}|[一二][〇零○一二三四五六七八九]{3})';
const OF_YEAR = `(?:${Y}年度?的?)?`;
const TO = '(?:[—–~-]{1,2}|[至到])';
const NO_DAY = '(?!\\d{1,2}[日号]|[一二三四五六七八九十]{1,3}[日号])';
const PARTS = { 底: 'end', 末: 'end', 初: 'early', 上: 'early', 中: 'mid', 下: 'late' } as const;
const RELATIVE: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 明年: 1, 前年: -2, 后年: 2 };

type Read = (groups: readonly (string | undefined)[], context: ReadingContext) => Reading | undefined;

/** Patterns of dates and periods that begin with a numeral, in the order of precedence. */
const BY_NUMERAL: readonly (readonly [pattern: string, read: Read])[] = [
  [
    `${OF_YEAR}${N}月${N}[日号]?${TO}(?:${N}月)?${N}[日号](?!均|线)`,
    ([year, month, from, second, to]) =>
      dayRange(
        { month: number(month), day: number(from) },
        { month: number(second ?? month), day: number(to) },
        text(year),
      ),
  ],
  [
    `${OF_YEAR}${N}(?:月份?)?${TO}${N}月份?${NO_DAY}`,
    ([year, from, to]) => monthSpan(number(from), number(to), text(year)),
  ],
  [
    `${OF_YEAR}${N}月${N}[日号](?:\\d{1,2}${TO}\\d{1,2}时)?(?!线)`,
    ([year, month, day]) => date(text(year), number(month), number(day)),
  ],
  [
    `${OF_YEAR}${N}月(底|末|初|[上中下](?=旬))旬?`,
    ([year, month, part]) =>
      partOfMonth(text(year), number(month), PARTS[(part ?? '初') as keyof typeof PARTS]),
  ],
  [`${Y}年?${TO}${Y}年`, ([from, to]) => ({ kind: 'period', value: `${number(from)}/${number(to)}` })],
  [
    `${Y}年?${TO}(\\d\\d)年`,
    ([from, to]) => ({ kind: 'period', value: `${from}/${String(from).slice(0, 2)}${to}` }),
  ],
  [
    `${Y}${TO}${Y}(?!\\d|[.,万亿%美元])`,
    ([from, to]) => ({ kind: 'period', value: `${number(from)}/${number(to)}` }),
  ],
  [
    `${Y}年${N}月份?${NO_DAY}`,
    ([year, month]) => ({ kind: 'date', value: isoDate(text(year), number(month), undefined) }),
  ],
  [
    `${Y}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`,
    ([year, month, day]) => date(text(year), number(month), number(day)),
  ],
  [`${Y}财年`, ([year]) => ({ kind: 'period', value: `FY${number(year)}` })],
  [`${Y}年(?:度|底|末|初|中)?(?!期|[多间])`, ([year]) => ({ kind: 'date', value: number(year) })],
  [`${Y}(?=[和、]${Y}年)`, ([year]) => ({ kind: 'date', value: number(year) })],
  [`${N}月份?(?!球|饼|亮|光|票|嫂|子)`, ([month]) => monthSpan(number(month), number(month), undefined)],
  [`(?:(\\d\\d)世纪)?(\\d0|[一二三四五六七八九]十)年代`, ([century, tens]) => decade(century, tens)],
  ['((?:18|19|20)\\d0)年代', ([decades]) => ({ kind: 'period', value: `${decades}s` })],
  [`${N}世纪(?!以来$)`, ([century]) => ({ kind: 'period', value: `C${number(century)}` })],
  ['([一二三四1-4])季(?:度(?!以外)|(?!度|常|如|节|稻|花))', ([which]) => quarter(number(which), undefined)],
];

/** Patterns of periods that begin with a word. */
const BY_WORD: readonly (readonly [pattern: string, read: Read])[] = [
  [
    `(?:前|头)(${N}|两)个?(月|季度|季)`,
    ([all, , unit]) => monthSpan(1, number(all) * (unit === '月' ? 1 : 3), undefined),
  ],
  ['(上|下)半年', ([half]) => (half === '上' ? monthSpan(1, 6, undefined) : monthSpan(7, 12, undefined))],
  ['(?:第)?([一二三四1-4])财季', ([which]) => ({ kind: 'period', value: `FQ${number(which)}` })],
  [
    '(?:第|Q)([一二三四1-4])(?:个?季度?)?(?<=季|季度|Q[1-4])(?!常|如|节|稻)',
    ([which]) => quarter(number(which), undefined),
  ],
  ['H([12])(?!\\d)', ([half]) => (half === '1' ? monthSpan(1, 6, undefined) : monthSpan(7, 12, undefined))],
  ['FY(\\d{4})', ([year]) => ({ kind: 'period', value: `FY${year}` })],
  [
    '(上|本|20)世纪(\\d0|[一二三四五六七八九]十)年代',
    ([century, tens]) => decade(century === '本' ? '21' : '20', tens),
  ],
  ['本世纪中叶', () => ({ kind: 'period', value: '2050s', modifier: 'approx' })],
  [
    '(今年|去年|明年|前年|后年)(?!同期|度)',
    ([word], { date: of }) => relativeYear(of, RELATIVE[word ?? ''] ?? 0),
  ],
  ['年(初)(?!一)', () => ({ kind: 'period', value: 'early' })],
  ['年底|年末', () => ({ kind: 'date', value: '--12-31' })],
  [
    '[数几]个?(小时|天|周|月|年)(?=[后前内来间之])',
    ([unit]) => duration(undefined, UNITS[unit ?? ''] ?? 'D'),
  ],
];
const UNITS: Readonly<Record<string, string>> = { 小时: 'TH', 天: 'D', 周: 'W', 月: 'M', 年: 'Y' };

/** Words that begin a period. */
export const CALENDAR_WORDS = '前头上下第QHF本今去明后年数几';

const compiled = (rows: readonly (readonly [string, Read])[]) =>
  rows.map(([pattern, read]) => [new RegExp(pattern, 'y'), read] as const);
const [NUMERAL_PATTERNS, WORD_PATTERNS] = [compiled(BY_NUMERAL), compiled(BY_WORD)];
const YEAR_BEFORE = new RegExp(`${Y}(?:年度?的?)?`, 'y');

/** The date or period that begins at a place with a numeral; a period of a stated year holds it: 2024年下半年. */
export function calendarAt(source: string, start: number, context: ReadingContext): Finding | undefined {
  YEAR_BEFORE.lastIndex = start;
  if (YEAR_BEFORE.test(source)) {
    const { lastIndex } = YEAR_BEFORE;
    const period = periodAt(source, lastIndex, context) ?? quarterAt(source, lastIndex);
    const { value } = period?.placed?.reading ?? {};
    if (period !== undefined && /^M\d\d-M\d\d$|^FQ/.test(String(value))) {
      const year = number(YEAR_BEFORE_TEXT(source, start));
      return found(start, period.end, {
        kind: 'period',
        value: String(value).startsWith('F') ? String(value) : `${year}-${value}`,
      });
    }
  }
  return firstOf(NUMERAL_PATTERNS, source, start, context);
}

/** The period that begins at a place with a word: 上半年, 前三季度, 今年. */
export function periodAt(source: string, start: number, context: ReadingContext): Finding | undefined {
  return firstOf(WORD_PATTERNS, source, start, context);
}

function quarterAt(source: string, start: number): Finding | undefined {
  const [, which] = /^([一二三四1-4])季度?/.exec(source.slice(start, start + 4)) ?? [];
  const reading = which === undefined ? undefined : quarter(number(which), undefined);
  return reading && found(start, start + (source.startsWith('季度', start + 1) ? 3 : 2), reading);
}

function YEAR_BEFORE_TEXT(source: string, start: number): string {
  return source.slice(start, start + 4);
}

function firstOf(
  patterns: readonly (readonly [RegExp, Read])[],
  source: string,
  start: number,
  context: ReadingContext,
): Finding | undefined {
  for (const [pattern, read] of patterns) {
    pattern.lastIndex = start;
    const match = pattern.exec(source);
    const reading = match === null ? undefined : read(match.slice(1), context);
    if (match !== null && reading !== undefined) return found(start, start + match[0].length, reading);
  }
  return undefined;
}

/** A century that is not named is the last one: 80年代. */
function decade(century: string | undefined, tens = ''): Reading {
  const base = century === undefined ? 1900 : (Number(century) - 1) * 100;
  return { kind: 'period', value: `${base + number(tens)}s` };
}

function number(numeral = ''): number {
  return /^\d/.test(numeral) ? Number(numeral) : (readHanzi(numeral) ?? (numeral === '两' ? 2 : Number.NaN));
}

function text(year: string | undefined): string | undefined {
  return year === undefined ? undefined : String(number(year));
}
