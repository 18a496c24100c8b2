import {
  date,
  dayRange,
  duration,
  isoDate,
  monthSpan,
  partOfMonth,
  quarter,
  relativeYear,
  weekday,
} from '../calendar.ts';
import { type Finding, found, type Reading, type ReadingContext } from '../reading.ts';
import { readHanzi } from './hanzi-numeral.ts';
import { Patterns, type Row } from './patterns.ts';

const N = '(\\d{1,2}|[一二三四五六七八九十廿]{1,3})';
const Y = '(1\\d{3}|2[01]\\d\\d|[一二][〇零○一二三四五六七八九]{3})';
const OF_YEAR = `(?:${Y}年度?的?)?`;
const DASHES = '—–~-至到';
const TO = '(?:[—–~-]{1,2}|[至到])';
const AND = '[—–~、和及至到-]?';
const NO_DAY = `(?!(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号])`;
const PARTS = new Map(
  Object.entries({ 底: 'end', 末: 'end', 初: 'early', 上: 'early', 中: 'mid', 下: 'late' } as const),
);
const RELATIVE = new Map(Object.entries({ 今: 0, 去: -1, 明: 1, 前: -2, 后: 2 }));
const WEEKS = new Map(Object.entries({ 上: -1, 本: 0, 下: 1 }));
const SPANS = new Map(Object.entries({ 小时: 'TH', 天: 'D', 周: 'W', 月: 'M', 年: 'Y' }));

/** Dates and periods that begin with a numeral, by the character after it. */
const BY_NUMERAL: readonly Row[] = [
  ['年月', `${OF_YEAR}${N}月${N}[日号]?${TO}(?:${N}月)?${N}[日号](?!均|线)`, daysOf],
  [
    `年月份${DASHES}`,
    `${OF_YEAR}${N}(?:月份?)?${TO}${N}月份?${NO_DAY}`,
    ([year, from, to]) => monthSpan(number(from), number(to), text(year)),
  ],
  [
    '年月',
    `${OF_YEAR}${N}月${N}[日号](?:\\d{1,2}${TO}\\d{1,2}时)?(?!线)`,
    ([year, month, day]) => date(text(year), number(month), number(day)),
  ],
  [
    '年月',
    `${OF_YEAR}${N}月(?:([上中下])旬|([底末初]))`,
    ([year, month, third, end]) =>
      partOfMonth(text(year), number(month), PARTS.get(third ?? end ?? '') ?? 'mid'),
  ],
  [
    `年${DASHES}`,
    `${Y}年?${TO}${Y}(?:年(?!代)|(?!\\d|年|[.,万亿%美元]))`,
    ([from, to]) => years(number(from), number(to)),
  ],
  [
    `年${DASHES}`,
    `${Y}年?${TO}(\\d\\d)年`,
    ([from, to]) => years(number(from), Math.floor(number(from) / 100) * 100 + number(to)),
  ],
  [
    '年',
    `${Y}年${N}月份?${NO_DAY}`,
    ([year, month]) => ({ kind: 'date', value: isoDate(text(year), number(month), undefined) }),
  ],
  [
    '-/.',
    `${Y}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`,
    ([year, month, day]) => date(text(year), number(month), number(day)),
  ],
  ['财', `${Y}财年`, ([year]) => ({ kind: 'period', value: `FY${number(year)}` })],
  ['年', `${Y}年[度底末初]?(?![期多间代])`, ([year]) => ({ kind: 'date', value: number(year) })],
  ['届', `${Y}届`, ([year]) => ({ kind: 'date', value: number(year) })],
  ['和、', `(\\d{4})(?=[和、]${Y}年)`, ([year]) => ({ kind: 'date', value: number(year) })],
  ['月', `${N}月份?(?![球饼亮光票嫂子])`, ([month]) => monthSpan(number(month), number(month), undefined)],
  ...decadesOf(`年世、和及${DASHES}`),
  [
    `年、和及${DASHES}`,
    `(\\d{3}0)(?:年代|(?=${AND}\\d{3}0年代))`,
    ([decades]) => ({ kind: 'period', value: `${decades}s` }),
  ],
  ['世', `${N}世纪`, ([century]) => ({ kind: 'period', value: `C${number(century)}` })],
  [
    '季',
    '([一二三四1-4])季(?:度(?!以外)|(?![度常如节稻花]))',
    ([which]) => quarter(number(which), undefined),
  ],
];

