import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowOf } from '../../../src/ui/row-list/index.ts';

describe('the rows in view', () => {
  it.each([
    ['the first ones', 0, { first: 0, end: 17, top: 0, height: 10_000_000 }],
    ['those in the middle', 500_000, { first: 4994, end: 5017, top: 499_400, height: 10_000_000 }],
    ['the last ones', 9_999_000, { first: 99_984, end: 100_000, top: 9_998_400, height: 10_000_000 }],
  ])('are %s, a few of 100,000', (_, scrollTop, wanted) => {
    expect(windowOf({ count: 100_000, rowHeight: 100 }, scrollTop, 1000)).toEqual(wanted);
  });

  it('are none of nothing', () => {
    expect(windowOf({ count: 0, rowHeight: 100 }, 0, 1000)).toEqual({ first: 0, end: 0, top: 0, height: 0 });
  });

  it('cover the view wherever the open row is', () => {
    const cases = fc.record({
      count: fc.integer({ min: 1, max: 500 }),
      open: fc.record({ row: fc.nat(499), height: fc.integer({ min: 100, max: 900 }) }),
      scroll: fc.nat(60_000),
    });
    fc.assert(
      fc.property(cases, ({ count, open, scroll }) => {
        const metrics = { count, rowHeight: 100, ...(open.row < count && { open }) };
        const { height } = windowOf(metrics, 0, 600);
        const top = Math.min(scroll, Math.max(0, height - 600));
        const view = windowOf(metrics, top, 600);
        const heightOf = (row: number) => (row === metrics.open?.row ? metrics.open.height : 100);
        let bottom = view.top;
        for (let row = view.first; row < view.end; row++) bottom += heightOf(row);
        expect(view.top).toBeLessThanOrEqual(top);
        expect(bottom).toBeGreaterThanOrEqual(Math.min(height, top + 600));
        expect(view.end - view.first).toBeLessThan(30);
      }),
    );
  });
});
