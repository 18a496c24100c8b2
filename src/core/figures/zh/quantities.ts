import type { Basis, Modifier } from '../figure.ts';
import { celsius, measureNames, measureOf } from '../measure.ts';
import { factorOf, isoDuration, scaled } from '../quantity.ts';
import type { Placed, Reading } from '../recognizer.ts';
import {
  BASIS,
  BASIS_MEANINGS,
  CLASSES,
  CLASSIFIER,
  CURRENCIES,
  DIRECTION,
  DIRECTION_AFTER,
  HEDGE_AFTER,
  HEDGE_AFTER_MEANINGS,
  HEDGE_BEFORE,
  HEDGE_MEANINGS,
  SIGNS,
} from './lexicon.ts';
import type { Numeral } from './numeral.ts';

const WINDOW = 24;
const PERCENT = /^\s?(?:(%|％|个百分比)|(个百分点|個百分點|百分点)|(个基点|個基點|基点|BP)|(‰))/;
const MONEY = new RegExp(
  `^\\s?(多|余|餘)?(${Object.keys(CURRENCIES).join('|')})(?!旦|宵|老|素|件|首|月|帅|明|年)`,
);
const SIGN = new RegExp(
  `(${Object.keys(SIGNS)
    .map((sign) => sign.replace(/\$/g, '\\$'))
    .join('|')})\\s?$`,
);
const MEASURE = new RegExp(
  `^\\s?(?:平(?=[米到至，。]|$)|(${measureNames((name) => !/^[a-zC]{1,2}$/.test(name) || /^(kg|km|cm|mm|nm|mg|m2|m3)$/.test(name))}|[gm](?![A-Za-z])))`,
  'i',
);
const DURATION =
  /^(多|余|餘)?(?:(个半?月|個月)|(年)(?![代级轻初底末度])|(天|日(?!元|圆|本|报|均|线))|(周(?!年|一|二|三|四|五|六|日|末)|星期|个星期|礼拜)|(个?小时|個小時|小時|个钟头)|(分钟|分鐘|分(?=\d))|(秒)|(个?世纪))/;
const DURATION_UNITS = ['M', 'Y', 'D', 'W', 'TH', 'TM', 'TS', 'C'] as const;
const COUNT = new RegExp(`^\\s?(?:多|余|餘|几)?(${CLASSIFIER})`);
const NAME_BEFORE = /(?:[A-Za-z][-‑–]?\s?|[\u4e00-\u9fff]-)$/;
const VERSUS = /(?:从|较|比|与)((?:19|20)\d\d)年(?:的)?(?:水平|同期|相比)?[^，。；]{0,6}$/;
const LEVEL =
  /(?:(去年|上年|同期|[12]\d{3}年)[^，。；,;]{0,8}的|是[^，。；,;]{0,14}的?|相当于[^，。；,;]{0,10}的?)$/;

/** The figure a number is part of, read from what stands before and after it; `undefined` when it is none. */
export function readQuantity(text: string, numeral: Numeral): Placed | undefined {
  const left = text.slice(Math.max(0, numeral.start - WINDOW), numeral.start);
  const right = text.slice(numeral.end, numeral.end + WINDOW);
  const sign = SIGN.exec(left);
  if (sign === null && numeral.digits && NAME_BEFORE.test(left) && !isMeasured(right)) return undefined;
  if (/第$|[A-Za-z]$/.test(left) && sign === null) return undefined;
  const unit = unitOf(right, numeral, left, sign?.[1]);
  if (unit === undefined) return undefined;
  return place(text, numeral, unit, sign?.[0].length ?? 0);
}

interface Unit {
  readonly reading: Reading;
  /** Characters of the unit after the number. */
  readonly length: number;
}

function isMeasured(right: string): boolean {
  return PERCENT.test(right) || MONEY.test(right) || MEASURE.test(right) || COUNT.test(right);
}

