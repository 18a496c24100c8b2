import { type ComputePositionConfig, flip, offset, shift } from '@floating-ui/dom';

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

/** On which sides of its text a card may stand, the first preferred, how wide it is there and how tall it may be. */
interface Plan {
  readonly sides: readonly ['right-start', 'left-start'] | readonly ['bottom-start', 'top-start'];
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
  const beside = Math.max(roomRight(text, viewport), text.left - GAP - MARGIN);
  const most = { width: viewport.width - 2 * MARGIN, height: viewport.height - 2 * MARGIN };
  if (beside >= Math.min(NARROWEST, wished)) {
    return { sides: ['right-start', 'left-start'], width: Math.min(beside, wished), height: most.height };
  }
  const room = Math.max(viewport.height - text.bottom, text.top) - GAP - MARGIN;
  return {
    sides: ['bottom-start', 'top-start'],
    width: Math.min(wished * WIDER_BELOW, most.width),
    height: Math.min(Math.max(room, SMALLEST_HEIGHT), most.height),
  };
}

/** What Floating UI is asked for, once the card has the size that is planned. */
export function positionOf({ sides: [first, second] }: Plan): Partial<ComputePositionConfig> {
  return {
    strategy: 'fixed',
    placement: first,
    middleware: [
      offset(GAP),
      flip({ fallbackPlacements: [second], crossAxis: false, padding: MARGIN }),
      shift({ padding: MARGIN }),
    ],
  };
}

/** The smallest card may be larger than the room there is: it is inside the window all the same. */
export function insideWindow({ x, y }: Corner, card: Size, viewport: Size): Corner {
  return {
    x: Math.max(Math.min(x, viewport.width - card.width - MARGIN), MARGIN),
    y: Math.max(Math.min(y, viewport.height - card.height - MARGIN), MARGIN),
  };
}

/** A text, as wide as its column where a card still fits right of that: cards then stand in one line. */
export function widenToColumn(text: Edges, column: Edges, viewport: Size): Edges {
  const fits = roomRight(column, viewport) >= NARROWEST;
  if (!fits || column.left > text.left || column.right < text.right) return text;
  return { left: column.left, top: text.top, right: column.right, bottom: text.bottom };
}

function roomRight({ right }: Edges, { width }: Size): number {
  return width - right - GAP - MARGIN;
}
