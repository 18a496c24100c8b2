import type { Figure } from './figure.ts';
import { factorOf } from './quantity.ts';

const LISTED = /^(?: points?)? ?(?:,? (?:and|or)|,|、|和|及|以及|与|，或|或|[(（])? ?$/;

/** A change in a list, or said a second time, moves as the one before it: fell 512 points, or 1.3 percent. */
export function inheritDirections(figures: readonly Figure[], text: string): readonly Figure[] {
  const inherited: Figure[] = [];
  for (const figure of figures) {
    const before = inherited.at(-1);
    inherited.push(before !== undefined && isListed(before, figure, text) ? movedAs(before, figure) : figure);
  }
  return inherited;
}

function isListed(
  before: Figure,
  { span, kind, unit, direction, basis, role }: Figure,
  text: string,
): boolean {
  if (
    before.direction === undefined ||
    direction !== undefined ||
    basis !== undefined ||
    role !== undefined
  ) {
    return false;
  }
  if (before.unit !== unit && kind !== 'percent') return false;
  if ((kind !== 'percent' && kind !== 'change') || unit === 'factor' || span.start - before.span.end > 12)
    return false;
  const between = text.slice(before.span.end, span.start);
  return between.trim() !== '' && LISTED.test(between);
}

function movedAs({ direction, basis }: Figure, figure: Figure): Figure {
  if (direction === undefined) return figure;
  return {
    ...figure,
    kind: 'change',
    direction,
    ...(basis !== undefined && { basis }),
    ...(figure.unit === '%' && { factor: factorOf(Number(figure.value), direction) }),
  };
}