function unitOf(right: string, numeral: Numeral, left: string, sign: string | undefined): Unit | undefined {
  const { quantity } = numeral;
  const money = MONEY.exec(right);
  if (money?.[2] !== undefined && isNumber(numeral)) {
    return {
      reading: { kind: 'money', ...quantity, unit: CURRENCIES[money[2]] ?? money[2] },
      length: money[0].length,
    };
  }
  if (sign !== undefined)
    return { reading: { kind: 'money', ...quantity, unit: SIGNS[sign] ?? sign }, length: 0 };
  const percent = PERCENT.exec(right);
  if (percent !== null) return percentOf(percent, numeral);
  return (
    timesOf(right, numeral, left) ??
    shareOf(right, numeral, left) ??
    lowEnd(right, numeral, left) ??
    otherOf(right, numeral, left)
  );
}

function isNumber({ digits, scaled: big, quantity }: Numeral): boolean {
  return digits || big || quantity.value !== 1;
}

function percentOf([all, , points, basisPoints, mille]: RegExpExecArray, { quantity }: Numeral): Unit {
  const length = all.length;
  if (points !== undefined) return { reading: { kind: 'change', ...quantity, unit: 'pp' }, length };
  if (basisPoints !== undefined) return { reading: { kind: 'change', ...quantity, unit: 'bp' }, length };
  const amount = mille === undefined ? quantity : scaled(quantity, 0.1);
  return { reading: { kind: 'percent', ...amount, unit: '%' }, length };
}

/** 增长2.35倍 is 3.35 times as much; 是…的三倍, 增至3倍 are 3 times. */
function timesOf(right: string, { quantity }: Numeral, left: string): Unit | undefined {
  const found = /^(多|余)?倍(?!数|频|率)/.exec(right);
  if (found === null) return undefined;
  const grown = /(?:增长|增長|增加|提高|提升|扩大|上涨|上升|高出|多出|增|涨)(?:了|近|超过?|约|逾)?$/.test(
    left.replace(/(?:近|超过?|约|逾)$/, ''),
  );
  const down = /(?:减少|下降|降低|缩小)(?:了)?$/.test(left);
  const factor = grown
    ? Number((quantity.value + 1).toPrecision(12))
    : down
      ? 1 / quantity.value
      : quantity.value;
  return {
    reading: {
      kind: 'change',
      value: quantity.value,
      precision: quantity.precision,
      unit: 'factor',
      factor,
      ...(grown && { direction: 'up' as const }),
    },
    length: found[0].length,
  };
}

const UP_TO = /^(?:[至到~～—–-]{1,2})[\d０-９]+(?:[.．][\d０-９]+)?([十百千万亿萬億]{0,3})/;
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 };

/** The first number of a range leaves scale and unit to the second: 300-800万英镑. */
function lowEnd(right: string, numeral: Numeral, left: string): Unit | undefined {
  const found = numeral.digits && !numeral.scaled ? UP_TO.exec(right) : null;
  if (found === null) return undefined;
  const power = Array.from(found[1] ?? '').reduce((sum, character) => sum + (POWERS[character] ?? 0), 0);
  const quantity = scaled(numeral.quantity, 10 ** power);
  const unit = unitOf(
    right.slice(found[0].length),
    { ...numeral, quantity, scaled: power > 0 },
    left,
    undefined,
  );
  return unit && { ...unit, length: 0 };
}

/** 九成 is 90 percent, 八折 is 20 percent off. */
function shareOf(right: string, { quantity, digits, several }: Numeral, left: string): Unit | undefined {
  if (several || quantity.value > 10 || quantity.value <= 0) return undefined;
  const tenths =
    /^成(半|[一二三四五六七八九](?![个名人]))?(?![为為功立就员果本交都长型分套熟品语因绩员活])/.exec(right);
  if (tenths !== null && !/[组形构变完达促建]$/.test(left)) {
    const extra =
      tenths[1] === undefined ? 0 : tenths[1] === '半' ? 5 : '一二三四五六七八九'.indexOf(tenths[1]) + 1;
    return {
      reading: {
        kind: 'percent',
        value: quantity.value * 10 + extra,
        precision: extra === 0 ? 10 : 1,
        unit: '%',
      },
      length: tenths[0].length,
    };
  }
  const discount = /^折(?!叠|扣|射|腾|旧|合|中|磨)/.exec(right);
  if (discount === null || (!digits && quantity.value === 1)) return undefined;
  const value = Number((100 - (quantity.value < 10 ? quantity.value * 10 : quantity.value)).toPrecision(6));
  return {
    reading: {
      kind: 'change',
      value,
      precision: 1,
      unit: '%',
      direction: 'down',
      factor: factorOf(value, 'down'),
    },
    length: 1,
  };
}

