import { duration } from '../calendar.ts';
import { celsius } from '../measure.ts';
import { exact, factorOf, scaled } from '../quantity.ts';
import { given, type Reading } from '../reading.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import { hedgeBefore, UNITS, type Unit } from './words.ts';

/** A figure without its hedge, and where its unit ends. */
export interface Quantified {
  readonly reading: Reading;
  readonly end: number;
}

const TO = /^(?:[—–~-]{1,2}|[至到])/;
const GROWN =
  /(?:增长|增加|提高|提升|扩大|上涨|上升|攀升|激增|高出|多出|增|涨|[比较][^，。；]{1,12}[高多快长大])(?:了|近|超过?|约|逾|将近|超出|不到|至少)?$/;
const SHRUNK = /(?:减少|下降|降低|缩小|下跌|减)了?$/;
/** 3元5角, 一块五 */
const SMALL_MONEY = /^([1-9一二三四五六七八九])([角毛]|(?![\d一二三四五六七八九十百千万]))/;
const QUAKE = /震级?[^，。；]{0,6}$|地震[^，。；]{0,4}$/;
const PER = /每(亩|股|平方?米|人|吨|公斤|斤|桶|天|年|月|小时)[^，。；]{0,6}$|(亩产|人均|时速)[^，。；]{0,8}$/;
const PER_NAMES: Readonly<Record<string, string>> = {
  亩: 'mu',
  亩产: 'mu',
  股: 'share',
  平米: 'm2',
  平方米: 'm2',
  人: 'person',
  人均: 'person',
  吨: 'tonne',
  公斤: 'kg',
  斤: 'jin',
  桶: 'barrel',
  时速: 'hour',
  天: 'day',
  年: 'year',
  月: 'month',
  小时: 'hour',
};
const CONTEXT = 24;

/** The figure a numeral is part of, read from its unit; `sign` is the currency before it. */
export function quantify(text: string, numeral: Numeral, sign: string | undefined): Quantified | undefined {
  const unit = UNITS.at(text, numeral.end);
  const read =
    unit === undefined ? undefined : readUnit(text, numeral, unit.meaning, numeral.end + unit.text.length);
  if (read !== undefined)
    return sign !== undefined && unit?.text === '元'
      ? { ...read, reading: { ...read.reading, unit: sign } }
      : read;
  if (sign !== undefined)
    return { reading: { kind: 'money', ...numeral.quantity, unit: sign }, end: numeral.end };
  return lowEnd(text, numeral) ?? bareCount(text, numeral);
}

