import { duration } from '../calendar.ts';
import { exact, type Quantity, scaled } from '../quantity.ts';
import { amended, type Reading } from '../reading.ts';
import { bareCount, countOf } from './count.ts';
import { CONTEXT, measured, perOf } from './measured.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import type { Quantified } from './quantified.ts';
import { discountOf, tenthsOf, timesOf } from './share.ts';
import { UNITS, type Unit } from './words.ts';

const TO = /^(?:[—–~-]{1,2}|[至到])/;

const INTEREST = /[息利率][^，。；]{0,6}$/;

/** 3元5角, 一块五 */
const SMALL_MONEY = /^([1-9一二三四五六七八九])([角毛]|(?![\d一二三四五六七八九十百千万]))/;

/** The figure a numeral is part of, read from its unit; `sign` is the currency before it. */
export function quantify(text: string, numeral: Numeral, sign: string | undefined): Quantified | undefined {
  const unit = UNITS.at(text, numeral.end);
  const read =
    unit === undefined ? undefined : readUnit(text, numeral, unit.meaning, numeral.end + unit.text.length);
  if (read !== undefined)
    return sign !== undefined && unit?.text === '元'
      ? { reading: amended(read.reading, { unit: sign }), end: read.end }
      : read;
  if (sign !== undefined)
    return { reading: { kind: 'money', ...numeral.quantity, unit: sign }, end: numeral.end };
  return lowEnd(text, numeral) ?? bareCount(text, numeral);
}

function readUnit(text: string, numeral: Numeral, unit: Unit, end: number): Quantified | undefined {
  const { quantity, digits } = numeral;
  const isOne = !digits && !numeral.scaled && !numeral.more && quantity.value === 1;
  switch (unit.kind) {
    case 'money':
      if (isOne && end === numeral.end + 1 && !SMALL_MONEY.test(text.slice(end, end + 2))) return undefined;
      return withSmallMoney(
        text,
        {
          kind: 'money',
          ...scaled(quantity, unit.factor),
          unit: unit.unit,
          per: perOf(leftOf(text, numeral)),
        },
        end,
      );
    case 'share':
      // Hong Kong's interest: 息率4.5厘.
      if (text.startsWith('厘', numeral.end) && !INTEREST.test(leftOf(text, numeral))) return undefined;
      return {
        reading: {
          kind: unit.unit === '%' ? 'percent' : 'change',
          ...scaled(quantity, unit.factor),
          unit: unit.unit,
        },
        end,
      };
    case 'measure':
      return measured(text, numeral, unit, end);
    case 'duration':
      return durationOf(text, numeral, unit.unit, end);
    case 'times':
      return { reading: timesOf(numeral, leftOf(text, numeral)), end };
    case 'tenths':
      return tenthsOf(text, numeral, end);
    case 'discount':
      return isOne || quantity.value >= 100 || numeral.scaled
        ? undefined
        : { reading: discountOf(quantity.value), end };
    case 'age':
      return ageOf(text, quantity, end);
    case 'magnitude':
      return { reading: { kind: 'measure', ...quantity, unit: 'magnitude' }, end: numeral.end + 1 };
    case 'large':
      return digits || isOne || quantity.value > 12
        ? undefined
        : { reading: { kind: 'count', ...quantity, unit: 'item' }, end };
    case 'count':
      return countOf(text, numeral, unit.unit, end);
  }
}

/** What stands before a numeral, near enough to say what it is. */
function leftOf(text: string, { start }: Numeral): string {
  return text.slice(Math.max(0, start - CONTEXT), start);
}

/** 3元5角, 十五斤半 */
function withSmallMoney(text: string, reading: Reading, end: number): Quantified {
  const isColloquial = text.charAt(end - 1) === '块';
  const [all = '', amount, name] = SMALL_MONEY.exec(text.slice(end, end + 2)) ?? [];
  if (name === '' && !isColloquial) return { reading, end };
  const tenths = amount === undefined ? undefined : numeralAt(text, end)?.quantity.value;
  if (tenths === undefined) return { reading, end };
  return {
    reading: amended(reading, { value: exact(Number(reading.value) + tenths / 10), precision: 0.1 }),
    end: end + all.length,
  };
}

/** 两岁半 is two and a half. */
function ageOf(text: string, quantity: Quantity, end: number): Quantified {
  const isHalf = text.startsWith('半', end);
  const years = isHalf ? { value: quantity.value + 0.5, precision: 0.1 } : quantity;
  return { reading: { kind: 'age', ...years, unit: 'year' }, end: isHalf ? end + 1 : end };
}

function durationOf(text: string, numeral: Numeral, unit: string, end: number): Quantified | undefined {
  const { quantity, digits, more, start } = numeral;
  if (!digits && quantity.value === 1 && /D|TS/.test(unit)) return undefined;
  const isCompared = text.charAt(end) === '前' && '比较与'.includes(text.charAt(start - 1));
  if (unit === 'Y' && quantity.value === 1 && start > 0 && isCompared) return undefined;
  if (unit === 'Y' && !more && isYear(numeral))
    return digits ? undefined : { reading: { kind: 'date', value: quantity.value }, end };
  const name = text.slice(numeral.end, end);
  // 9秒83 is 9.83 seconds.
  const [hundredths] = unit === 'TS' ? (/^\d{1,2}(?!\d)/.exec(text.slice(end, end + 3)) ?? []) : [];
  if (hundredths !== undefined) {
    return {
      reading: duration(Number(`${quantity.value}.${hundredths}`), unit),
      end: end + hundredths.length,
    };
  }
  const isHalf = /^半(?!年|月|导|岛)/.test(text.slice(end, end + 2)) || name === '个半小时';
  const over = more || /多|余/.test(name);
  return {
    reading: amended(duration(quantity.value + (isHalf ? 0.5 : 0), unit), {
      high: numeral.high === undefined ? undefined : String(duration(numeral.high, unit).value),
      modifier: over ? 'over' : undefined,
    }),
    end: isHalf && name !== '个半小时' && start < end ? end + 1 : end,
  };
}

/** 2008年, 两千零八年; but 两千年 lasts. */
function isYear({ digits, quantity: { value } }: Numeral): boolean {
  return digits ? value >= 1000 && value < 2200 : value > 1900 && value < 2100 && value % 100 !== 0;
}

/** The lower of a range leaves scale and unit to the upper: 300-800万英镑, 三至五年. */
function lowEnd(text: string, numeral: Numeral): Quantified | undefined {
  const to = TO.exec(text.slice(numeral.end, numeral.end + 2));
  const after = to === null ? undefined : numeralAt(text, numeral.end + to[0].length);
  if (after === undefined || after.end === numeral.end) return undefined;
  const ratio = after.scaled && !numeral.scaled ? scaleOf(text.slice(after.start, after.end)) : 1;
  const shared = {
    ...numeral,
    end: after.end,
    quantity: scaled(numeral.quantity, ratio),
    scaled: numeral.scaled || after.scaled,
  };
  const unit = UNITS.at(text, after.end);
  const read =
    unit === undefined ? undefined : readUnit(text, shared, unit.meaning, after.end + unit.text.length);
  return read && { reading: read.reading, end: numeral.end };
}

function scaleOf(numeral: string): number {
  const scale = /[十百千万亿]+$/.exec(numeral.replace(/[多余]$/, ''))?.[0] ?? '';
  let factor = 1;
  for (const character of scale) factor *= { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }[character] ?? 1;
  return factor;
}