function otherOf(right: string, numeral: Numeral, left: string): Unit | undefined {
  const { quantity, digits } = numeral;
  const measure = MEASURE.exec(right);
  if (measure !== null && (digits || numeral.scaled || quantity.value > 1 || /[吨米亩斤]/.test(measure[0]))) {
    const known = measure[1] === undefined ? { unit: 'm2', factor: 1 } : measureOf(measure[1]);
    if (known !== undefined) return { reading: measured(quantity, known, left), length: measure[0].length };
  }
  const degrees = /^(?:度(?!假|过|电)|級(?=地)|级(?=地震|[，。,]|$))/.exec(right);
  if (degrees !== null && digits) {
    const unit = degrees[0] === '度' ? 'degC' : 'magnitude';
    return { reading: { kind: 'measure', ...quantity, unit }, length: 1 };
  }
  const duration = DURATION.exec(right);
  if (duration !== null && (digits || quantity.value > 1 || /年|月/.test(duration[0]))) {
    const unit = DURATION_UNITS[duration.slice(2).findIndex((group) => group !== undefined)] ?? 'D';
    const more = duration[1] !== undefined || numeral.more;
    return {
      reading: {
        kind: 'duration',
        value: isoDuration(quantity.value, unit),
        ...(more && { modifier: 'over' as const }),
      },
      length: duration[0].length,
    };
  }
  return countOf(right, numeral, left);
}

function measured(
  quantity: Numeral['quantity'],
  { unit, factor }: { unit: string; factor: number },
  left: string,
): Reading {
  const below = /零下\s?$/.test(left) ? -1 : 1;
  if (unit === 'degF') {
    return {
      kind: 'measure',
      value: celsius(below * quantity.value),
      precision: quantity.precision,
      unit: 'degC',
    };
  }
  const amount = scaled(quantity, factor);
  const per = /亩产|每亩/.test(left) ? { per: 'mu' } : {};
  return { kind: 'measure', value: below * amount.value, precision: amount.precision, unit, ...per };
}

