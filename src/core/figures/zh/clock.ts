import { clock, date } from '../calendar.ts';
import { type Finding, found } from '../reading.ts';
import { CharacterSet } from './character-set.ts';
import { readHanzi } from './hanzi-numeral.ts';
import type { Numeral } from './numeral.ts';

const PART =
  /(凌晨|清晨|早上|早晨|早|上午|中午|午后|下午|傍晚|晚上|晚间|晚|深夜|夜间|午夜|周[一二三四五六日]|[日号])的?(?:[\d一二三四五六七八九十]{1,3}(?:[点时](?:[\d一二三四五十]{1,3}分?|半)?)?[—~至到-])?$/;
const ZONE = /(格林尼治|GMT|UTC|世界时|国际标准时)|(北京时间)/;
const MINUTES =
  /^(?:点钟|[点时](?:(\d{1,2}|[一二三四五六七八九十]{1,3})分?|(半)|(整)|([一三])刻)?|:(\d\d)(?::\d\d)?(?!\d|:))(?!间|候|代|期|常|刻|[以之内]|关|\d)/;
/** 跌15点 are points. */
const POINTS = /[涨跌升降挫]了?约?$/;
const ZONED = /^([0-2]\d):?([0-5]\d) ?(?:GMT|UTC)/;
const MARKS = new CharacterSet('点时:');
const BEFORE_ZONE = new CharacterSet(': GU');
const DAY = new CharacterSet('日号');
const NOT_A_DATE = /(?:(?<![本上当])月|为期|历时|时达|连续|共|近|约|逾|每|长达|\d[—~至到-]?)$/;

/** A time of day: 早上7点51分, 15时, 晚上八点半; hanzi alone may be points (三点意见). */
export function clockAt(text: string, numeral: Numeral): Finding | undefined {
  const inZone = BEFORE_ZONE.isAt(text, numeral.end)
    ? ZONED.exec(text.slice(numeral.start, numeral.start + 9))
    : null;
  if (inZone !== null) return zonedTime(numeral.start, inZone);
  if (!MARKS.isAt(text, numeral.end)) return undefined;
  const { value } = numeral.quantity;
  if (value > 99 || !Number.isInteger(value) || numeral.more || numeral.scaled) return undefined;
  const match = MINUTES.exec(text.slice(numeral.end, numeral.end + 8));
  if (match === null) return undefined;
  const [all, spoken, half, whole, quarters, written] = match;
  const minute = spoken ?? written;
  if (value > 24 && spoken === undefined) return undefined;
  const before = text.slice(Math.max(0, numeral.start - 24), numeral.start);
  const part = PART.exec(before)?.[1] ?? '';
  if (!numeral.digits && part === '' && minute === undefined && half === undefined && whole === undefined)
    return undefined;
  if (part === '' && POINTS.test(before)) return undefined;
  if (all === '时' && !numeral.digits && part === '') return undefined;
  const zone = ZONE.exec(before);
  const minutes =
    quarters === undefined ? (half === undefined ? number(minute) : 30) : quarters === '一' ? 15 : 45;
  const isLate = /下午|午后|晚|夜/.test(part) && value < 12 && !(part === '深夜' && value < 5);
  const reading = clock(
    value + (isLate ? 12 : 0),
    minutes,
    zone === null ? '' : zone[1] === undefined ? '+08:00' : 'Z',
  );
  return reading && found(numeral.start, numeral.end + all.length, reading);
}

/** 0200 GMT */
function zonedTime(start: number, [all, hour, minute]: RegExpExecArray): Finding | undefined {
  const reading = clock(Number(hour), Number(minute), 'Z');
  return reading && found(start, start + all.length, reading);
}

/** The day of a month that is not named: 23日 is `---23`. */
export function dayAt(text: string, { start, end, quantity, digits }: Numeral): Finding | undefined {
  if (!DAY.isAt(text, end) || !(digits || quantity.value > 10) || quantity.value > 31) return undefined;
  if (/^(?:[内元圆游间本报均线楼院馆门机]|以[上内]|之[内久])/.test(text.slice(end + 1, end + 3)))
    return undefined;
  if (NOT_A_DATE.test(text.slice(Math.max(0, start - 2), start))) return undefined;
  const reading = date('', 1, quantity.value);
  const day = String(quantity.value).padStart(2, '0');
  return reading && found(start, end + 1, { kind: 'date', value: `---${day}` });
}

function number(numeral = '0'): number {
  return /^\d/.test(numeral) ? Number(numeral) : (readHanzi(numeral) ?? 0);
}
