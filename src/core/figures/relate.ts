import { inDays, isSameDate, isSameTime, isSameWeekday } from './calendar-relation.ts';
import type { Figure, FigureKind } from './figure.ts';
import { hedged, isLoose, isWithinHedge } from './hedges.ts';
import { celsius } from './measure.ts';

/** The same figure, exactly or once rounded; hedges that exclude each other make it differ. */
export type Agreement = 'match' | 'rounding' | 'mismatch';

type Group = 'money' | 'share' | 'ratio' | 'count' | 'measure' | 'ordinal' | 'calendar' | 'duration' | 'time';

/** Kinds that may state the same figure in another way: a share and a fraction, a date and a period. */
const GROUPS: Readonly<Record<FigureKind, Group>> = {
  money: 'money',
  percent: 'share',
  change: 'share',
  fraction: 'share',
  ratio: 'ratio',
  score: 'ratio',
  count: 'count',
  age: 'count',
  index: 'count',
  measure: 'measure',
  ordinal: 'ordinal',
  date: 'calendar',
  period: 'calendar',
  duration: 'duration',
  time: 'time',
};
/** What one unit of measure holds of another, for a number that leaves its unit to the sentence before. */
const LARGER_UNITS: Readonly<Record<string, readonly number[]>> = {
  kg: [1000, 0.5],
  m: [1000],
  m2: [2000 / 3, 10_000, 1e6],
};
/** A bare $ is the dollar of wherever the story is set. */
const DOLLARS = new Set(['USD', 'AUD', 'CAD', 'SGD', 'HKD', 'TWD', 'NZD']);
/** What a bare 元 may be as well. */
const YUAN = new Set(['HKD', 'TWD', 'MOP']);
const EXACT = 1e-9;

export function groupOf({ kind }: Figure): Group {
  return GROUPS[kind];
}

/** How two figures agree if they are the same one; `undefined` when they cannot be. */
export function relate(en: Figure, zh: Figure): Agreement | undefined {
  const [a, b] = [groupOf(en), groupOf(zh)];
  if (a !== b) return relateAcross(en, zh);
  switch (a) {
    case 'share':
      return relateShares(en, zh);
    case 'calendar':
      return isSameDate(String(en.value), String(zh.value)) || isSameWeekday(en, zh) ? 'match' : undefined;
    case 'time':
      return isSameTime(String(en.value), String(zh.value)) ? 'match' : undefined;
    case 'ratio':
    case 'duration':
      return relateTexts(en, zh);
    case 'ordinal':
      return en.value === zh.value && (en.unit === 'top') === (zh.unit === 'top') ? 'match' : undefined;
    case 'money':
    case 'measure':
    case 'count':
      return isOpposed(en, zh) || !isSameUnit(en, zh) ? undefined : relateValues(en, zh);
  }
}

/** Directions, bases and ends of a change that both sides state and that differ: from 8 percent is not 升至8%. */
export function isOpposed(en: Figure, zh: Figure): boolean {
  if ((en.role === 'from' && zh.role === 'to') || (en.role === 'to' && zh.role === 'from')) return true;
  if (en.direction !== undefined && zh.direction !== undefined && en.direction !== zh.direction) return true;
  const isNamed = (basis: string | undefined) => basis === 'yoy' || basis === 'mom' || basis === 'qoq';
  return isNamed(en.basis) && isNamed(zh.basis) && en.basis !== zh.basis;
}

/** A classifier never decides by itself: 226个 and 226 countries may be the same. */
export function isSameUnit(en: Figure, zh: Figure): boolean {
  if (groupOf(en) === 'count')
    return (en.kind === 'age') === (zh.kind === 'age') || !en.unit || !zh.unit || zh.unit === 'item';
  const isBareDollar = en.unit === 'USD' && !/US|U\.S|America/i.test(en.surface);
  if (isBareDollar && DOLLARS.has(zh.unit ?? '')) return true;
  return en.unit === zh.unit || (isBareYuan(zh) && YUAN.has(en.unit ?? ''));
}

/** 2300億元 in Hong Kong are Hong Kong dollars. */
function isBareYuan({ kind, surface }: Figure): boolean {
  return kind === 'money' && /[^美港日欧歐韩韓澳加新][元圓]$/.test(surface);
}

/** A 115-year-old bridge has stood for 115 years. */
function isAgeInYears(age: Figure, duration: Figure): boolean {
  return age.kind === 'age' && duration.value === `P${age.value}Y`;
}

