import { isoDate, isoDuration, monthSpan } from '../quantity.ts';
import type { ReadingContext, Recognizer } from '../recognizer.ts';
import { MONTH, monthNumber, ORDINAL_WORDS } from './lexicon.ts';
import { readSmall, SMALL_WORD } from './numeral.ts';

const YEAR = '((?:19|20|21)\\d\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const TAIL = `(?:,? (?:of |in )?(?:the )?(${YEAR.slice(1, -1)}\\b|this year|last year|next year))?`;
const NTH = '(first|second|third|fourth|1st|2nd|3rd|4th)';
const DASH = '(?:[ ]?[-–—][ ]?| to | through | and )';

/** Dates, periods and times of day in English, in the order of precedence. */
export const englishCalendar: readonly Recognizer[] = [
  {
    pattern: new RegExp(`\\b${MONTH} ${DAY}${DASH}(?:${MONTH} )?${DAY}(?!\\d|,\\d)(?:, ${YEAR})?\\b`, 'g'),
    read: ([all, month = '', from, second, to, year]) => {
      if (/ and /.test(all)) return { kind: 'date', value: isoDate(year, monthNumber(month), Number(from)) };
      const first = isoDate(year, monthNumber(month), Number(from)).replace(/^--/, '');
      const last = isoDate(undefined, monthNumber(second ?? month), Number(to)).replace(/^--/, '');
      return { kind: 'period', value: `${first}/${last}` };
    },
  },
  {
    pattern: new RegExp(`\\b${MONTH}(?:[-–—]| to | through )${MONTH}(?: period)?${TAIL}`, 'g'),
    read: ([, from = '', to = '', tail], context) =>
      months(monthNumber(from), monthNumber(to), tail, context),
  },
  {
    pattern: new RegExp(
      `\\b${MONTH} ${DAY}(?:, ${YEAR})?\\b(?!,\\d|[.]\\d|-to-| (?:percent|million|billion))`,
      'g',
    ),
    read: ([, month = '', day, year]) =>
      Number(day) > 31 ? undefined : { kind: 'date', value: isoDate(year, monthNumber(month), Number(day)) },
  },
  {
    pattern: new RegExp(`\\b${DAY} ${MONTH}(?:,? ${YEAR})?\\b`, 'g'),
    read: ([, day, month = '', year]) =>
      Number(day) > 31 ? undefined : { kind: 'date', value: isoDate(year, monthNumber(month), Number(day)) },
  },
  {
    pattern: new RegExp(
      `\\b(?:(early|mid|late)[- ]|(?<=\\bthe (end|beginning) of )|(end)-)${MONTH}(?:,? ${YEAR})?\\b`,
      'gi',
    ),
    read: ([, part, edge, end, month = '', year]) => {
      const number = monthNumber(month);
      if (number === 0) return undefined;
      const lastDay = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][number - 1];
      if (end !== undefined || edge?.toLowerCase() === 'end')
        return { kind: 'date', value: isoDate(year, number, lastDay) };
      return {
        kind: 'date',
        value: `${isoDate(year, number, undefined)}-${(part ?? 'early').toLowerCase()}`,
      };
    },
  },
  {
    pattern: new RegExp(`\\b${MONTH},? ${YEAR}\\b`, 'g'),
    read: ([, month = '', year]) => ({ kind: 'date', value: isoDate(year, monthNumber(month), undefined) }),
  },
  {
    pattern: new RegExp(`\\b(?:${NTH}[ -]half${TAIL}|H([12])\\b(?: (?:of )?${YEAR})?)`, 'gi'),
    read: ([, word, tail, digit, year], context) => {
      const first = digit === undefined ? nth(word) === 1 : digit === '1';
      return first ? months(1, 6, year ?? tail, context) : months(7, 12, year ?? tail, context);
    },
  },
  {
    pattern: new RegExp(`\\b(?:first|1st) (${SMALL_WORD}|\\d{1,2}) (months|quarters)\\b${TAIL}`, 'gi'),
    read: ([, count = '', unit, tail], context) =>
      months(1, readSmall(count) * (unit === 'quarters' ? 3 : 1), tail, context),
  },
  {
    pattern: new RegExp(`\\b(?:${NTH} fiscal quarter|fiscal ${NTH}[ -]quarter|fiscal Q([1-4]))`, 'gi'),
    read: ([, before, after, digit]) => ({ kind: 'period', value: `FQ${digit ?? nth(before ?? after)}` }),
  },
  {
    pattern: new RegExp(`\\bfiscal(?: year)? ${YEAR}\\b|\\bFY ?${YEAR}`, 'gi'),
    read: ([, year, short]) => ({ kind: 'period', value: `FY${year ?? short}` }),
  },
  {
    pattern: new RegExp(`\\b(?:${NTH}[ -]quarter${TAIL}|Q([1-4])\\b(?: (?:of )?${YEAR})?)`, 'gi'),
    read: ([, word, tail, digit, year], context) => {
      const quarter = digit === undefined ? nth(word) : Number(digit);
      return months(quarter * 3 - 2, quarter * 3, year ?? tail, context);
    },
  },
  {
    pattern: /\b(?:(early|mid|late)[- ])?((?:18|19|20)\d0)s\b/gi,
    read: ([, , decade]) => ({ kind: 'period', value: `${decade}s` }),
  },
  {
    pattern:
      /(?<=\b(?:[Oo]n|[Oo]f|[Tt]he (?:morning|afternoon|evening|night) of) the )(\d{1,2})(?:st|nd|rd|th)\b(?= [a-z]{2,6}\b|[,.;]|$)(?! (?:floor|anniversary|century|birthday|day|round|minute|edition))/g,
    read: ([, day = '']) =>
      Number(day) > 31 ? undefined : { kind: 'date', value: `---${day.padStart(2, '0')}` },
  },
  {
    pattern: /\bmid-century\b/g,
    read: () => ({ kind: 'period', value: '2050s', modifier: 'approx' }),
  },
  {
    pattern: /\b(?:the )?(\d{1,2})(?:st|nd|rd|th)[ -]century\b/gi,
    read: ([, century]) => ({ kind: 'period', value: `C${century}` }),
  },
  {
    pattern: new RegExp(`\\b${YEAR}(?:[-–—]| to )(?:${YEAR}|(\\d\\d))\\b(?!%|\\d| percent)`, 'g'),
    read: ([, from = '', to, short]) => ({
      kind: 'period',
      value: `${from}/${to ?? from.slice(0, 2) + short}`,
    }),
  },
  {
    pattern: /\b(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\b\.?/gi,
    read: ([, hour, minute, half = '']) => {
      const shifted = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
      return Number(hour) > 12 ? undefined : { kind: 'time', value: clock(shifted, Number(minute ?? 0)) };
    },
  },
  {
    pattern: /(?<![\d:.])([01]\d|2[0-4]):?([0-5]\d) (?:GMT|UTC)/g,
    read: ([, hour, minute]) => ({ kind: 'time', value: `${clock(Number(hour), Number(minute))}Z` }),
  },
  {
    pattern: /(?<![\d:.])([01]?\d|2[0-4]):([0-5]\d)(?![\d:])/g,
    read: ([, hour, minute]) => ({ kind: 'time', value: clock(Number(hour), Number(minute)) }),
  },
  {
    pattern: /\btwo thousand (?:and )?([a-z]+)\b/gi,
    read: ([, word = '']) => {
      const value = readSmall(word);
      return Number.isNaN(value) ? { kind: 'count', value: 2000 } : { kind: 'date', value: 2000 + value };
    },
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:in|of|since|by|from|until|till|year|for|during|than|to|and|the|early|late|mid|through|after|before|at|between|around|on|surpassing|over|above|against) |end-|mid-|, )${YEAR}\\b(?![,.]\\d|%| (?:percent|people|yuan|dollars|[a-z]+s (?:were|are)))`,
      'gi',
    ),
    read: ([, year = '']) => ({ kind: 'date', value: Number(year) }),
  },
  {
    pattern: new RegExp(`(?:^|(?<=[(]))${YEAR}\\b(?![,.]\\d|%| (?:percent|people|yuan))`, 'g'),
    read: ([, year = '']) => ({ kind: 'date', value: Number(year) }),
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:[Ii]n|[Ff]or|[Ss]ince|[Uu]ntil|[Ff]rom|[Tt]hrough|[Ll]ast|[Tt]his|of|[Dd]uring|[Bb]y) )${MONTH}(?= |[,.;]|$)(?! \\d)`,
      'g',
    ),
    read: ([, month = '']) => ({
      kind: 'period',
      value: monthSpan(monthNumber(month), monthNumber(month), undefined),
    }),
  },
  {
    pattern: /(?<=\bjust )(hours|days|weeks)(?= (?:after|before|later)\b)/g,
    read: ([, unit]) => ({
      kind: 'duration',
      value: isoDuration(Number.NaN, unit === 'hours' ? 'TH' : unit === 'days' ? 'D' : 'W').replace(
        'NaN',
        'n',
      ),
      modifier: 'several',
    }),
  },
];

function nth(word = ''): number {
  return ORDINAL_WORDS[word.toLowerCase()] ?? Number.parseInt(word, 10);
}

function clock(hour: number, minute: number): string {
  return `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function months(first: number, last: number, tail: string | undefined, context: ReadingContext) {
  if (first < 1 || last > 12 || first > last) return undefined;
  return { kind: 'period' as const, value: monthSpan(first, last, yearOf(tail, context)) };
}

function yearOf(words: string | undefined, { date }: ReadingContext): string | undefined {
  if (words === undefined) return undefined;
  if (/^\d/.test(words)) return words;
  const offset = { this: 0, last: -1, next: 1 }[words.toLowerCase().split(' ')[0] ?? ''];
  return date === undefined || offset === undefined ? undefined : String(Number(date.slice(0, 4)) + offset);
}
