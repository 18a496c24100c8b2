import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, IMPOSSIBLE } from '../../../src/core/figures/assignment.ts';

/** The least sum over every way to give the rows columns, trying each. */
function leastByTrying(
  costs: readonly (readonly number[])[],
  row = 0,
  taken: ReadonlySet<number> = new Set(),
): number {
  if (row === costs.length) return 0;
  const without = IMPOSSIBLE + leastByTrying(costs, row + 1, taken);
  const choices = (costs[row] ?? []).map((cost, column) =>
    taken.has(column)
      ? Number.POSITIVE_INFINITY
      : cost + leastByTrying(costs, row + 1, new Set([...taken, column])),
  );
  return Math.min(without, ...choices);
}

describe('an assignment', () => {
  it('takes the least sum, not the least first', () =>
    expect(
      assign([
        [1, 2],
        [1, 9],
      ]),
    ).toEqual([1, 0]));

  it('leaves out what is impossible', () => {
    expect(
      assign([
        [IMPOSSIBLE, 1],
        [IMPOSSIBLE, 2],
      ]),
    ).toEqual([1, undefined]);
    expect(assign([])).toEqual([]);
  });

  it('is never worse than any other', () => {
    const cost = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(IMPOSSIBLE));
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cost, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(matrix, (costs) => {
        const chosen = assign(costs);
        const sum = chosen.reduce<number>(
          (total, column, row) => total + (column === undefined ? IMPOSSIBLE : (costs[row]?.[column] ?? 0)),
          0,
        );
        expect(sum).toBeCloseTo(leastByTrying(costs), 6);
      }),
    );
  });
});
