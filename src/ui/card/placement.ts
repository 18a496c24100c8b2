/** Edges in the viewport, in CSS pixels. */
export type Edges = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card's upper left corner is. */
interface Corner {
  readonly x: number;
  readonly y: number;
}

/** How large a card may be, and on which side of its text it stands; above or below is decided by its height. */
export interface Plan {
  readonly side: 'left' | 'right' | 'above-or-below';
  readonly width: number;
  readonly height: number;
}

/** Between a card and its text, and between a card and the edge of the window. */
const GAP = 10;
const MARGIN = 8;
/** The narrowest card beside its text, and how much wider than wished one above or below it may be. */
const NARROWEST = 280;
const WIDER_BELOW = 1.3;
const SMALLEST_HEIGHT = 160;

/** The room for a card of a wished width: right of the text before left, beside it before above or below. */
export function planCard(text: Edges, viewport: Size, wished: number): Plan {
  const right = roomRight(text, viewport);
  const beside = Math.max(right, text.left - GAP - MARGIN);
  const most = { width: viewport.width - 2 * MARGIN, height: viewport.height - 2 * MARGIN };
  if (beside >= Math.min(NARROWEST, wished)) {
    const width = Math.min(beside, wished);
    return { side: right >= width ? 'right' : 'left', width, height: most.height };
  }
  const room = Math.max(roomBelow(text, viewport), roomAbove(text));
  return {
    side: 'above-or-below',
    width: Math.min(wished * WIDER_BELOW, most.width),
    height: Math.min(Math.max(room, SMALLEST_HEIGHT), most.height),
  };
}

/** A text, as wide as its column where a card still fits right of that: cards then stand in one line. */
export function widenToColumn(text: Edges, column: Edges, viewport: Size): Edges {
  const fits = roomRight(column, viewport) >= NARROWEST;
  if (!fits || column.left > text.left || column.right < text.right) return text;
  return { left: column.left, top: text.top, right: column.right, bottom: text.bottom };
}

/** Where a card of a known size stands: off its text where there is room, and inside the window always. */
export function cornerOf(plan: Plan, card: Size, text: Edges, viewport: Size): Corner {
  const { x, y } = wishedCorner(plan, card, text, viewport);
  return {
    x: Math.max(Math.min(x, viewport.width - card.width - MARGIN), MARGIN),
    y: Math.max(Math.min(y, viewport.height - card.height - MARGIN), MARGIN),
  };
}

function wishedCorner({ side }: Plan, card: Size, text: Edges, viewport: Size): Corner {
  if (side === 'right') return { x: text.right + GAP, y: text.top };
  if (side === 'left') return { x: text.left - GAP - card.width, y: text.top };
  const below = roomBelow(text, viewport);
  const isBelow = card.height <= below || below >= roomAbove(text);
  return { x: text.left, y: isBelow ? text.bottom + GAP : text.top - GAP - card.height };
}

function roomRight({ right }: Edges, { width }: Size): number {
  return width - right - GAP - MARGIN;
}

function roomBelow({ bottom }: Edges, { height }: Size): number {
  return height - bottom - GAP - MARGIN;
}

function roomAbove({ top }: Edges): number {
  return top - GAP - MARGIN;
}