function readUnit(text: string, numeral: Numeral, unit: Unit, end: number): Quantified | undefined {
  const { quantity, digits } = numeral;
  const isOne = !digits && !numeral.scaled && !numeral.more && quantity.value === 1;
  const left = () => text.slice(Math.max(0, numeral.start - CONTEXT), numeral.start);
  switch (unit.kind) {
    case 'money':
      if (isOne && end === numeral.end + 1 && !SMALL_MONEY.test(text.slice(end, end + 2))) return undefined;
      return withSmallMoney(
        text,
        { kind: 'money', ...scaled(quantity, unit.factor), unit: unit.unit, ...perOf(left()) },
        end,
      );
    case 'share':
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
      return { reading: timesOf(numeral, left()), end };
    case 'tenths':
      return tenthsOf(text, numeral, end);
    case 'discount':
      return isOne || quantity.value >= 100 || numeral.scaled
        ? undefined
        : { reading: discountOf(quantity.value), end };
    case 'age':
      return { reading: { kind: 'age', ...quantity, unit: 'year' }, end };
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

/** 3元5角, 十五斤半 */
function withSmallMoney(text: string, reading: Reading, end: number): Quantified {
  const isColloquial = text.charAt(end - 1) === '块';
  const [all = '', amount, name] = SMALL_MONEY.exec(text.slice(end, end + 2)) ?? [];
  if (name === '' && !isColloquial) return { reading, end };
  const tenths = amount === undefined ? undefined : numeralAt(text, end)?.quantity.value;
  if (tenths === undefined) return { reading, end };
  return {
    reading: { ...reading, value: exact(Number(reading.value) + tenths / 10), precision: 0.1 },
    end: end + all.length,
  };
}

function perOf(left: string) {
  const found = PER.exec(left);
  return given('per', found === null ? undefined : PER_NAMES[found[1] ?? found[2] ?? '']);
}

function measured(
  text: string,
  numeral: Numeral,
  { unit, factor }: { unit: string; factor: number },
  end: number,
): Quantified | undefined {
  const { quantity, digits, start } = numeral;
  const name = text.slice(numeral.end, end);
  const isLoose = name === '方' || name === '度' || name === '码' || name === '瓦';
  if (isLoose && !digits) return undefined;
  const below = /(?:零下|[^\d\u4e00-\u9fff]-|^-)$/.test(text.slice(Math.max(0, start - 2), start)) ? -1 : 1;
  if (unit === 'degF')
    return {
      reading: {
        kind: 'measure',
        value: celsius(below * quantity.value),
        precision: quantity.precision,
        unit: 'degC',
      },
      end,
    };
  const per = perOf(text.slice(Math.max(0, start - CONTEXT), start));
  if (unit === 'm' && per.per === 'hour')
    return { reading: { kind: 'measure', ...scaled(quantity, factor / 3600), unit: 'm/s' }, end };
  const isHalf = text.startsWith('半', end) && !/[年月天小个]/.test(text.charAt(end + 1)) && !digits;
  const amount = scaled(isHalf ? { value: quantity.value + 0.5, precision: 0.1 } : quantity, factor);
  return {
    reading: { kind: 'measure', value: below * amount.value, precision: amount.precision, unit, ...per },
    end: isHalf ? end + 1 : end,
  };
}

function durationOf(text: string, numeral: Numeral, unit: string, end: number): Quantified | undefined {
  const { quantity, digits, more, start } = numeral;
  if (!digits && quantity.value === 1 && /D|TS/.test(unit)) return undefined;
  if (unit === 'Y' && digits && quantity.value >= 1000 && quantity.value < 3000 && !more) return undefined;
  const name = text.slice(numeral.end, end);
  const isHalf = /^半(?!年|月|导|岛)/.test(text.slice(end, end + 2)) || name === '个半小时';
  const over = more || /多|余/.test(name);
  return {
    reading: {
      ...duration(quantity.value + (isHalf ? 0.5 : 0), unit),
      ...given('high', numeral.high === undefined ? undefined : String(duration(numeral.high, unit).value)),
      ...(over && { modifier: 'over' as const }),
    },
    end: isHalf && name !== '个半小时' && start < end ? end + 1 : end,
  };
}

/** 增长2.35倍 is 3.35 times as much; 是…的三倍 and 增至3倍 are 3 times. */
function timesOf({ quantity, more }: Numeral, left: string): Reading {
  const isGrown = GROWN.test(left);
  const isShrunk = SHRUNK.test(left);
  const factor = exact(isGrown ? quantity.value + 1 : isShrunk ? 1 / quantity.value : quantity.value);
  return {
    kind: 'change',
    value: factor,
    precision: quantity.precision,
    unit: 'factor',
    factor,
    ...(isGrown && { direction: 'up' as const }),
    ...(more && { modifier: 'over' as const }),
  };
}

/** 九成 is 90 percent, 七成半 and 七成五 are 75. */
function tenthsOf(
  text: string,
  { quantity, high, several, scaled: big, start }: Numeral,
  end: number,
): Quantified | undefined {
  if (
    several ||
    big ||
    quantity.value > 10 ||
    quantity.value <= 0 ||
    /[组形构变完达促建]/.test(text.charAt(start - 1))
  )
    return undefined;
  const [half = ''] = /^(?:半|[一二三四五六七八九](?![个名人家年月成]))/.exec(text.slice(end, end + 2)) ?? [];
  const extra = half === '' ? 0 : half === '半' ? 5 : (numeralAt(text, end)?.quantity.value ?? 0);
  return {
    reading: {
      kind: 'percent',
      value: exact(quantity.value * 10 + extra),
      ...given('high', high === undefined ? undefined : high * 10),
      precision: half === '' ? 10 : 1,
      unit: '%',
    },
    end: end + half.length,
  };
}

/** 八折 is 20 percent off. */
function discountOf(tenths: number): Reading {
  const percent = exact(100 - (tenths < 10 ? tenths * 10 : tenths));
  return {
    kind: 'change',
    value: percent,
    precision: 1,
    unit: '%',
    direction: 'down',
    factor: factorOf(percent, 'down'),
  };
}

function countOf(text: string, numeral: Numeral, unit: string, end: number): Quantified | undefined {
  const { quantity, digits, several, more, start } = numeral;
  const name = text.slice(numeral.end, end);
  const isPlain = !digits && !numeral.scaled && !several && !more;
  if (isPlain && quantity.value === 0) return undefined;
  if (isPlain && quantity.value === 1) return undefined;
  if (
    isPlain &&
    quantity.value <= 10 &&
    /^[市县省分级段根道区声代行圈群章校号门]/.test(name) &&
    !/省份|区县/.test(text.slice(numeral.end, end + 1)) &&
    !/[哪全这那等共]$/.test(text.slice(start - 1, start))
  )
    return undefined;
  if (name === '个' && !Number.isInteger(quantity.value))
    return { reading: { kind: 'change', ...quantity, unit: 'pp' }, end };
  if (name === '级') return quakeOf(text, numeral, end);
  return { reading: { kind: 'count', ...quantity, ...given('high', numeral.high), unit }, end };
}

function quakeOf(text: string, { quantity, start, digits }: Numeral, end: number): Quantified | undefined {
  const unit = QUAKE.test(text.slice(Math.max(0, start - 12), start)) ? 'magnitude' : 'item';
  if (unit === 'magnitude') return { reading: { kind: 'measure', ...quantity, unit }, end };
  return digits || quantity.value > 3
    ? { reading: { kind: 'count', ...quantity, unit: 'level' }, end }
    : undefined;
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
  return read && { ...read, end: numeral.end };
}

function scaleOf(numeral: string): number {
  const scale = /[十百千万亿]+$/.exec(numeral.replace(/[多余]$/, ''))?.[0] ?? '';
  let factor = 1;
  for (const character of scale) factor *= { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }[character] ?? 1;
  return factor;
}

/** A number without a unit is a count only when it is large or hedged, and no year. */
function bareCount(text: string, numeral: Numeral): Quantified | undefined {
  const { quantity, digits, several, more, end } = numeral;
  const big = numeral.scaled;
  if (
    !several &&
    !big &&
    !(digits && (quantity.value >= 1000 || more || hedgeBefore(text, numeral.start) !== undefined))
  )
    return undefined;
  if (/[A-Za-z.#号期路届/]/.test(text.charAt(end)) || /[/.#]/.test(text.charAt(numeral.start - 1)))
    return undefined;
  if (digits && !big && quantity.value >= 1e7 && !/[,，]/.test(text.slice(numeral.start, end)))
    return undefined;
  if (digits && !big && quantity.precision >= 1 && quantity.value >= 1900 && quantity.value <= 2100)
    return undefined;
  return { reading: { kind: 'count', ...quantity, ...given('high', numeral.high) }, end };
}
