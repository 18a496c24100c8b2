import type { Basis, Direction, Figure } from './figure.ts';
import { factorOf } from './quantity.ts';

const LISTED =
  /^(?: points?)?(?: in (?:nominal|real|dollar|yuan|value|volume|local currency) terms)?(?: (?:this|next|last) (?:year|month|quarter)| (?:in|from) (?:\d{4}|[A-Z][a-z]+)| on the (?:day|week|month|quarter))? ?(?:,? (?:and|or|but)|,|、|和|及|以及|与|，或|或|[(（])? ?(?:环比|同比|按[年月季])?$/;
/** What joins a clause to the one before it; a comparison or a period of its own begins another basis. */
const COORDINATED = /^[^.;。；!?！？]{0,40}(?:,|，|、|和| and | while | but |而)[^.;。；!?！？]{0,60}$/;
const OWN_BASIS =
  /[比较与]|上[月季]|环|同比|[年月季]率|\b(?:than|from|over|against|compared|month|quarter|year|week|day|shares?|stocks?)\b/i;
const NEAR = 24;

/**
 * What a figure leaves unsaid because the one before it said it. A change in a list, or said a second time, moves as
 * that one does: fell 512 points, or 1.3 percent. A change in a coordinate clause is measured against the same: 出口同比
 * 增长8%，进口增长3%.
 */
export function inheritChanges(figures: readonly Figure[], text: string): readonly Figure[] {
  const inherited: Figure[] = [];
  let change: Figure | undefined;
  for (const figure of figures) {
    const before = inherited.at(-1);
    // Fell 0.7% from September and 5.8% from a year earlier: a date is none of the list.
    const listed = before?.kind === 'date' || before?.kind === 'period' ? change : before;
    const moved =
      listed !== undefined && isListed(listed, figure, text) ? movedAs(listed, figure) : implied(figure);
    const own =
      change !== undefined && isCoordinated(change, moved, text)
        ? { ...moved, basis: change.basis as Basis }
        : moved;
    if (before !== undefined && isSharing(before, own, text)) {
      inherited[inherited.length - 1] = { ...before, basis: own.basis as Basis };
    }
    inherited.push(own.direction === undefined ? own : inParallel(before, own, text));
    if (own.direction !== undefined) change = own;
  }
  return inherited;
}

/** "206.4 percent year-on-year" alone is a rise. */
function implied(figure: Figure): Figure {
  const isBare = figure.kind === 'percent' && figure.direction === undefined && figure.role === undefined;
  return isBare && isNamed(figure.basis) ? moved(figure, 'up') : figure;
}

function isListed(before: Figure, { span, kind, unit, direction, role }: Figure, text: string): boolean {
  if (before.direction === undefined || direction !== undefined || role !== undefined) return false;
  if (before.unit !== unit && kind !== 'percent') return false;
  const start = Math.max(before.phrase.end, before.span.end);
  if ((kind !== 'percent' && kind !== 'change') || unit === 'factor' || span.start - start > NEAR)
    return false;
  const between = text.slice(start, span.start);
  return between.trim() !== '' && LISTED.test(between);
}

function movedAs({ direction, basis }: Figure, figure: Figure): Figure {
  return direction === undefined ? figure : moved(figure, direction, figure.basis ?? basis);
}

function moved(figure: Figure, direction: Direction, basis = figure.basis): Figure {
  return {
    ...figure,
    kind: 'change',
    direction,
    basis: basis ?? figure.basis,
    factor: figure.unit === '%' ? factorOf(Number(figure.value), direction) : figure.factor,
  };
}

/** 12% *and* 9% from a year earlier: the first of a list shares the basis named after the last. */
function isSharing(before: Figure, { basis, direction, unit, span }: Figure, text: string): boolean {
  if (!isNamed(basis) || before.basis !== undefined) return false;
  if (before.direction === undefined || before.direction !== direction || before.unit !== unit) return false;
  return /^,? (?:and|or) $|^[和及、]$/.test(text.slice(before.span.end, span.start));
}

function isCoordinated(
  before: Figure,
  { kind, unit, basis, role, direction, span }: Figure,
  text: string,
): boolean {
  if (!isNamed(before.basis) || basis !== undefined || direction === undefined || role !== undefined)
    return false;
  if (before.unit !== '%' || unit !== '%' || kind !== 'change') return false;
  const between = text.slice(before.phrase.end, span.start);
  return between.length <= 100 && COORDINATED.test(between) && !OWN_BASIS.test(between);
}

/** 同比、环比分别上涨3.1%和0.4%: bases in a row belong to the numbers in a row. */
const PARALLEL = /(同比|环比)[、和与及](同比|环比)[^，。；\d]{0,10}$/;
const PARALLEL_REACH = 20;

function inParallel(before: Figure | undefined, figure: Figure, text: string): Figure {
  if (figure.basis !== 'mom' && figure.basis !== 'yoy') return figure;
  if (!text.includes('环比', (before?.span.start ?? figure.span.start) - PARALLEL_REACH)) return figure;
  const isSecond = before !== undefined && LISTED.test(text.slice(before.span.end, figure.span.start));
  const { start } = isSecond ? before.span : figure.span;
  const match = PARALLEL.exec(text.slice(Math.max(0, start - PARALLEL_REACH), start));
  return match === null ? figure : { ...figure, basis: match[isSecond ? 2 : 1] === '同比' ? 'yoy' : 'mom' };
}

function isNamed(basis: Basis | undefined): boolean {
  return basis === 'yoy' || basis === 'mom' || basis === 'qoq';
}