function countOf(right: string, numeral: Numeral, left: string): Unit | undefined {
  const { quantity, digits, scaled: big, several } = numeral;
  const found = COUNT.exec(right);
  if (found?.[1] !== undefined) {
    const [all, classifier] = found;
    if (!digits && !big && !several && quantity.value === 1) return undefined;
    if (!digits && !big && quantity.value < 10 && /^[市县省字分国]/.test(classifier)) return undefined;
    return {
      reading: { kind: 'count', ...quantity, unit: CLASSES[classifier] ?? 'item' },
      length: all.length,
    };
  }
  if (
    !digits &&
    !big &&
    quantity.value >= 2 &&
    quantity.value < 10 &&
    /^大(?![家学型量力多小众会夫使陆胆楼街桥巴选师战])/.test(right)
  ) {
    return { reading: { kind: 'count', ...quantity, unit: 'item' }, length: 1 };
  }
  const plain = /^[号期路届#]/.test(right) || /[A-Za-z.]/.test(right.charAt(0));
  if (
    plain ||
    (!several && !big && !(digits && (quantity.value >= 1000 || HEDGE_BEFORE.test(left) || numeral.more)))
  )
    return undefined;
  if (digits && !big && quantity.precision >= 1 && quantity.value >= 1900 && quantity.value <= 2100)
    return undefined;
  return { reading: { kind: 'count', ...quantity }, length: 0 };
}

function place(text: string, numeral: Numeral, { reading, length }: Unit, signLength: number): Placed {
  const end = numeral.end + length;
  const start = numeral.start - signLength;
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const negative = /零下\s?$/.exec(before)?.[0].length ?? 0;
  const hedge = HEDGE_BEFORE.exec(before.slice(0, before.length - negative));
  const hedgeAfter = HEDGE_AFTER.exec(text.slice(end, end + 4));
  const modifier = modifierOf(hedge, hedgeAfter, numeral, reading);
  const span = {
    start: start - negative - (hedge?.[0].length ?? 0),
    end: end + (hedgeAfter?.[0].length ?? 0),
  };
  const attributed = withAttributes(text, span, end, {
    ...reading,
    ...(isGloss(text, span.start, reading) && { role: 'gloss' as const }),
    ...(modifier !== undefined && { modifier }),
  });
  return { ...attributed, span };
}

/** Brackets repeat an amount in another unit or currency. */
function isGloss(text: string, start: number, { kind }: Reading): boolean {
  return (
    (kind === 'money' || kind === 'measure') &&
    /[(（](?:合|约合|约|折合|即)?$/.test(text.slice(Math.max(0, start - 4), start))
  );
}

function modifierOf(
  hedge: RegExpExecArray | null,
  hedgeAfter: RegExpExecArray | null,
  { more, several }: Numeral,
  { modifier }: Reading,
): Modifier | undefined {
  if (several) return 'several';
  const after = hedgeAfter?.slice(1).findIndex((group) => group !== undefined) ?? -1;
  const first = hedge?.slice(1).findIndex((group) => group !== undefined) ?? -1;
  if (after > 0) return HEDGE_AFTER_MEANINGS[after];
  if (first >= 0) return HEDGE_MEANINGS[first];
  if (more) return 'over';
  return after === 0 ? 'approx' : modifier;
}

const CHANGES = new Set(['percent', 'change', 'count', 'measure', 'money', 'duration']);

/** Direction and basis from the clause before the number, or the noun after it. */
function withAttributes(
  text: string,
  span: { start: number; end: number },
  unitEnd: number,
  reading: Reading,
): { reading: Reading; phrase?: { start: number; end: number } } {
  if (!CHANGES.has(reading.kind) || reading.unit === 'factor') return { reading };
  const before = text.slice(Math.max(0, span.start - WINDOW), span.start);
  const level = reading.unit === '%' ? LEVEL.exec(before) : null;
  if (level !== null && typeof reading.value === 'number' && reading.value > 100) {
    const factor = Number((reading.value / 100).toPrecision(12));
    return { reading: { ...reading, kind: 'change', factor, direction: 'up', basis: 'level' } };
  }
  const verb = DIRECTION.exec(before);
  const after =
    verb === null && reading.unit === '%' ? DIRECTION_AFTER.exec(text.slice(unitEnd, unitEnd + 12)) : null;
  const reached = verb?.[3] !== undefined && /[到至]/.test(verb[3]);
  const found = verb ?? after;
  if (found === null || (reached && !/幅|速/.test(verb?.[0] ?? ''))) {
    return { reading: reached ? { ...reading, role: 'to' } : reading };
  }
  const percentual = reading.kind === 'percent' || reading.kind === 'change';
  const direction = found[1] === undefined ? ('down' as const) : ('up' as const);
  if (
    /^新?增$|^升$|^降$/.test(found[1] ?? found[2] ?? '') &&
    reading.kind === 'count' &&
    found[1] !== undefined
  )
    return { reading };
  const clause = verb === null ? before : before.slice(0, verb.index);
  const basis = basisOf(clause);
  const value = Number(reading.value);
  return {
    reading: {
      ...reading,
      ...(percentual && { kind: 'change' as const }),
      direction,
      ...(percentual && reading.unit === '%' && { factor: factorOf(value, direction) }),
      ...(basis !== undefined && { basis: basis.basis }),
    },
    phrase:
      verb === null
        ? { start: span.start, end: unitEnd + (after?.[0].length ?? 0) }
        : {
            start: span.start - before.length + (basis?.adjacent === true ? basis.index : verb.index),
            end: span.end,
          },
  };
}

function basisOf(clause: string): { basis: Basis; index: number; adjacent: boolean } | undefined {
  const versus = VERSUS.exec(clause);
  if (versus !== null) return { basis: `vs:${versus[1]}`, index: versus.index, adjacent: false };
  const found = BASIS.exec(clause);
  if (found === null) return undefined;
  const at = found.slice(1).findIndex((group) => group !== undefined);
  const basis = BASIS_MEANINGS[at];
  if (basis === undefined) return undefined;
  return { basis, index: found.index, adjacent: found[0] === found[at + 1] };
}
