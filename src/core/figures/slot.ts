import type { Figure } from './figure.ts';
import { groupOf } from './relate.ts';

/** Counts below this may count anything: only larger ones without a class fill one slot. */
const LARGE = 10_000;

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
      return unitOf(en) === unitOf(zh);
    case 'ordinal':
      return en.unit === zh.unit && en.unit !== 'nth';
    case 'calendar':
      return shapeOf(en) === shapeOf(zh);
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
  if (en.modifier !== zh.modifier || zh.unit === 'item') return false;
  return en.unit === zh.unit || (en.unit === undefined && Number(en.value) > 12 && isOfOneSize(en, zh));
}

function isOfOneSize(en: Figure, zh: Figure): boolean {
  const ratio = Number(en.value) / Number(zh.value);
  return ratio > 0.1 && ratio < 10;
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
