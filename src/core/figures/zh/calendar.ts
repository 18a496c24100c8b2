import { isoDate, isoDuration, monthSpan } from '../quantity.ts';
import type { ReadingContext, Recognizer } from '../recognizer.ts';
import { readNumeral } from './numeral.ts';

const HANZI_UP_TO_31 = '[一二三四五六七八九十廿]{1,3}';
const NUMBER = `(?:[\\d０-９]{1,2}|${HANZI_UP_TO_31})`;
const YEAR_NUMBER = '(?:[12１２][\\d０-９]{3}|[一二][〇零○一二三四五六七八九]{3})';
const YEAR = `(?:(今年|去年|明年|前年|当年|本年|上年|同年|${YEAR_NUMBER}年度?)的?)?`;
const TO = '\\s?(?:[—–\\-－~～至到]{1,2})\\s?';
const NOT_IN_NUMBER = '(?<![\\d０-９.．])';

/** Dates, periods and times of day in Chinese, in the order of precedence. */
export const chineseCalendar: readonly Recognizer[] = [
  {
    pattern: new RegExp(
      `${NOT_IN_NUMBER}${YEAR}(${NUMBER})月(${NUMBER})[日号號]?${TO}(${NUMBER})[日号號](?!均|线)`,
      'g',
    ),
    read: ([, year, month, from, to], context) => {
      const first = isoDate(yearOf(year, context), number(month), number(from)).replace(/^--/, '');
      const last = isoDate(undefined, number(month), number(to)).replace(/^--/, '');
      return { kind: 'period', value: `${first}/${last}` };
    },
  },
  {
    pattern: new RegExp(
      `${NOT_IN_NUMBER}${YEAR}(${NUMBER})月(${NUMBER})[日号號]${TO}(${NUMBER})月(${NUMBER})[日号號]`,
      'g',
    ),
    read: ([, year, month, from, second, to], context) => {
      const first = isoDate(yearOf(year, context), number(month), number(from)).replace(/^--/, '');
      const last = isoDate(undefined, number(second), number(to)).replace(/^--/, '');
      return { kind: 'period', value: `${first}/${last}` };
    },
  },
  {
    pattern: new RegExp(
      `${NOT_IN_NUMBER}${YEAR}(${NUMBER})月份?${TO}(${NUMBER})月份?(?!${NUMBER}[日号])`,
      'g',
    ),
    read: ([, year, from, to], context) => months(from, to, year, context),
  },
  {
    pattern: new RegExp(`${NOT_IN_NUMBER}${YEAR}(${NUMBER})${TO}(${NUMBER})月份?(?!${NUMBER}[日号])`, 'g'),
    read: ([, year, from, to], context) => months(from, to, year, context),
  },
  {
    pattern: new RegExp(`${NOT_IN_NUMBER}${YEAR}(${NUMBER})月(${NUMBER})[日号號](?!线)`, 'g'),
    read: ([, year, month, day], context) => ({
      kind: 'date',
      value: isoDate(dateYear(year, context), number(month), number(day)),
    }),
  },
  {
    pattern: new RegExp(`${NOT_IN_NUMBER}${YEAR}(${NUMBER})月(底|末|初|[上中下]旬)`, 'g'),
    read: ([, year, month, part = ''], context) => ({
      kind: 'date',
      value: partOfMonth(dateYear(year, context), number(month), part),
    }),
  },
  {
    pattern: new RegExp(`${YEAR}(?:前|头)(${NUMBER}|两)[个個]?(月|季度)`, 'g'),
    read: ([, year, count, unit], context) =>
      months('1', String(number(count) * (unit === '季度' ? 3 : 1)), year, context),
  },
  {
    pattern: new RegExp(`${YEAR}前三季`, 'g'),
    read: ([, year], context) => months('1', '9', year, context),
  },
  {
    pattern: new RegExp(`${YEAR}(上|下)半年`, 'g'),
    read: ([, year, half], context) =>
      half === '上' ? months('1', '6', year, context) : months('7', '12', year, context),
  },
  {
    pattern: new RegExp(`${YEAR}第?([一二三四1-4])财季|${YEAR}第?([一二三四1-4])財季`, 'g'),
    read: ([, , first, , second]) => ({ kind: 'period', value: `FQ${number(first ?? second)}` }),
  },
  {
    pattern: new RegExp(`${YEAR}第?([一二三四1-4])季度?(?!常|如|节|稻)`, 'g'),
    read: ([all, year, quarter], context) => {
      if (!/季度/.test(all) && !/第/.test(all)) return undefined;
      const last = number(quarter) * 3;
      return months(String(last - 2), String(last), year, context);
    },
  },
  {
    pattern:
      /(?:上|本|20|19|２０|１９)?(?:世纪|世紀)?([\d０-９一二三四五六七八九]0|[一二三四五六七八九]十)年代/g,
    read: ([all, decade = '']) => {
      const number_ = readNumber(decade);
      const century = /^本|^20[^世]|^２０/.test(all) && !/^20世/.test(all) ? 2000 : 1900;
      return { kind: 'period', value: `${century + (number_ % 100)}s` };
    },
  },
  {
    pattern: new RegExp(`(${YEAR_NUMBER})年?${TO}(${YEAR_NUMBER})年`, 'g'),
    read: ([, from, to]) => ({ kind: 'period', value: `${readNumber(from)}/${readNumber(to)}` }),
  },
  {
    pattern: new RegExp(`${NOT_IN_NUMBER}(${YEAR_NUMBER})年(${NUMBER})月份?(?!${NUMBER}[日号])`, 'g'),
    read: ([, year, month]) => ({
      kind: 'date',
      value: isoDate(String(readNumber(year)), number(month), undefined),
    }),
  },
  {
    pattern: new RegExp(`(今年|去年|明年)(${NUMBER})月份?`, 'g'),
    read: ([, year, month], context) => months(month, month, year, context),
  },
  {
    pattern: new RegExp(`${NOT_IN_NUMBER}(${YEAR_NUMBER})(?:(财)?年(?:度|底|末|初)?(?![多间]))`, 'g'),
    read: ([, year, fiscal]) =>
      fiscal === undefined
        ? { kind: 'date', value: readNumber(year) }
        : { kind: 'period', value: `FY${readNumber(year)}` },
  },
  {
    pattern: new RegExp(`${NOT_IN_NUMBER}(${YEAR_NUMBER})(?=[和、](?:${YEAR_NUMBER})年)`, 'g'),
    read: ([, year]) => ({ kind: 'date', value: readNumber(year) }),
  },
  {
    pattern:
      /(?:(凌晨|早上|早晨|清晨|上午|中午|下午|傍晚|晚上|晚间|深夜|当晚|周日|格林尼治标准时间)的?)?(?<![\d０-９])(\d{1,2})[点點时時](?!间|間|候|左右?内)(?:(\d{1,2})分|(半))?(?!钟头|小)/g,
    read: ([, part, hour = '', minute, half]) => {
      const h = Number(hour);
      if (h > 24) return undefined;
      const later = /下午|傍晚|晚/.test(part ?? '') && h < 12 ? 12 : 0;
      const minutes = half === undefined ? Number(minute ?? 0) : 30;
      return { kind: 'time', value: clock(h + later, minutes) };
    },
  },
  {
    pattern: /(?<![\d０-９:：.])([01]?\d|2[0-4])[:：]([0-5]\d)(?![\d:：])/g,
    read: ([, hour, minute]) => ({ kind: 'time', value: clock(Number(hour), Number(minute)) }),
  },
  {
    pattern: new RegExp(
      `${NOT_IN_NUMBER}(1[0-2]|[1-9]|１[０-２]|[１-９]|十[一二]?|[一二三四五六七八九])月份?(?!球|饼|亮|光|票)`,
      'g',
    ),
    read: ([, month]) => ({ kind: 'period', value: monthSpan(number(month), number(month), undefined) }),
  },
  {
    pattern:
      /(?<![\d０-９月为期时达续共近约逾—\-～~至到])([12]?\d|3[01])[日号](?![内元圆游间本报均线楼院馆门]|以[上内]|之[内久])/g,
    read: ([, day]) => ({ kind: 'date', value: `---${String(day).padStart(2, '0')}` }),
  },
  {
    pattern: /本世纪中叶|本世紀中葉/g,
    read: () => ({ kind: 'period', value: '2050s', modifier: 'approx' }),
  },
  {
    pattern: /(\d{1,2}|[一二三四五六七八九十]{1,3})世纪/g,
    read: ([, number_]) => ({ kind: 'period', value: `C${readNumber(number_)}` }),
  },
  {
    pattern: /数([小]?时|天|周|月|年)(?:后|前|内|来|间)/g,
    read: ([, unit = '']) => ({
      kind: 'duration',
      value: isoDuration(Number.NaN, DURATION[unit] ?? 'D').replace('NaN', 'n'),
      modifier: 'several',
    }),
  },
];

