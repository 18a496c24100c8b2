import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cornerOf, type Edges, planCard, type Size, widenToColumn } from '../../src/ui/card/placement.ts';

const WINDOW = { width: 1280, height: 800 };

/** A text in a window, the width the reader wishes, and how tall the card would be. */
const scenes = fc
  .record({
    width: fc.integer({ min: 240, max: 3000 }),
    height: fc.integer({ min: 180, max: 2000 }),
    wished: fc.integer({ min: 280, max: 640 }),
    natural: fc.integer({ min: 20, max: 3000 }),
    sides: fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000)),
  })
  .map(({ sides: [a, b, c, d], ...scene }) => ({
    ...scene,
    text: {
      left: (Math.min(a, b) / 1000) * scene.width,
      right: (Math.max(a, b) / 1000) * scene.width,
      top: (Math.min(c, d) / 1000) * scene.height,
      bottom: (Math.max(c, d) / 1000) * scene.height,
    },
  }));

describe('a card beside a text', () => {
  it.each<[string, Edges, string, Partial<Edges>]>([
    [
      'right of it, its top in line',
      { left: 100, right: 700, top: 200, bottom: 300 },
      'right',
      { left: 710, top: 200 },
    ],
    [
      'left, where only that side is wide',
      { left: 600, right: 1200, top: 200, bottom: 300 },
      'left',
      { right: 590, top: 200 },
    ],
    [
      'below, where neither side is',
      { left: 100, right: 1200, top: 100, bottom: 200 },
      'above-or-below',
      { left: 100, top: 210 },
    ],
    [
      'above, where the bottom is near',
      { left: 100, right: 1200, top: 600, bottom: 700 },
      'above-or-below',
      { bottom: 590 },
    ],
  ])('stands %s', (_, text, side, edges) => {
    const { plan, box } = place({ text, viewport: WINDOW, wished: 400, natural: 300 });
    expect(plan.side).toBe(side);
    expect(box).toMatchObject(edges);
  });

  it('is narrower than wished before it goes below', () => {
    const text = { left: 10, right: 960, top: 100, bottom: 200 };
    expect(planCard(text, WINDOW, 400)).toMatchObject({ side: 'right', width: 302 });
  });

  it('is as tall as the larger room above or below, and never shorter than can be read', () => {
    const plan = (top: number, bottom: number) =>
      planCard({ left: 0, right: 1280, top, bottom }, WINDOW, 400).height;
    expect(plan(100, 400)).toBe(382);
    expect(plan(500, 790)).toBe(482);
    expect(plan(20, 790)).toBe(160);
  });

  it('stands in one line with the others of its column', () => {
    const column = { left: 100, right: 700, top: 0, bottom: 900 };
    const text = { left: 150, right: 500, top: 200, bottom: 220 };
    expect(widenToColumn(text, column, WINDOW)).toEqual({ left: 100, right: 700, top: 200, bottom: 220 });
    expect(widenToColumn(text, { ...column, right: 1100 }, WINDOW)).toBe(text);
  });

  it('is inside the window always', () => {
    fc.assert(
      fc.property(scenes, ({ width, height, ...scene }) => {
        const { box } = place({ viewport: { width, height }, ...scene });
        expect(box.left).toBeGreaterThanOrEqual(8);
        expect(box.top).toBeGreaterThanOrEqual(8);
        expect(box.right).toBeLessThanOrEqual(width - 7.999);
        expect(box.bottom).toBeLessThanOrEqual(height - 7.999);
      }),
    );
  });

  it('covers nothing of the text where a readable card has room on any side', () => {
    fc.assert(
      fc.property(scenes, ({ width, height, ...scene }) => {
        const { left, right, top, bottom } = scene.text;
        const beside = Math.max(left, width - right) - 18;
        const stacked = Math.max(top, height - bottom) - 18;
        fc.pre(beside >= 280 || stacked >= 160);
        expect(overlap(place({ viewport: { width, height }, ...scene }).box, scene.text)).toBe(false);
      }),
    );
  });
});

interface Scene {
  readonly text: Edges;
  readonly viewport: Size;
  readonly wished: number;
  readonly natural: number;
}

function place({ text, viewport, wished, natural }: Scene) {
  const plan = planCard(text, viewport, wished);
  const size = { width: plan.width, height: Math.min(natural, plan.height) };
  const { x, y } = cornerOf(plan, size, text, viewport);
  return { plan, box: { left: x, top: y, right: x + size.width, bottom: y + size.height } };
}

function overlap(a: Edges, b: Edges): boolean {
  return (
    a.left < b.right - 0.001 &&
    b.left < a.right - 0.001 &&
    a.top < b.bottom - 0.001 &&
    b.top < a.bottom - 0.001
  );
}