/** A number that leaves its unit to the sentence may be any figure of that value. */
function relateAcross(en: Figure, zh: Figure): Agreement | undefined {
  if (isAgeInYears(en, zh) || isAgeInYears(zh, en)) return 'match';
  const groups = [groupOf(en), groupOf(zh)];
  if (!groups.includes('count')) return undefined;
  const [bare, full] = groupOf(en) === 'count' ? [en, zh] : [zh, en];
  if (bare.unit === 'container' && full.unit === 'TEU') return relateValues(en, zh);
  const isBare = bare.kind === 'count' && (bare.unit === undefined || bare.unit === 'item');
  if (!(isBare || full.kind === 'ordinal') || full.kind === 'percent' || typeof full.value === 'string')
    return undefined;
  if (full.kind === 'ordinal' && full.unit === 'rank') return undefined;
  const factors = full.kind === 'date' ? [] : [1, ...(LARGER_UNITS[full.unit ?? ''] ?? [])];
  return factors.some((factor) => isNear(Number(bare.value) * factor, Number(full.value)))
    ? 'match'
    : undefined;
}

/** Shares agree by value, or as changes by what they make of the old value: 翻一番 is up 100 percent. */
function relateShares(en: Figure, zh: Figure): Agreement | undefined {
  if (isOpposed(en, zh)) return undefined;
  const { factor } = zh;
  if (
    factor !== undefined &&
    [en.factor, en.alternativeFactor].some((other) => other !== undefined && isNear(other, factor, 1e-6))
  ) {
    return hedged(en, zh);
  }
  if (isLevelOf(en, zh) || isLevelOf(zh, en) || isLeft(en, zh) || isLeft(zh, en)) return 'match';
  const isFactor =
    en.unit === 'factor' || zh.unit === 'factor' || en.basis === 'level' || zh.basis === 'level';
  if (isFactor && en.factor !== undefined && factor !== undefined) return undefined;
  const [a, b] = [inPercent(en), inPercent(zh)];
  return a.unit === b.unit ? relateValues(a, b) : undefined;
}

/** Reduced to 60 percent is reduced by 40: 减少四成. */
function isLeft(level: Figure, share: Figure): boolean {
  if (level.role !== 'to' || level.kind !== 'percent' || share.factor === undefined) return false;
  return share.direction === 'down' && isNear(share.factor, Number(level.value) / 100, 1e-6);
}

/** 17.1 percent, its direction unsaid, is 117.1 percent of the level before. */
function isLevelOf(level: Figure, share: Figure): boolean {
  if (
    level.basis !== 'level' ||
    level.factor === undefined ||
    share.factor !== undefined ||
    share.unit !== '%'
  )
    return false;
  return isNear(level.factor, 1 + Number(share.value) / 100, 1e-6);
}

function inPercent(figure: Figure): Figure {
  if (figure.unit === 'bp') {
    return {
      ...figure,
      value: Number(figure.value) / 100,
      unit: 'pp',
      precision: (figure.precision ?? 0) / 100,
    };
  }
  if (figure.kind !== 'fraction') return figure;
  return { ...figure, value: Number(figure.value) * 100, unit: '%', precision: 1 };
}

function relateTexts(en: Figure, zh: Figure): Agreement | undefined {
  const [a, b] = [String(en.value), String(zh.value)];
  const isSame =
    a === b ||
    (inDays(a) !== undefined && inDays(a) === inDays(b)) ||
    (groupOf(en) === 'ratio' && a === b.split(':').reverse().join(':') && zh.kind === 'ratio');
  return isSame && isSameHigh(en.high, zh.high) ? hedged(en, zh) : undefined;
}

/** One side may give only the lower end of a range. */
function isSameHigh(a: Figure['high'], b: Figure['high']): boolean {
  if (a === undefined || b === undefined) return true;
  return typeof a === 'number' && typeof b === 'number' ? isNear(a, b) : a === b;
}

function relateValues(en: Figure, zh: Figure): Agreement | undefined {
  const [a, b] = [Number(en.value), Number(zh.value)];
  if (isNear(a, b) && isSameHigh(en.high, zh.high)) return hedged(en, zh);
  if ((en.high === undefined) !== (zh.high === undefined) && (zh.high === en.value || en.high === zh.value))
    return 'rounding';
  if (isWithinHedge(en, b) || isWithinHedge(zh, a))
    return zh.modifier === undefined || en.modifier === undefined ? 'rounding' : undefined;
  if (
    (en.high !== undefined && zh.high !== undefined) ||
    en.modifier === 'several' ||
    zh.modifier === 'several'
  )
    return undefined;
  if (en.unit === 'degC' && !/c/i.test(en.surface) && Math.abs(celsius(a) - b) < 0.6) return 'rounding';
  const coarser = Math.max(en.precision ?? 0, zh.precision ?? 0);
  if (isLoose(en, zh) && Math.abs(a - b) <= coarser / 2) return 'rounding';
  return Math.abs(a - b) <= (coarser / 2) * (1 + EXACT) && coarser < Math.abs(a) / 5 ? 'rounding' : undefined;
}

export function isNear(a: number, b: number, tolerance = EXACT): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
}
