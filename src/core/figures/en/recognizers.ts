import type { Modifier } from '../figure.ts';
import { factorOf, monthSpan, quantity } from '../quantity.ts';
import type { ReadingContext, Recognizer } from '../recognizer.ts';
import {
  BASIS,
  basisOf,
  CURRENCIES,
  DOWN,
  HEDGE,
  MODIFIERS,
  MONTH,
  monthNumber,
  NUMBER,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  SCALE,
  SCALES,
  UP,
} from './lexicon.ts';

const CURRENCY_SIGN = String.raw`(US\$|HK\$|\$|€|£|¥|\bRMB|\bCNY|\bUSD|\bEUR)`;
const CURRENCY_NAME = String.raw`(yuan|renminbi|RMB|U\.S\. dollars|US dollars|Hong Kong dollars|dollars?|euros?|pounds|yen|won)\b`;
const WORD_NUMBER = Object.keys(NUMBER_WORDS).join('|');
const YEAR_TAIL = String.raw`(?:,? (?:of )?(?:the )?((?:19|20)\d\d\b|this year|last year|year))?`;

/** Everything read in English, in the order of precedence. */
export const englishRecognizers: readonly Recognizer[] = [
  { pattern: /\bhttps?:\/\/\S+|\S+@\S+\.\w+/g, read: () => undefined },
  {
    pattern: new RegExp(`${HEDGE}${CURRENCY_SIGN} ?(\\d[\\d,]*(?:\\.\\d+)?)${SCALE}\\b`, 'gi'),
    read: ([, hedge, sign = '', digits = '', scale]) => ({
      kind: 'money',
      ...quantity(digits, powerOf(scale)),
      unit: CURRENCIES[sign.toLowerCase()] ?? sign,
      ...modifier(hedge),
    }),
  },
  {
    pattern: new RegExp(`${HEDGE}(${NUMBER})${SCALE} ${CURRENCY_NAME}`, 'gi'),
    read: ([, hedge, digits = '', scale, currency = '']) => ({
      kind: 'money',
      ...quantity(digits, powerOf(scale)),
      unit: CURRENCIES[currency.toLowerCase()] ?? currency,
      ...modifier(hedge),
    }),
  },
  {
    pattern: new RegExp(
      `\\b(?:(${UP})|(${DOWN}))(?: by| of| to)? ${HEDGE}(${NUMBER})(?: percent(age points?)?\\b| per cent\\b|%)${BASIS}`,
      'gi',
    ),
    read: ([all, up, , hedge, digits = '', points, basis]) =>
      change(all, up !== undefined, digits, points, hedge, basis),
  },
  {
    pattern: new RegExp(
      `${HEDGE}(${NUMBER})(?:[ -]percent(age[ -]points?)?\\b| per cent\\b|%)${BASIS} (?:(growth|increase|rise|gain|jump|surge)|(decline|decrease|drop|fall|reduction))\\b${BASIS}`,
      'gi',
    ),
    read: ([all, hedge, digits = '', points, before, up, , after]) =>
      change(all, up !== undefined, digits, points, hedge, before ?? after),
  },
  {
    pattern: new RegExp(`${HEDGE}(${NUMBER})(?:[ -]percent(age[ -]points?)?\\b| per cent\\b|%)`, 'gi'),
    read: ([, hedge, digits = '', points]) => ({
      kind: points === undefined ? 'percent' : 'change',
      ...quantity(digits, 0),
      unit: points === undefined ? '%' : 'pp',
      ...modifier(hedge),
    }),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:the )?(first|second) half${YEAR_TAIL}|H([12])\\b(?: (?:of )?((?:19|20)\\d\\d))?)`,
      'gi',
    ),
    read: ([, word, tail, digit, year], context) => {
      const first = (word ?? digit ?? '').toLowerCase() === 'first' || digit === '1';
      return {
        kind: 'period',
        value: first
          ? monthSpan(1, 6, yearOf(year ?? tail, context))
          : monthSpan(7, 12, yearOf(year ?? tail, context)),
      };
    },
  },
  {
    pattern: new RegExp(`\\b(?:the )?first (${WORD_NUMBER}|\\d{1,2}) (months|quarters)\\b${YEAR_TAIL}`, 'gi'),
    read: ([, count = '', unit, tail], context) => {
      const months = (NUMBER_WORDS[count.toLowerCase()] ?? Number(count)) * (unit === 'quarters' ? 3 : 1);
      return months > 12 ? undefined : { kind: 'period', value: monthSpan(1, months, yearOf(tail, context)) };
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:the )?(?:(first|second|third|fourth) quarter${YEAR_TAIL}|Q([1-4])\\b(?: (?:of )?((?:19|20)\\d\\d))?)`,
      'gi',
    ),
    read: ([, word, tail, digit, year], context) => {
      const quarter = ORDINAL_WORDS[(word ?? '').toLowerCase()] ?? Number(digit);
      return {
        kind: 'period',
        value: monthSpan(quarter * 3 - 2, quarter * 3, yearOf(year ?? tail, context)),
      };
    },
  },
  {
    pattern: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d|,\\d)(?:, ((?:19|20)\\d\\d))?`, 'g'),
    read: ([, month = '', day = '', year]) => ({
      kind: 'date',
      value: `${year ?? '-'}-${twoDigits(monthNumber(month))}-${day.padStart(2, '0')}`,
    }),
  },
  {
    pattern: new RegExp(`\\b${MONTH},? ((?:19|20)\\d\\d)\\b`, 'g'),
    read: ([, month = '', year = '']) => ({
      kind: 'date',
      value: `${year}-${twoDigits(monthNumber(month))}`,
    }),
  },
  {
    pattern: /\b(?:in|of|since|by|from|until|year|for|during|than|to) ((?:19|20)\d\d)\b(?![,.]\d)/g,
    read: ([, year = '']) => ({ kind: 'date', value: year }),
  },
  {
    pattern: new RegExp(
      `\\b(?:rank(?:s|ed|ing)?|plac(?:es|ed)|stood)(?: (?:in|at|the))* (?:No\\. ?(\\d+)|(${Object.keys(ORDINAL_WORDS).join('|')})|(\\d+)(?:st|nd|rd|th))\\b`,
      'gi',
    ),
    read: ([, number, word = '', digits]) => ({
      kind: 'ordinal',
      value: ORDINAL_WORDS[word.toLowerCase()] ?? Number(number ?? digits),
    }),
  },
  {
    pattern: /(?<![\w.,])(\d{1,3})(?:st|nd|rd|th)\b(?! century)/g,
    read: ([, digits = '']) => ({ kind: 'ordinal', value: Number(digits) }),
  },
  {
    pattern: new RegExp(
      `${HEDGE}(${NUMBER})${SCALE}(?: [a-z][a-z-]*){0,2}? ([a-z]+s|people|yuan|vehicles)\\b( and regions\\b)?`,
      'g',
    ),
    read: ([, hedge, digits = '', scale, noun = '', regions]) => ({
      kind: 'count',
      ...quantity(digits, powerOf(scale)),
      unit: regions === undefined ? singular(noun) : 'country_region',
      ...modifier(hedge),
    }),
  },
];

function powerOf(scale: string | undefined): number {
  return scale === undefined ? 0 : (SCALES[scale.toLowerCase()] ?? 0);
}

function modifier(hedge: string | undefined): { modifier?: Modifier } {
  if (hedge === undefined) return {};
  const known: Readonly<Record<string, Modifier>> = MODIFIERS;
  const found = known[hedge.toLowerCase()];
  return found === undefined ? {} : { modifier: found };
}

function change(
  all: string,
  up: boolean,
  digits: string,
  points: string | undefined,
  hedge: string | undefined,
  basis: string | undefined,
) {
  const amount = quantity(digits, 0);
  // "grew to 5 percent" names the level reached, not the change.
  if (/ to /.test(all)) return { kind: 'percent' as const, ...amount, unit: '%', ...modifier(hedge) };
  const direction = up ? ('up' as const) : ('down' as const);
  const read = basisOf(basis);
  return {
    kind: 'change' as const,
    ...amount,
    unit: points === undefined ? '%' : 'pp',
    direction,
    ...(points === undefined && { factor: factorOf(amount.value, direction) }),
    ...(read !== undefined && { basis: read }),
    ...modifier(hedge),
  };
}

function yearOf(words: string | undefined, { date }: ReadingContext): string | undefined {
  if (words === undefined) return undefined;
  if (/^\d/.test(words)) return words;
  const year = date === undefined ? undefined : Number(date.slice(0, 4));
  if (year === undefined || words.toLowerCase() === 'year') return undefined;
  return String(words.toLowerCase() === 'last year' ? year - 1 : year);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function singular(noun: string): string {
  return noun.replace(/ies$/, 'y').replace(/s$/, '');
}
