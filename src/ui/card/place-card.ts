import {
  autoUpdate,
  computePosition,
  flip,
  getOverflowAncestors,
  offset,
  shift,
  size,
} from '@floating-ui/dom';

/** The text a card stands beside. */
export interface CardAnchor {
  readonly element: Element;
  /** Where the text is now, in the viewport. */
  bounds(): DOMRect;
}

interface Placing {
  /** The widest a card beside its text may be. */
  readonly width: () => number;
  /** The text has been scrolled out of sight. */
  readonly onGone: () => void;
}

const GAP = 10;
const MARGIN = 8;
const SMALLEST_HEIGHT = 160;
/** The narrowest card beside its text, and how much wider than wished one above or below it may be. */
const NARROWEST = 280;
const WIDER_BELOW = 1.3;

/** Keeps a card beside its text, never over it where there is room elsewhere, until the cleanup is called. */
export function placeCard(anchor: CardAnchor, floating: HTMLElement, placing: Placing): () => void {
  const panes = getOverflowAncestors(anchor.element).filter((pane) => pane instanceof Element);
  let last = new DOMRect();
  const reference = {
    contextElement: anchor.element,
    getBoundingClientRect: () => {
      if (anchor.element.isConnected) last = visiblePart(columnOf(anchor), panes);
      return last;
    },
  };
  const update = async () => {
    const { height } = reference.getBoundingClientRect();
    if (height <= 0) placing.onGone();
    else await position(reference, floating, placing.width());
  };
  return autoUpdate(reference, floating, () => void update(), { layoutShift: false });
}

async function position(
  reference: { getBoundingClientRect(): DOMRect; contextElement: Element },
  floating: HTMLElement,
  width: number,
): Promise<void> {
  floating.style.width = `${widthFor(reference.getBoundingClientRect(), width)}px`;
  const { x, y } = await computePosition(reference, floating, {
    strategy: 'fixed',
    placement: 'right-start',
    middleware: [
      offset(GAP),
      flip({
        fallbackPlacements: ['left-start', 'bottom-start', 'top-start'],
        crossAxis: false,
        padding: MARGIN,
        fallbackStrategy: 'bestFit',
      }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => {
          const height = Math.min(Math.max(availableHeight, SMALLEST_HEIGHT), innerHeight - 2 * MARGIN);
          floating.style.setProperty('--available-height', `${height}px`);
        },
      }),
    ],
  });
  // The smallest card may be larger than the room there is: then it covers what it must.
  const left = Math.max(Math.min(x, innerWidth - floating.offsetWidth - MARGIN), MARGIN);
  const top = Math.max(Math.min(y, innerHeight - floating.offsetHeight - MARGIN), MARGIN);
  floating.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}

/** Beside its text a card is as narrow as it must be to fit there. */
function widthFor({ left, right }: DOMRect, wished: number): number {
  const beside = Math.max(innerWidth - right, left) - GAP - MARGIN;
  if (beside >= Math.min(NARROWEST, wished)) return Math.min(beside, wished);
  return Math.min(wished * WIDER_BELOW, innerWidth - 2 * MARGIN);
}

/** The text, as wide as its element where a card still fits beside that: cards then stand in one line. */
function columnOf({ element, bounds }: CardAnchor): DOMRect {
  const text = bounds();
  const { left, right } = element.getBoundingClientRect();
  const fits = innerWidth - right >= NARROWEST + GAP + MARGIN && left <= text.left && right >= text.right;
  return fits ? new DOMRect(left, text.top, right - left, text.height) : text;
}

/** The part of a text inside the viewport and the panes it scrolls in: a card belongs beside what the reader sees. */
function visiblePart(text: DOMRect, panes: readonly Element[]): DOMRect {
  let { left, top, right, bottom } = text;
  const viewport = new DOMRect(0, 0, innerWidth, innerHeight);
  for (const frame of [viewport, ...panes.map((pane) => pane.getBoundingClientRect())]) {
    left = Math.max(left, frame.left);
    top = Math.max(top, frame.top);
    right = Math.min(right, frame.right);
    bottom = Math.min(bottom, frame.bottom);
  }
  return new DOMRect(left, top, Math.max(right - left, 0), Math.max(bottom - top, 0));
}
