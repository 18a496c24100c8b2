import type { Figure, FigureKind, Relation } from './figure.ts';

/** Kinds that may state the same figure in another way: a share and a fraction, a date and a period. */
const GROUPS: Readonly<Record<FigureKind, string>> = {
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
const UNIT_FACTORS: Readonly<Record<string, readonly number[]>> = {
  kg: [1000, 0.5],
  m: [1000],
  m2: [2000 / 3, 10_000, 1e6],
};

/** How two figures relate if they are the same one; `undefined` when they cannot be. */
export function relate(en: Figure, zh: Figure): Relation | undefined {
  const [a, b] = [GROUPS[en.kind], GROUPS[zh.kind]];
  if (a !== b) return isBare(en) || isBare(zh) || isCountable(a, b) ? relateBare(en, zh) : undefined;
  if (a === 'share') return relateShares(en, zh);
  if (a === 'calendar') return relateCalendar(String(en.value), String(zh.value));
  if (a === 'duration' || a === 'time' || a === 'ratio') return relateTexts(en, zh);
  if (clashes(en, zh) || !isSameUnit(en, zh)) return undefined;
  return relateValues(en, zh);
}

/** Whether two figures that do not agree fill the same slot, and so cannot both be right. */
export function couldClash(en: Figure, zh: Figure): boolean {
  if (GROUPS[en.kind] !== GROUPS[zh.kind] || (en.role === 'gloss') !== (zh.role === 'gloss')) return false;
  switch (GROUPS[en.kind]) {
    case 'share':
      return (
        (en.kind === 'fraction') === (zh.kind === 'fraction') &&
        (en.direction === undefined) === (zh.direction === undefined)
      );
    case 'money':
      return true;
    case 'measure':
      return en.unit === zh.unit;
    case 'duration':
      return String(en.value).slice(-1) === String(zh.value).slice(-1);
    case 'count':
      // Numbers without a class may count anything: only large ones fill the same slot.
      if (en.unit === undefined && zh.unit === undefined)
        return Math.min(Number(en.value), Number(zh.value)) >= 10_000;
      return en.unit === zh.unit && en.unit !== 'item' && en.modifier === zh.modifier;
    default:
      return false;
  }
}

function isCountable(a: string, b: string): boolean {
  return (a === 'count' && b === 'ordinal') || (a === 'ordinal' && b === 'count');
}

function isBare({ kind, unit }: Figure): boolean {
  return kind === 'count' && (unit === undefined || unit === 'item');
}

function relateBare(en: Figure, zh: Figure): Relation | undefined {
  if (typeof en.value === 'string' || typeof zh.value === 'string') return undefined;
  const [bare, full] = isBare(en) ? [en, zh] : [zh, en];
  if (full.kind === 'percent' || full.kind === 'date') return undefined;
  const factors = [1, ...(UNIT_FACTORS[full.unit ?? ''] ?? [])];
  return factors.some((factor) => isNear(Number(bare.value) * factor, Number(full.value), 1e-9))
    ? 'match'
    : undefined;
}

/** Shares agree by value, or as changes by what they make of the old value: 翻一番 is up 100 percent. */
function relateShares(en: Figure, zh: Figure): Relation | undefined {
  if (clashes(en, zh)) return undefined;
  const factors = [en.factor, en.alternativeFactor].filter((factor) => factor !== undefined);
  if (zh.factor !== undefined && factors.some((factor) => isNear(factor, zh.factor ?? 0, 1e-6)))
    return hedged(en, zh);
  if (en.factor !== undefined && zh.factor !== undefined && (en.unit === 'factor' || zh.unit === 'factor'))
    return undefined;
  const [a, b] = [inPercent(en), inPercent(zh)];
  if (a === undefined || b === undefined || a.unit !== b.unit) return undefined;
  return relateValues(hedgedAs(a, en), hedgedAs(b, zh));
}

function inPercent({ kind, value, high, unit, precision }: Figure) {
  if (typeof value === 'string') return undefined;
  if (kind === 'fraction') return { value: value * 100, unit: '%', precision: 1 };
  return { value, unit, precision: precision ?? 0, ...(high !== undefined && { high }) };
}

function hedgedAs(value: Valued, { modifier }: Figure): Valued {
  return { ...value, ...(modifier !== undefined && { modifier }) };
}

function relateTexts(en: Figure, zh: Figure): Relation | undefined {
  const plain = (value: Figure['value']) => String(value).replace(/Z$/, '');
  if (plain(en.value) === plain(zh.value) && isSameHigh(en.high, zh.high)) return hedged(en, zh);
  return inDays(String(en.value)) === inDays(String(zh.value)) && inDays(String(en.value)) !== undefined
    ? 'match'
    : undefined;
}

/** P2W → 14, P10Y → 3650; `undefined` for what no calendar makes equal. */
function inDays(duration: string): number | undefined {
  const found = /^P(T?)([\d.]+)([YMWDHS])$/.exec(duration);
  if (found === null) return undefined;
  const [, time, number, unit = ''] = found;
  const days =
    time === 'T' ? { H: 1 / 24, M: 1 / 1440, S: 1 / 86_400 }[unit] : { Y: 360, M: 30, W: 7, D: 1 }[unit];
  return days === undefined ? undefined : Number((Number(number) * days).toPrecision(9));
}

type Valued = Pick<Figure, 'value' | 'high' | 'precision' | 'modifier'>;

/** One side may give only the lower end of a range. */
function isSameHigh(a: Figure['high'], b: Figure['high']): boolean {
  if (a === undefined || b === undefined) return true;
  return typeof a === 'number' && typeof b === 'number' ? isNear(a, b, 1e-9) : a === b;
}

function relateValues(en: Valued, zh: Valued): Relation | undefined {
  if (typeof en.value === 'string' || typeof zh.value === 'string') {
    return en.value === zh.value ? 'match' : undefined;
  }
  if (isNear(en.value, zh.value, 1e-9) && isSameHigh(en.high, zh.high)) return hedged(en, zh);
  if (en.high !== undefined && zh.high !== undefined) return undefined;
  const coarser = Math.max(en.precision ?? 0, zh.precision ?? 0);
  return Math.abs(en.value - zh.value) <= coarser / 2 && coarser < Math.abs(en.value) / 5
    ? 'rounding'
    : undefined;
}

const ABOVE = new Set(['over', 'atleast']);
const BELOW = new Set(['under', 'atmost', 'nearly']);

/** The same value, hedged in opposite directions, cannot both be right; otherwise a hedge changes nothing. */
function hedged(en: Valued, zh: Valued): Relation {
  const [a, b] = [en.modifier ?? '', zh.modifier ?? ''];
  const opposed = (ABOVE.has(a) && BELOW.has(b)) || (BELOW.has(a) && ABOVE.has(b));
  if (opposed) return 'mismatch';
  return a === b || a === 'approx' || b === 'approx' || a === '' || b === '' ? 'match' : 'rounding';
}

/** A bare $ is the dollar of wherever the story is set. */
const DOLLARS = new Set(['AUD', 'CAD', 'SGD', 'HKD', 'TWD']);

/** A classifier never decides by itself: 226个 and 226 countries may be the same. */
function isSameUnit(en: Figure, zh: Figure): boolean {
  if (en.kind === 'money' && en.unit === 'USD' && !/US|U\.S/i.test(en.surface)) {
    return zh.unit === 'USD' || DOLLARS.has(zh.unit ?? '');
  }
  return en.kind === 'count' || en.kind === 'ordinal' || en.kind === 'age' || en.unit === zh.unit;
}

function clashes(en: Figure, zh: Figure): boolean {
  if (en.direction !== undefined && zh.direction !== undefined && en.direction !== zh.direction) return true;
  const { basis: a } = en;
  const { basis: b } = zh;
  const named = (basis: string | undefined) => basis === 'yoy' || basis === 'mom' || basis === 'qoq';
  return named(a) && named(b) && a !== b;
}

/** Dates and periods agree when what both of them state is the same: a missing year agrees with any. */
function relateCalendar(en: string, zh: string): Relation | undefined {
  const [first, second] = [dayOnly(en), dayOnly(zh)];
  if (first !== undefined || second !== undefined) {
    return (first ?? en.slice(-2)) === (second ?? zh.slice(-2)) ? 'match' : undefined;
  }
  const [a, b] = [yearAndRest(en), yearAndRest(zh)];
  const sameYear = a.year === undefined || b.year === undefined || a.year === b.year;
  return sameYear && a.rest === b.rest ? 'match' : undefined;
}

/** `---25`: the 25th of a month that is not named. */
function dayOnly(value: string): string | undefined {
  return /^---(\d\d)$/.exec(value)?.[1];
}

function yearAndRest(value: string): { year: string | undefined; rest: string } {
  const found = /^(\d{4})(?:-(.*))?$/.exec(value);
  return found === null
    ? { year: undefined, rest: value.replace(/^--/, '') }
    : { year: found[1], rest: found[2] ?? '' };
}

function isNear(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
}
