import type { Figure } from './figure.ts';
import { groupOf, isNear } from './relate.ts';

/**
 * Whether one side's figure follows from the other's with a neighbor: 41.6 percent, up 4.9 percentage points, is
 * 36.7 percent before; up 25 percent to 50 is 40 before; 30 and 20 are 50 in all.
 */
export function isDerived(en: Figure, zh: Figure, neighbors: readonly Figure[]): boolean {
  const [a, b] = [amountOf(en), amountOf(zh)];
  if (a === undefined || b === undefined) return false;
  return neighbors.some((neighbor) => {
    const c = amountOf(neighbor);
    if (c === undefined || c.value === 0 || neighbor === en || neighbor === zh) return false;
    return isSum(a, b, c) || isProduct(en, zh, neighbor);
  });
}

interface Amount {
  readonly value: number;
  readonly unit: string;
  readonly tolerance: number;
  /** Whether it is a difference: up 4.9 percentage points. */
  readonly isDelta: boolean;
  /** Whether it has too few digits for a sum to be more than chance. */
  readonly isRound: boolean;
}

function amountOf(figure: Figure): Amount | undefined {
  const group = groupOf(figure);
  if (
    typeof figure.value === 'string' ||
    !(group === 'money' || group === 'share' || group === 'count' || group === 'measure')
  )
    return undefined;
  const unit = figure.unit === 'pp' ? '%' : group === 'count' ? 'count' : (figure.unit ?? group);
  const precision = figure.precision ?? 0;
  return {
    value: figure.value,
    unit,
    tolerance: precision / 2,
    isDelta: figure.direction !== undefined,
    isRound: precision === 0 || figure.value / precision < 100,
  };
}

/** Any of the three is the sum of the others, to the precision they are written in. */
function isSum(a: Amount, b: Amount, c: Amount): boolean {
  if (a.unit !== b.unit || b.unit !== c.unit || a.unit === 'factor') return false;
  const deltas = [a, b, c].filter(({ isDelta }) => isDelta).length;
  if (a.unit === '%' ? deltas !== 1 : deltas !== 1 && [a, b, c].filter(({ isRound }) => isRound).length > 1)
    return false;
  const [x, y, z] = [a.value, b.value, c.value].sort((left, right) => left - right) as [
    number,
    number,
    number,
  ];
  const tolerance = Math.min(a.tolerance, b.tolerance, c.tolerance) + 1e-9 * z;
  return x > 0 && Math.abs(x + y - z) <= tolerance;
}

/** How far a factor may be off: half its last digit, of a percentage a hundredth of that. */
function looseness({ unit, precision = 1 }: Figure): number {
  return unit === 'factor' ? Math.min(precision, 0.01) / 2 : precision / 200;
}

/** Two amounts of one unit are a change's old and new value, or an amount and its change of value. */
function isProduct(en: Figure, zh: Figure, neighbor: Figure): boolean {
  for (const [one, other, change] of [
    [en, zh, neighbor],
    [en, neighbor, zh],
    [zh, neighbor, en],
  ] as const) {
    const { factor } = change;
    if (
      factor === undefined ||
      factor === 1 ||
      one.unit !== other.unit ||
      groupOf(one) !== groupOf(other) ||
      one.factor !== undefined
    )
      continue;
    const [low, high] = [
      Math.min(Number(one.value), Number(other.value)),
      Math.max(Number(one.value), Number(other.value)),
    ];
    const ratio = factor > 1 ? factor : 1 / factor;
    const rounded = ((one.precision ?? 0) + (other.precision ?? 0)) / 2;
    const tolerance = looseness(change) / ratio + rounded / high;
    if (low > 0 && tolerance < 0.03 && isNear(high / low / ratio, 1, tolerance)) return true;
  }
  return false;
}
