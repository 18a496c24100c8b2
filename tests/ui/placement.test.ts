// @vitest-environment happy-dom
import { computePosition } from '@floating-ui/dom';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  type Edges,
  insideWindow,
  planCard,
  positionOf,
  type Size,
  widenToColumn,
} from '../../src/ui/card/placement.ts';

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
  it.each<[string, Edges, Partial<Edges>]>([
    [
      'right of it, its top in line',
      { left: 100, right: 700, top: 200, bottom: 300 },
      { left: 710, top: 200 },
    ],
    [
      'left, where only that side is wide',
      { left: 600, right: 1200, top: 200, bottom: 300 },
      { right: 590, top: 200 },
    ],
    [
      'below, where neither side is',
      { left: 100, right: 1200, top: 100, bottom: 200 },
      { left: 100, top: 210 },
    ],
    ['above, where the bottom is near', { left: 100, right: 1200, top: 600, bottom: 700 }, { bottom: 590 }],
  ])('stands %s', async (_, text, edges) => {
    const box = await place({ text, viewport: WINDOW, wished: 400, natural: 300 });
    expect(box).toMatchObject(edges);
  });

  it('is narrower than wished before it goes below', () => {
    const text = { left: 10, right: 960, top: 100, bottom: 200 };
    expect(planCard(text, WINDOW, 400)).toMatchObject({ sides: ['right-start', 'left-start'], width: 302 });
  });

  it('is as tall as the larger room above or below, and never shorter than can be read', async () => {
    const height = async (top: number, bottom: number) => {
      const text = { left: 0, right: 1280, top, bottom };
      const box = await place({ text, viewport: WINDOW, wished: 400, natural: 1000 });
      return box.bottom - box.top;
    };
    expect(await height(100, 400)).toBe(382);
    expect(await height(500, 790)).toBe(482);
    expect(await height(20, 790)).toBe(160);
  });

  it('stands in one line with the others of its column', () => {
    const column = { left: 100, right: 700, top: 0, bottom: 900 };
    const text = { left: 150, right: 500, top: 200, bottom: 220 };
    expect(widenToColumn(text, column, WINDOW)).toEqual({ left: 100, right: 700, top: 200, bottom: 220 });
    expect(widenToColumn(text, { ...column, right: 1100 }, WINDOW)).toBe(text);
  });

  it('is inside the window always', async () => {
    await fc.assert(
      fc.asyncProperty(scenes, async ({ width, height, ...scene }) => {
        const box = await place({ viewport: { width, height }, ...scene });
        expect(box.left).toBeGreaterThanOrEqual(8);
        expect(box.top).toBeGreaterThanOrEqual(8);
        expect(box.right).toBeLessThanOrEqual(width - 7.999);
        expect(box.bottom).toBeLessThanOrEqual(height - 7.999);
      }),
    );
  });

  it('covers nothing of the text where a readable card has room on any side', async () => {
    await fc.assert(
      fc.asyncProperty(scenes, async ({ width, height, ...scene }) => {
        const { left, right, top, bottom } = scene.text;
        const beside = Math.max(left, width - right) - 18;
        const stacked = Math.max(top, height - bottom) - 18;
        fc.pre(beside >= 280 || stacked >= 160);
        const box = await place({ viewport: { width, height }, ...scene });
        expect(overlap(box, scene.text)).toBe(false);
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

/** As in a page: the card is as tall as its text, or as it may be. */
async function place({ text, viewport, wished, natural }: Scene): Promise<Edges> {
  const plan = planCard(text, viewport, wished);
  const size = { width: plan.width, height: Math.min(natural, plan.height) };
  const reference = {
    x: text.left,
    y: text.top,
    width: text.right - text.left,
    height: text.bottom - text.top,
  };
  const { x, y } = await computePosition({ getBoundingClientRect: vi.fn() }, document.createElement('div'), {
    ...positionOf(plan),
    platform: {
      getElementRects: () => ({ reference, floating: { x: 0, y: 0, ...size } }),
      getDimensions: () => size,
      getClippingRect: () => ({ x: 0, y: 0, ...viewport }),
    } as never,
  });
  const corner = insideWindow({ x, y }, size, viewport);
  return { left: corner.x, top: corner.y, right: corner.x + size.width, bottom: corner.y + size.height };
}

function overlap(a: Edges, b: Edges): boolean {
  return (
    a.left < b.right - 0.001 &&
    b.left < a.right - 0.001 &&
    a.top < b.bottom - 0.001 &&
    b.top < a.bottom - 0.001
  );
}
