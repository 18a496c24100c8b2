import { isWeekday } from './calendar-relation.ts';
import type { Figure } from './figure.ts';
import { groupOf } from './relate.ts';

/** Counts below this may count anything: only larger ones without a class fill one slot. */
const LARGE = 10_000;
/** The first few of anything may be the first few of something else; a 20th edition is hardly another's 21st. */
const SERIES = 10;

/** Whether two figures that do not agree fill the same slot, and so cannot both be right. */
export function isSameSlot(en: Figure, zh: Figure): boolean {
  if (groupOf(en) !== groupOf(zh) || (en.role === 'gloss') !== (zh.role === 'gloss')) return false;
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
      return shapeOf(en) === shapeOf(zh) && !isWeekday(en) && !isWeekday(zh);
    case 'ratio':
      return en.kind === zh.kind;
    case 'count':
      return isSameCount(en, zh);
  }
}

function isEdge(role: Figure['role']): boolean {
  return role === 'from' || role === 'to';
}

function isSameShare(en: Figure, zh: Figure): boolean {
  if ((en.kind === 'fraction') !== (zh.kind === 'fraction')) return false;
  const isSameBasis = en.basis !== undefined && en.basis === zh.basis;
  return (en.direction === undefined) === (zh.direction === undefined) || en.unit !== zh.unit || isSameBasis;
}

function isSameCount(en: Figure, zh: Figure): boolean {
  if (en.kind !== zh.kind || en.modifier === 'several' || zh.modifier === 'several') return false;
  if (en.kind === 'age') return true;
  if (en.unit === undefined && zh.unit === undefined)
    return Math.min(Number(en.value), Number(zh.value)) >= LARGE;
  if (isSlip(Number(en.value), Number(zh.value))) return true;
  if (en.modifier !== zh.modifier || zh.unit === 'item') return false;
  const isVague = en.unit === undefined || en.unit === 'unit';
  return en.unit === zh.unit || (isVague && Number(en.value) > 12 && isOfOneSize(en, zh));
}

/** Three digits or more that are the same but for a power of ten: 226,000 and 2.26万. */
function isSlip(a: number, b: number): boolean {
  const digits = (value: number) => String(Number(value.toPrecision(9))).replace(/^0\.0*|\.|0+$/g, '');
  return a !== b && digits(a).length >= 3 && digits(a) === digits(b);
}

function isOfOneSize(en: Figure, zh: Figure): boolean {
  const ratio = Number(en.value) / Number(zh.value);
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
