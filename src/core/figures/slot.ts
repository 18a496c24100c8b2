import { isWeekday } from './calendar-relation.ts';
import type { Figure } from './figure.ts';
import { groupOf, isOpposed } from './relate.ts';

/** Counts below this may count anything: only larger ones without a class fill one slot. */
const LARGE = 10_000;
/** The first few of anything may be the first few of something else; a 20th edition is hardly another's 21st. */
const SERIES = 10;
/** A dozen may be of anything. */
const FEW = 12;

/** Whether two figures that do not agree fill the same slot, and so cannot both be right. */
export function isSameSlot(en: Figure, zh: Figure): boolean {
  if (groupOf(en) !== groupOf(zh)) return isAgeAndYears(en, zh) || isAgeAndYears(zh, en);
  if ((en.role === 'gloss') !== (zh.role === 'gloss') && !isSameGloss(en, zh)) return false;
  if (isEdge(en.role) && isEdge(zh.role) && en.role !== zh.role) return false;
  switch (groupOf(en)) {
    case 'share':
      return isSameShare(en, zh);
    case 'money':
    case 'time':
      return true;
    case 'measure':
      return en.unit === zh.unit;
    case 'duration':
      return unitOf(en) === unitOf(zh) || numberOf(en) === numberOf(zh);
    case 'ordinal':
      return (
        en.unit === zh.unit && (en.unit !== 'nth' || Math.min(Number(en.value), Number(zh.value)) >= SERIES)
      );
    case 'calendar':
      // Tuesday in London is 周三 in Beijing.
      return (shapeOf(en) === shapeOf(zh) || isOtherDay(en, zh)) && !isWeekday(en) && !isWeekday(zh);
    case 'ratio':
      return en.kind === zh.kind;
    case 'count':
      return isSameCount(en, zh);
  }
}

/** Up 4.5 percent and 下跌4.5%, 3.1 percent year-on-year and 环比上涨3.1%. */
export function isContrary(en: Figure, zh: Figure): boolean {
  return (
    groupOf(en) === 'share' &&
    en.value === zh.value &&
    en.unit === zh.unit &&
    en.direction !== undefined &&
    zh.direction !== undefined &&
    isOpposed(en, zh)
  );
}

/** A life of 79.0 years and one of 79.3岁 */
function isAgeAndYears(age: Figure, duration: Figure): boolean {
  return age.kind === 'age' && /^P[\d.]+Y$/.test(String(duration.value));
}

/** One side puts the other currency in brackets, the other after *or*. */
function isSameGloss(en: Figure, zh: Figure): boolean {
  const ratio = Number(en.value) / Number(zh.value);
  return en.unit === zh.unit && ratio > 0.5 && ratio < 2;
}

/** Counts of one size and hedge, too large to be the few of anything. */
export function isLikeCount(en: Figure, zh: Figure): boolean {
  if (en.kind !== 'count' || zh.kind !== 'count' || en.modifier !== zh.modifier) return false;
  const [a, b] = [Number(en.value), Number(zh.value)];
  return Math.min(a, b) > FEW && isOfOneSize(a, b);
}

function isEdge(role: Figure['role']): boolean {
  return role === 'from' || role === 'to';
}

function isSameShare(en: Figure, zh: Figure): boolean {
  // Doubled, and halved: 下降一半.
  if (((en.factor ?? 1) - 1) * ((zh.factor ?? 1) - 1) < 0) return true;
  if ((en.kind === 'fraction') !== (zh.kind === 'fraction')) return false;
  const isSameBasis = en.basis !== undefined && en.basis === zh.basis;
  return (en.factor === undefined) === (zh.factor === undefined) || en.unit !== zh.unit || isSameBasis;
}

function isSameCount(en: Figure, zh: Figure): boolean {
  if (en.kind !== zh.kind || en.modifier === 'several' || zh.modifier === 'several') return false;
  if (en.kind === 'age') return true;
  if (en.unit === undefined && zh.unit === undefined)
    return Math.min(Number(en.value), Number(zh.value)) >= LARGE || isSameLevel(en, zh);
  if (isSlip(Number(en.value), Number(zh.value))) return true;
  if (en.modifier !== zh.modifier || zh.unit === 'item') return false;
  const isVague = en.unit === undefined || en.unit === 'unit' || en.unit === 'other';
  return (
    en.unit === zh.unit ||
    (isVague && Number(en.value) > 12 && isOfOneSize(Number(en.value), Number(zh.value)))
  );
}

/** Levels of an index, rates of exchange: 50.6 and 50.9, 7.09 and 7.02. */
function isSameLevel(en: Figure, zh: Figure): boolean {
  const isLevel = ({ precision = 1 }: Figure) => precision < 1;
  return isLevel(en) && isLevel(zh) && isOfOneSize(Number(en.value), Number(zh.value));
}

/** Nov 24 and 27日; the day before or after may be that of another zone. */
function isOtherDay(en: Figure, zh: Figure): boolean {
  const [days, others] = [en, zh].map(({ value }) => /^--(?:-|\d\d-)(\d\d)$/.exec(String(value))?.[1]);
  const isUnnamed = [en, zh].some(({ value }) => String(value).startsWith('---'));
  return (
    isUnnamed && days !== undefined && others !== undefined && Math.abs(Number(days) - Number(others)) > 1
  );
}

/** The slips of a pen: a power of ten (226,000 and 2.26万), two digits changed over, one digit of four. */
function isSlip(a: number, b: number): boolean {
  const [first, second] = [significant(a), significant(b)];
  if (a === b || first.length !== second.length) return false;
  const isLong = first.length >= 3 || (first.length === 2 && Math.min(a, b) >= 1000);
  if (first === second) return isLong;
  if (!isOfOneSize(a, b) || first.length < 3) return false;
  const changed = [...first].filter((digit, place) => digit !== second[place]).length;
  return (first.length > 3 && changed === 1) || [...first].sort().join('') === [...second].sort().join('');
}

/** 0.0226 → 226 */
function significant(value: number): string {
  return String(Number(value.toPrecision(9))).replace(/^0\.0*|\.|0+$/g, '');
}

function isOfOneSize(a: number, b: number): boolean {
  const ratio = a / b;
  return ratio > 0.1 && ratio < 10;
}

function numberOf({ value }: Figure): string {
  return String(value).replace(/[^\d.]/g, '');
}

function unitOf({ value }: Figure): string {
  return String(value).replace(/[\d.n]+/, '');
}

/** Dates of one shape: 08-03 and 08-13 are, a year and a quarter are not. */
function shapeOf({ kind, value }: Figure): string {
  return `${kind} ${String(value)
    .replace(/^(?:19|20)\d\d-/, '--')
    .replace(/\d/g, '0')}`;
}