/** Periods that begin with a word, by its first character. */
const BY_WORD: readonly Row[] = [
  [
    '前头首',
    `[前头首](${N}|两)个?(月|季)度?`,
    ([all, , unit]) => monthSpan(1, number(all) * (unit === '月' ? 1 : 3), undefined),
  ],
  ['上下', '([上下])半年', ([half]) => halfYear(half === '上' ? 1 : 2)],
  ['第', '第([一二三四1-4])财季', ([which]) => ({ kind: 'period', value: `FQ${number(which)}` })],
  [
    '第',
    '(?<!连续)第([一二三四1-4])个?季(?:度|(?![常如节稻]))',
    ([which]) => quarter(number(which), undefined),
  ],
  ['Q', 'Q([1-4])(?!\\d)', ([which]) => quarter(number(which), undefined)],
  ['H', 'H([12])(?!\\d)', ([half]) => halfYear(number(half))],
  ['F', 'FY(\\d{4})', ([year]) => ({ kind: 'period', value: `FY${year}` })],
  ...decadesOf('上本'),
  ['本', '本世纪中叶', () => ({ kind: 'period', value: '2050s', modifier: 'approx' })],
  [
    '今去明前后',
    '([今去明前后])年(?!同期|度)',
    ([word], { date: of }) => relativeYear(of, RELATIVE.get(word ?? '') ?? 0),
  ],
  [
    '上下本周星礼',
    '([上下本]?)(?:周|个?(?:星期|礼拜))([一二三四五六日天])(?![年期])',
    ([week, day = ''], { date: of }) =>
      weekday(of, 1 + '一二三四五六日'.indexOf(day.replace('天', '日')), WEEKS.get(week ?? '')) ?? 'name',
  ],
  ['首', '首季(?!度?[常候])', () => quarter(1, undefined)],
  [
    '民',
    `民国(\\d{1,3}|[一二三四五六七八九十百〇零]{1,6})年`,
    ([year]) => ({ kind: 'date', value: 1911 + number(year) }),
  ],
  ['多', '多年(?=[来后前])', () => duration(undefined, 'Y')],
  ['年', '年初(?!一)', () => ({ kind: 'period', value: 'early' })],
  ['年', '(?<![上去前明\\d])年[底末]', () => ({ kind: 'date', value: '--12-31' })],
  [
    '数几',
    '[数几]个?(小时|天|周|月|年)(?=[后前内来间之])',
    ([unit]) => duration(undefined, SPANS.get(unit ?? '') ?? 'D'),
  ],
];
const NUMERAL_PATTERNS = new Patterns(BY_NUMERAL);
const WORD_PATTERNS = new Patterns(BY_WORD);
const OF_STATED_YEAR = new RegExp(`${Y}年度?的?`, 'y');
const DASHED = /[年月日号]|\d{4}/;

/** The date or period that begins with the numeral from `start` to `end`; a period of a year holds it: 2024年下半年. */
export function calendarAt(
  source: string,
  start: number,
  end: number,
  context: ReadingContext,
): Finding | undefined {
  const after = source.charAt(end);
  if (after === '年') {
    const period = periodOfYear(source, start, context);
    if (period !== undefined) return period;
  } else if (DASHES.includes(after) && !DASHED.test(source.slice(start, start + 12))) return undefined;
  return NUMERAL_PATTERNS.at(source, start, after, context);
}

/** The period that begins at a place with a word: 上半年, 前三季度, 今年. */
export function periodAt(source: string, start: number, context: ReadingContext): Finding | undefined {
  return WORD_PATTERNS.at(source, start, source.charAt(start), context);
}

/** The characters that may begin a period in words. */
export function periodCharacters(): Iterable<string> {
  return WORD_PATTERNS.characters();
}

function periodOfYear(source: string, start: number, context: ReadingContext): Finding | undefined {
  OF_STATED_YEAR.lastIndex = start;
  const year = OF_STATED_YEAR.exec(source);
  if (year === null) return undefined;
  const { lastIndex: place } = OF_STATED_YEAR;
  const period = periodAt(source, place, context) ?? NUMERAL_PATTERNS.at(source, place, '季', context);
  const value = String(period?.placed?.reading.value);
  if (period === undefined || !/^M\d\d-M\d\d$/.test(value)) return undefined;
  return found(start, period.end, { kind: 'period', value: `${number(year[1])}-${value}` });
}

function daysOf([year, month, from, second, to]: readonly (string | undefined)[]): Reading | undefined {
  return dayRange(
    { month: number(month), day: number(from) },
    { month: number(second ?? month), day: number(to) },
    text(year),
  );
}

function halfYear(half: number): Reading | undefined {
  return half === 1 ? monthSpan(1, 6, undefined) : monthSpan(7, 12, undefined);
}

function years(from: number, to: number): Reading | undefined {
  return to > from ? { kind: 'period', value: `${from}/${to}` } : undefined;
}

/** A decade, or two in a row that share their century: 80年代, 19世纪五六十年代, 上世纪70至80年代. */
function decadesOf(characters: string): readonly Row[] {
  const century = `([上本]|${N.slice(1)}世纪`;
  const tens = '([2-9]0|[二三四五六七八九]十)';
  const first = tens.replace('十', '十?');
  const read: Row[2] = ([of, ten]) => decade(of, ten);
  return [
    [characters, `(?:${century})?${first}(?=${AND}${tens}年代)`, read],
    [characters, `(?<=${century}${first}${AND})${tens}年代`, ([of, , ten]) => decade(of, ten)],
    [characters, `(?:${century})?${tens}年代`, read],
  ];
}

/** A century that is not named is the last one: 80年代. */
function decade(century: string | undefined, tens = ''): Reading {
  const nth = number(century) || (century === '本' ? 21 : 20);
  return { kind: 'period', value: `${(nth - 1) * 100 + number(tens[0]) * 10}s` };
}

function number(numeral = ''): number {
  return /^\d/.test(numeral) ? Number(numeral) : (readHanzi(numeral) ?? Number.NaN);
}

function text(year: string | undefined): string | undefined {
  return year === undefined ? undefined : String(number(year));
}
