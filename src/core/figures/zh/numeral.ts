import { exact, LONGEST_NUMBER, type Quantity, quantity, tenTo, timesTenTo } from '../quantity.ts';
import { CharacterSet, isDigitAt } from './character-set.ts';
import {
  HANZI_DIGITS,
  HANZI_NUMERALS,
  powerOf,
  precisionOf,
  readDigits,
  readHanzi,
} from './hanzi-numeral.ts';

/** A number in a Chinese text. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
  /** The upper of two neighbors: 七八 is 7 to 8. */
  readonly high: number | undefined;
  /** Whether 多, 余 or 几 make it a lower bound. */
  readonly more: boolean;
  /** 数百, 几十: only the magnitude is known. */
  readonly several: boolean;
  /** Whether it is written in digits. */
  readonly digits: boolean;
  /** Whether a scale such as 万 is part of it. */
  readonly scaled: boolean;
}

/** 千瓦 and 兆瓦 are units, not a thousand or a million of anything. */
const SCALE = '(?:[十百万亿]|千(?![瓦克米卡帕伏])|兆(?![瓦赫帕])){0,4}';
const IN_DIGITS = new RegExp(
  `\\d+(?:[,，]\\d{3}(?!\\d)){0,9}(?:\\.\\d+)?(?:([多余几])(?=[十百千万亿]))?(${SCALE})((?:(?:\\d,\\d{3}|\\d{1,4}(?:\\.\\d+)?)[十百千万亿]{1,2}){0,3}(?:(?<=[万亿])\\d{1,4}(?![\\d.]))?)`,
  'y',
);
const PART = /(\d+(?:,\d{3})?(?:\.\d+)?)([十百千万亿]*)/g;
const IN_HANZI = new RegExp(
  `([数几]|上(?=[百千万亿])|成(?=[百千万]上))?([${HANZI_NUMERALS}]{1,${LONGEST_NUMBER}}(?<![万亿]千(?=[瓦克米卡帕伏]))(?:点(?![一二三四五]{1,2}[十刻])[${HANZI_DIGITS}]{1,6})?)(?:([多余几来])(?=[万亿]))?([万亿]{0,2})`,
  'y',
);
const MORE = new CharacterSet('多余几');
const COUNTED = new CharacterSet('个年岁名天位人');
const NUMERALS = new CharacterSet(`0123456789${HANZI_NUMERALS}`);
/** The characters a number may begin with. */
export const NUMERAL_CHARACTERS = `0123456789${HANZI_NUMERALS}数几上成`;
const LARGE = /[百千万亿佰仟]/;
const ONLY_SCALE = /^[百千万亿兆佰仟]$/;
/** Hedges that make a lone scale a number: 近百家. */
const HEDGED = new Set('近逾超过破达挫涨跌升');
const NEIGHBORS = /^([一二两三四五六七八])([二三四五六七八九])([十百千万亿]{0,2})$/;
const TEENS = /^(十|[二三四五六七八九]十)([一二三四五六七八])([二三四五六七八九])$/;

/** The number that begins at a place: `2746.8亿`, `三千五百万`, `数百`, `1亿2千万`. */
export function numeralAt(text: string, start: number): Numeral | undefined {
  return isDigitAt(text, start) ? inDigits(text, start) : inHanzi(text, start);
}

/** Whether the character at a place is itself a numeral: 数 and 几 are none. */
export function isNumeralAt(text: string, place: number): boolean {
  return NUMERALS.isAt(text, place);
}

/** Where the run of numerals ends that begins at a place: nothing in an identifier is read. */
export function endOfRun(text: string, start: number): number {
  let end = start + 1;
  while (NUMERALS.isAt(text, end)) end++;
  return end;
}

/** Whether digits and hanzi follow each other as in no number: 一1一1. */
export function isBrokenAt(text: string, { end, digits }: Numeral): boolean {
  return isDigitAt(text, end) || (digits && isDigitAt(text, end + 1) && NUMERALS.isAt(text, end));
}

function inDigits(text: string, start: number): Numeral | undefined {
  IN_DIGITS.lastIndex = start;
  const match = IN_DIGITS.exec(text);
  if (match === null) return undefined;
  const [all, inner, scale = '', parts = ''] = match;
  const end = start + all.length;
  const body = all.slice(0, all.length - parts.length - scale.length - (inner?.length ?? 0));
  if (body.length > LONGEST_NUMBER) return undefined;
  let total = quantity(body, powerOf(scale));
  if (parts !== '') {
    for (const [, digits = '', power] of parts.matchAll(PART)) {
      const part = quantity(digits, powerOf(power));
      total = { value: exact(total.value + part.value), precision: part.precision };
    }
  }
  const more = moreAfter(text, end);
  return {
    start,
    end: end + more,
    quantity: total,
    high: undefined,
    more: inner !== undefined || more > 0,
    several: false,
    digits: true,
    scaled: scale !== '',
  };
}

function inHanzi(text: string, start: number): Numeral | undefined {
  IN_HANZI.lastIndex = start;
  const match = IN_HANZI.exec(text);
  if (match === null) return undefined;
  const [all, several, body = '', inner, scale = ''] = match;
  const neighbors = several === undefined ? neighborsOf(body, powerOf(scale)) : undefined;
  const value = neighbors?.low ?? numberOf(text, start + all.length, body);
  if (value === undefined || body.length >= LONGEST_NUMBER) return undefined;
  const end = start + all.length;
  const more = moreAfter(text, end);
  const isMore = inner !== undefined || more > 0 || several === '上';
  // 万 or 百 alone is more often a name than a number.
  if (
    several === undefined &&
    !isMore &&
    ONLY_SCALE.test(body + scale) &&
    !HEDGED.has(text.charAt(start - 1))
  )
    return undefined;
  const power = neighbors === undefined ? powerOf(scale) : 0;
  return {
    start,
    end: end + more,
    quantity: {
      value: timesTenTo((several === '几' || several === '数') && value === 10 ? 20 : value, power),
      precision: tenTo(precisionOf(body) + power),
    },
    high: neighbors?.high,
    more: isMore,
    several: several === '数' || several === '几' || several === '成',
    digits: false,
    scaled: scale !== '' || LARGE.test(body),
  };
}

/** 八五折 says its digits one by one; 万一 and 亿万 are no numbers. */
function numberOf(text: string, end: number, body: string): number | undefined {
  if (/^[百千万亿][一二三四五六七八九]|^亿[百千万]|^万[百千]/.test(body)) return undefined;
  if (body.length === 2 && text.charAt(end) === '折') return readDigits(body);
  return readHanzi(body);
}

function moreAfter(text: string, end: number): number {
  return MORE.isAt(text, end) || (text.charAt(end) === '来' && COUNTED.isAt(text, end + 1)) ? 1 : 0;
}

/** Two digits in a row are a range: 七八 → 7 to 8, 三四十 → 30 to 40, 十七八 → 17 to 18. */
function neighborsOf(body: string, scale: number): { low: number; high: number } | undefined {
  if (body.length < 2) return undefined;
  const [, tens, teenLow = '', teenHigh = ''] = TEENS.exec(body) ?? [];
  const [, low = teenLow, high = teenHigh, power] = NEIGHBORS.exec(body) ?? [];
  const [from, to] = [readHanzi(low), readHanzi(high)];
  if (low === '' || from === undefined || to !== from + 1) return undefined;
  const base = tens === undefined ? 0 : (readHanzi(tens) ?? 0);
  const factor = 10 ** (powerOf(power) + scale);
  return { low: (base + from) * factor, high: (base + to) * factor };
}
