import { expect, it } from 'vitest';
import { towards } from '../../src/page/hover/safe-triangle.ts';

const CARD = { left: 100, right: 200, top: 100, bottom: 200 };

it.each([
  ['right, to its left side', { x: 0, y: 150 }, { x: 20, y: 150 }, true],
  ['down right, still inside the triangle', { x: 0, y: 100 }, { x: 50, y: 130 }, true],
  ['up, away', { x: 0, y: 150 }, { x: 0, y: 100 }, false],
  ['left, away', { x: 50, y: 150 }, { x: 20, y: 150 }, false],
  ['down, from above', { x: 150, y: 0 }, { x: 150, y: 40 }, true],
  ['up, from below', { x: 150, y: 300 }, { x: 160, y: 260 }, true],
  ['left, from the right', { x: 300, y: 150 }, { x: 260, y: 150 }, true],
  ['nowhere', { x: 0, y: 150 }, { x: 0, y: 150 }, false],
])('knows a move %s', (_, from, to, expected) => expect(towards(CARD, from, to)).toBe(expected));
