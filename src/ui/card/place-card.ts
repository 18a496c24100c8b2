import { autoUpdate, computePosition, getOverflowAncestors } from '@floating-ui/dom';
import { type Edges, insideWindow, planCard, positionOf, type Size, widenToColumn } from './placement.ts';

/** The text a card stands beside. */
export interface CardAnchor {
  readonly element: Element;
  /** Where the text is now, in the viewport. */
  bounds(): DOMRect;
}

interface Placing {
  /** The widest a card beside its text may be. */
  readonly width: () => number;
  /** Brings the card into the page, where it can be measured. */
  readonly attach: () => void;
  /** The text has been scrolled out of sight. */
  readonly onGone: () => void;
}

/**
 * Brings a card beside its text and keeps it there, never over the text where there is room elsewhere, until the
 * cleanup is called. The page is read before the card comes into it, so that the page is laid out once.
 */
export function placeCard(anchor: CardAnchor, floating: HTMLElement, placing: Placing): () => void {
  const { element } = anchor;
  const panes = getOverflowAncestors(element).filter((pane) => pane instanceof Element);
  let text: Edges = new DOMRect();

  /** Reads the page and gives the card its room; the result moves the card there. */
  const makeRoom = () => {
    const viewport = viewportOf(element);
    if (element.isConnected) text = seenPart(anchor, panes, viewport);
    const plan = planCard(text, viewport, placing.width());
    floating.style.setProperty('--card-width', `${plan.width}px`);
    floating.style.setProperty('--available-height', `${plan.height}px`);
    const reference = { contextElement: element, getBoundingClientRect: () => rectOf(text) };
    return async () => {
      const wished = await computePosition(reference, floating, positionOf(plan));
      const card = { width: floating.offsetWidth, height: floating.offsetHeight };
      const { x, y } = insideWindow(wished, card, viewport);
      floating.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    };
  };
  const follow = () => {
    const move = makeRoom();
    if (text.bottom > text.top) void move();
    else placing.onGone();
  };
  makeRoom();
  placing.attach();
  if (text.bottom <= text.top) {
    placing.onGone();
    return () => undefined;
  }
  const stopFollowing = autoUpdate(element, floating, follow, { layoutShift: false });
  const growth = watchGrowth(element.ownerDocument, follow);
  return () => {
    stopFollowing();
    growth.disconnect();
  };
}

/** Calls back when the page grows or shrinks: what comes in above a text moves it. */
function watchGrowth({ body, documentElement }: Document, onChange: () => void): ResizeObserver {
  let isKnown = true;
  const growth = new ResizeObserver(() => {
    // It begins by telling the size that was just read.
    if (!isKnown) onChange();
    isKnown = false;
  });
  growth.observe(body ?? documentElement);
  return growth;
}

/** The part of a text that the reader sees: a card belongs beside what the window and the panes do not cut off. */
function seenPart(anchor: CardAnchor, panes: readonly Element[], viewport: Size): Edges {
  const column = widenToColumn(anchor.bounds(), anchor.element.getBoundingClientRect(), viewport);
  let { left, top, right, bottom } = column;
  const frames: Edges[] = panes.map((pane) => pane.getBoundingClientRect());
  for (const frame of [...frames, { left: 0, top: 0, right: viewport.width, bottom: viewport.height }]) {
    left = Math.max(left, frame.left);
    top = Math.max(top, frame.top);
    right = Math.min(right, frame.right);
    bottom = Math.min(bottom, frame.bottom);
  }
  return { left, top, right: Math.max(left, right), bottom: Math.max(top, bottom) };
}

function rectOf({ left, top, right, bottom }: Edges): DOMRect {
  return new DOMRect(left, top, right - left, bottom - top);
}

/** The window without its scroll bars. */
function viewportOf({ ownerDocument }: Element): Size {
  const root = ownerDocument.scrollingElement ?? ownerDocument.documentElement;
  return { width: root.clientWidth, height: root.clientHeight };
}
