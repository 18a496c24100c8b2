import { LONGEST_NUMBER, type Quantity, quantity } from '../quantity.ts';

/** A number in a Chinese text: its quantity, and whether 多, 余 or 几 make it a lower bound. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
  readonly more: boolean;
  /** 数百, 几十: only the magnitude is known. */
  readonly several: boolean;
  /** Whether it is written in digits. */
  readonly digits: boolean;
  /** Whether a unit such as 万 follows the digits. */
  readonly scaled: boolean;
}

const HANZI = '〇零○一二三四五六七八九十百千万亿两兩廿卅壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億兆';
const DIGIT: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  貳: 2,
  两: 2,
  兩: 2,
  三: 3,
  叁: 3,
  參: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  陸: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const POWER: Readonly<Record<string, number>> = {
  十: 1,
  拾: 1,
  百: 2,
  佰: 2,
  千: 3,
  仟: 3,
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
  兆: 12,
};
/** 千瓦 and 兆瓦 are units, not a thousand or a million of anything. */
const SCALE = '(?:[十百万亿萬億]|千(?![瓦克米卡帕伏])|兆(?![瓦赫帕]))';

const IN_DIGITS = new RegExp(
  `[\\d０-９]+(?:[,，][\\d０-９]{3}(?![\\d０-９]))*(?:[.．][\\d０-９]+)?(?:([多余餘几幾])?(${SCALE}{1,3})(?:([\\d０-９]{1,4}(?:\\.\\d+)?)([万萬千百]))?)?([多余餘])?`,
  'g',
);
const IN_HANZI = new RegExp(
  `([数數几幾])?([${HANZI}]+(?:点[〇零一二三四五六七八九]+)?)([多余餘几幾](?=[万亿萬億人个個名家天年米吨座条次岁度台辆部项位所公小月元块美件种分]))?([万亿萬億]*)`,
  'g',
);

/** The numbers of a text in order, in digits of either width or hanzi. */
export function* scanNumerals(text: string): Generator<Numeral> {
  const found = [...inDigits(text), ...inHanzi(text)].sort((a, b) => a.start - b.start);
  let end = 0;
  for (const numeral of found) {
    if (numeral.start < end) continue;
    end = numeral.end;
    yield numeral;
  }
}

function* inDigits(text: string): Generator<Numeral> {
  for (const match of text.matchAll(IN_DIGITS)) {
    const [all, inner, scale = '', rest, restScale, outer] = match;
    const body = all.slice(0, all.search(/[多余餘几幾十百千万亿萬億兆]|$/));
    if (body.length > LONGEST_NUMBER) continue;
    const power = powerOf(scale);
    const high = quantity(body.replace(/，/g, ','), power);
    const low = rest === undefined ? undefined : quantity(rest, powerOf(restScale ?? ''));
    yield {
      start: match.index,
      end: match.index + all.length,
      quantity: low === undefined ? high : { value: high.value + low.value, precision: low.precision },
      more: inner !== undefined || outer !== undefined,
      several: false,
      digits: true,
      scaled: scale !== '',
    };
  }
}

function* inHanzi(text: string): Generator<Numeral> {
  for (const match of text.matchAll(IN_HANZI)) {
    const [all, several, body = '', more, scale = ''] = match;
    if (body.length > LONGEST_NUMBER) continue;
    // 万 or 百 alone is more often a name than a number.
    if (several === undefined && /^[百千万亿兆萬億佰仟]$/.test(body + scale)) continue;
    const value = readNumeral(body);
    if (value === undefined) continue;
    const power = powerOf(scale);
    yield {
      start: match.index,
      end: match.index + all.length,
      quantity: {
        value: Number(`${several !== undefined && value === 10 ? 20 : value}e${power}`),
        precision: Number(`1e${precisionOf(body) + power}`),
      },
      more: more !== undefined,
      several: several !== undefined,
      digits: false,
      scaled: scale !== '' || /[百千万亿萬億]/.test(body),
    };
  }
}

function powerOf(scale: string): number {
  return Array.from(scale).reduce((power, character) => power + (POWER[character] ?? 0), 0);
}

function precisionOf(body: string): number {
  const dot = body.indexOf('点');
  if (dot >= 0) return dot + 1 - body.length;
  const last = POWER[body.slice(-1)];
  return last === undefined ? 0 : powerOf(/[十拾百佰千仟万萬亿億兆]*$/.exec(body)?.[0] ?? '');
}

/**
 * The value of a numeral in hanzi: `readNumeral('二千零八') → 2008`, `'十五' → 15`, `'一百二' → 120`,
 * `'二〇二〇' → 2020`; `undefined` when it is none.
 */
export function readNumeral(hanzi: string): number | undefined {
  const [whole = '', fraction] = hanzi.split('点');
  const value = readWhole(whole);
  if (value === undefined || fraction === undefined) return value;
  return Number(`${value}.${Array.from(fraction, (digit) => DIGIT[digit] ?? 0).join('')}`);
}

function readWhole(hanzi: string): number | undefined {
  const text = hanzi.replace(/廿/g, '二十').replace(/卅/g, '三十');
  if (/^[^十拾百佰千仟万萬亿億兆]+$/.test(text)) {
    return text.length === 1 || text.length > 2 || /[〇零○]/.test(text)
      ? Number(Array.from(text, (digit) => DIGIT[digit] ?? 0).join(''))
      : undefined;
  }
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let last = 0;
  let zero = false;
  for (const character of text) {
    const power = POWER[character];
    if (power === undefined) {
      digit = DIGIT[character];
      zero ||= digit === 0;
      continue;
    }
    if (power < 4) section += (digit ?? (section === 0 || zero ? 1 : 0)) * 10 ** power;
    else {
      const below = section + (digit ?? 0);
      total =
        total > 0 && power > 4
          ? (total + below) * 10 ** power
          : total + (below === 0 ? 1 : below) * 10 ** power;
      section = 0;
    }
    last = power;
    digit = undefined;
    zero = false;
  }
  // 一百二 is 120, 一百零二 is 102.
  const tail = digit === undefined ? 0 : last > 1 && !zero ? digit * 10 ** (last - 1) : digit;
  return total + section + tail;
}
