import type { Figure } from '../../../src/core/figures/index.ts';

/** A figure in one line, for tables: kind, value or both ends, and what else it states: `change 5.4 % up yoy`. */
export function written({ kind, value, high, unit, modifier, direction, basis, role }: Figure): string {
  const amounts = high === undefined ? [value] : [value, high];
  const numbers = amounts.map((amount) =>
    typeof amount === 'number' ? Number(amount.toPrecision(7)) : amount,
  );
  return [kind, numbers.join('..'), unit, modifier, direction, basis, role]
    .filter((part) => part !== undefined)
    .join(' ');
}