const DURATION: Readonly<Record<string, string>> = {
  小时: 'TH',
  时: 'TH',
  天: 'D',
  周: 'W',
  月: 'M',
  年: 'Y',
};

function clock(hour: number, minute: number): string {
  return `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function months(
  from: string | undefined,
  to: string | undefined,
  year: string | undefined,
  context: ReadingContext,
) {
  const [first, last] = [number(from), number(to)];
  if (first < 1 || last > 12 || first > last) return undefined;
  return { kind: 'period' as const, value: monthSpan(first, last, yearOf(year, context)) };
}

function partOfMonth(year: string | undefined, month: number, part: string): string {
  const lastDay = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (/[底末]/.test(part)) return isoDate(year, month, lastDay);
  const name = { 初: 'early', 上旬: 'early', 中旬: 'mid', 下旬: 'late' }[part] ?? 'early';
  return `${isoDate(year, month, undefined)}-${name}`;
}

function number(text: string | undefined): number {
  return readNumber(text);
}

function readNumber(text = ''): number {
  const plain = text.normalize('NFKC');
  return /^\d+$/.test(plain) ? Number(plain) : (readNumeral(plain) ?? Number.NaN);
}

/** A date names its year only when the text does: 今年 adds what the other language leaves out. */
function dateYear(words: string | undefined, context: ReadingContext): string | undefined {
  return words === undefined || /^[今当本同]/.test(words) ? undefined : yearOf(words, context);
}

function yearOf(words: string | undefined, { date }: ReadingContext): string | undefined {
  if (words === undefined) return undefined;
  const stated = new RegExp(YEAR_NUMBER).exec(words);
  if (stated !== null) return String(readNumber(stated[0]));
  if (date === undefined || /^[当本同上]/.test(words)) return undefined;
  const offset = { 今: 0, 去: -1, 明: 1, 前: -2 }[words.charAt(0)];
  return offset === undefined ? undefined : String(Number(date.slice(0, 4)) + offset);
}
