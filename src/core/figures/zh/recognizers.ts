import type { Modifier } from '../figure.ts';
import { factorOf, monthSpan, quantity } from '../quantity.ts';
import type { ReadingContext, Recognizer } from '../recognizer.ts';
import {
  BASIS,
  CLASSES,
  CURRENCIES,
  DOWN,
  HEDGE,
  MODIFIERS,
  MORE,
  NUMBER,
  SCALE,
  SCALES,
  UP,
} from './lexicon.ts';
import { readNumeral } from './numeral.ts';

const HANZI_NUMBER = '[一二三四五六七八九十]{1,3}';
const YEAR = String.raw`(今年|去年|当年|(?:19|20)\d\d年)?`;
const CURRENCY = `(${Object.keys(CURRENCIES).join('|')})`;
const PERCENT = '[%％]';

/** Everything read in Chinese, in the order of precedence. */
export const chineseRecognizers: readonly Recognizer[] = [
  { pattern: /https?:\/\/[\w./?=&%#-]+/g, read: () => undefined },
  {
    pattern: new RegExp(`${HEDGE}(${NUMBER})${SCALE}${MORE}${CURRENCY}`, 'g'),
    read: ([, hedge, digits = '', scale, more, currency = '']) => ({
      kind: 'money',
      ...quantity(digits, powerOf(scale)),
      unit: CURRENCIES[currency] ?? currency,
      ...modifier(hedge, more),
    }),
  },
  {
    pattern: new RegExp(
      `${BASIS}(?:(${UP})|(${DOWN}))(?:了|幅度为|速度为)?${HEDGE}(${NUMBER})(?:(${PERCENT})|(个百分点|個百分點))`,
      'g',
    ),
    read: ([, basis, up, , hedge, digits = '', percent]) => {
      const amount = quantity(digits, 0);
      const direction = up === undefined ? 'down' : 'up';
      return {
        kind: 'change',
        ...amount,
        unit: percent === undefined ? 'pp' : '%',
        direction,
        ...(percent !== undefined && { factor: factorOf(amount.value, direction) }),
        ...(basis !== undefined && { basis: /^[环環]/.test(basis) ? ('mom' as const) : ('yoy' as const) }),
        ...modifier(hedge, undefined),
      };
    },
  },
  {
    pattern: new RegExp(`${HEDGE}(${NUMBER})(?:(${PERCENT})|(个百分点|個百分點))`, 'g'),
    read: ([, hedge, digits = '', percent]) => ({
      kind: percent === undefined ? 'change' : 'percent',
      ...quantity(digits, 0),
      unit: percent === undefined ? 'pp' : '%',
      ...modifier(hedge, undefined),
    }),
  },
  {
    pattern: new RegExp(`${YEAR}(上|下)半年`, 'g'),
    read: ([, year, half], context) => ({
      kind: 'period',
      value: half === '上' ? monthSpan(1, 6, yearOf(year, context)) : monthSpan(7, 12, yearOf(year, context)),
    }),
  },
  {
    pattern: new RegExp(`${YEAR}(?<!\\d)(1?\\d)(?:月份?)?[—–\\-~～至到]{1,2}(1?\\d)月份?(?!\\d*日)`, 'g'),
    read: ([, year, from, to], context) => ({
      kind: 'period',
      value: monthSpan(Number(from), Number(to), yearOf(year, context)),
    }),
  },
  {
    pattern: new RegExp(`${YEAR}前(?:(1?\\d)|(${HANZI_NUMBER}|两))(个月|個月|个季度|季度)`, 'g'),
    read: ([, year, digits, hanzi, unit = ''], context) => {
      const count = digits === undefined ? readNumeral(hanzi ?? '') : Number(digits);
      const months = (count ?? 0) * (unit.endsWith('季度') ? 3 : 1);
      return months < 1 || months > 12
        ? undefined
        : { kind: 'period', value: monthSpan(1, months, yearOf(year, context)) };
    },
  },
  {
    pattern: new RegExp(`${YEAR}第?([一二三四1-4])季度`, 'g'),
    read: ([, year, number = ''], context) => {
      const quarter = readNumeral(number) || Number(number);
      return { kind: 'period', value: monthSpan(quarter * 3 - 2, quarter * 3, yearOf(year, context)) };
    },
  },
  {
    pattern: /(?:((?:19|20)\d\d)年)?(?<!\d)(1?\d)月(\d{1,2})[日号]/g,
    read: ([, year, month = '', day = '']) => ({
      kind: 'date',
      value: `${year ?? '-'}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    }),
  },
  {
    pattern: /((?:19|20)\d\d)年(?:(1?\d)月)?/g,
    read: ([, year = '', month]) => ({
      kind: 'date',
      value: month === undefined ? year : `${year}-${month.padStart(2, '0')}`,
    }),
  },
  {
    pattern: new RegExp(`第(?:(\\d+)|(${HANZI_NUMBER}))(?:位|名)|居(?:全[国省市球])?(首)位`, 'g'),
    read: ([, digits, hanzi, top]) => {
      const value = top !== undefined ? 1 : digits === undefined ? readNumeral(hanzi ?? '') : Number(digits);
      return value === undefined ? undefined : { kind: 'ordinal', value };
    },
  },
  {
    pattern: new RegExp(
      `${HEDGE}(${NUMBER})${SCALE}${MORE}(?:[个個](国家和地区|國家和地區|国家|國家)?|(人次|[人名家辆輛架艘台臺条條项項座所间間件套场場次户戶只隻棵颗]))`,
      'g',
    ),
    read: ([, hedge, digits = '', scale, more, named, classifier]) => ({
      kind: 'count',
      ...quantity(digits, powerOf(scale)),
      unit: (named && CLASSES[named]) ?? classifier ?? 'item',
      ...modifier(hedge, more),
    }),
  },
];

function powerOf(scale: string | undefined): number {
  return scale === undefined ? 0 : (SCALES[scale] ?? 0);
}

function modifier(hedge: string | undefined, more: string | undefined): { modifier?: Modifier } {
  const known: Readonly<Record<string, Modifier>> = MODIFIERS;
  const found = hedge === undefined ? undefined : known[hedge];
  if (found !== undefined) return { modifier: found };
  return more === undefined ? {} : { modifier: 'over' };
}

function yearOf(words: string | undefined, { date }: ReadingContext): string | undefined {
  if (words === undefined) return undefined;
  if (/^\d/.test(words)) return words.slice(0, 4);
  if (date === undefined) return undefined;
  return String(Number(date.slice(0, 4)) - (words === '去年' ? 1 : 0));
}
