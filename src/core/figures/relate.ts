import type { Figure, Relation } from './figure.ts';

/** How two figures relate if they are the same one; `undefined` when they cannot be. */
export function relate(en: Figure, zh: Figure): Relation | undefined {
  if (!isSameKind(en, zh)) return undefined;
  if (typeof en.value === 'string' || typeof zh.value === 'string')
    return relateCalendar(String(en.value), String(zh.value));
  if (!isSameUnit(en, zh) || clashes(en, zh)) return undefined;
  if (en.value === zh.value) return 'match';
  const coarser = Math.max(en.precision ?? 0, zh.precision ?? 0);
  return Math.abs(en.value - zh.value) <= coarser / 2 ? 'rounding' : undefined;
}

/** Whether two figures that do not agree could be fillers of the same slot. */
export function couldClash(en: Figure, zh: Figure): boolean {
  return en.kind === zh.kind && (en.kind === 'money' || en.kind === 'change' || en.kind === 'percent');
}

function isSameKind(en: Figure, zh: Figure): boolean {
  if (en.kind === zh.kind) return true;
  const kinds = [en.kind, zh.kind];
  return (
    kinds.every((kind) => kind === 'percent' || kind === 'change') ||
    kinds.every((kind) => kind === 'date' || kind === 'period')
  );
}

/** A classifier never decides by itself: 226个 and 226 countries may be the same. */
function isSameUnit(en: Figure, zh: Figure): boolean {
  return en.kind === 'count' || en.kind === 'ordinal' || en.unit === zh.unit;
}

function clashes(en: Figure, zh: Figure): boolean {
  const differ = <Key extends 'direction' | 'basis'>(key: Key) =>
    en[key] !== undefined && zh[key] !== undefined && en[key] !== zh[key];
  return differ('direction') || differ('basis');
}

/** Dates and periods agree when what both of them state is the same: a missing year agrees with any. */
function relateCalendar(en: string, zh: string): Relation | undefined {
  const [a, b] = [yearAndRest(en), yearAndRest(zh)];
  const sameYear = a.year === undefined || b.year === undefined || a.year === b.year;
  return sameYear && a.rest === b.rest ? 'match' : undefined;
}

function yearAndRest(value: string): { year: string | undefined; rest: string } {
  const found = /^(\d{4})(?:-(.*))?$/.exec(value);
  return found === null
    ? { year: undefined, rest: value.replace(/^--/, '') }
    : { year: found[1], rest: found[2] ?? '' };
}
