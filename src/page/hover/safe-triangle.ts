/** A place in the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Whether a move goes into the triangle between its start and the near side of a box (the safe triangle of menus). */
export function towards(box: Box, from: Point, to: Point): boolean {
  if (from.x === to.x && from.y === to.y) return false;
  const [first, second] = nearSide(box, from);
  return isInside(to, from, first, second);
}

function nearSide(box: Box, from: Point): readonly [Point, Point] {
  if (from.x <= box.left)
    return [
      { x: box.left, y: box.top },
      { x: box.left, y: box.bottom },
    ];
  if (from.x >= box.right)
    return [
      { x: box.right, y: box.top },
      { x: box.right, y: box.bottom },
    ];
  const y = from.y <= box.top ? box.top : box.bottom;
  return [
    { x: box.left, y },
    { x: box.right, y },
  ];
}

function isInside(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(point, a, b), side(point, b, c), side(point, c, a)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}

function side(point: Point, from: Point, to: Point): number {
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}
