import { panesAround, visiblePart } from './panes.ts';
import { cornerOf, type Edges, planCard, type Size, widenToColumn } from './placement.ts';

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
 * cleanup is called. The page is read before the card comes into it, so that both are laid out once.
 */
export function placeCard(anchor: CardAnchor, floating: HTMLElement, placing: Placing): () => void {
  const { element } = anchor;
  const panes = panesAround(element);
  let text: Edges = new DOMRect();

  /** Reads the page and gives the card its room; the result moves the card there. */
  const makeRoom = () => {
    const viewport = viewportOf(element);
    if (element.isConnected) text = seenPart(anchor, panes, viewport);
    const plan = planCard(text, viewport, placing.width());
    floating.style.setProperty('--card-width', `${plan.width}px`);
    floating.style.setProperty('--available-height', `${plan.height}px`);
    return () => {
      const card = { width: floating.offsetWidth, height: floating.offsetHeight };
      const { x, y } = cornerOf(plan, card, text, viewport);
      floating.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    };
  };
  const follow = () => {
    const move = makeRoom();
    if (text.bottom > text.top) move();
    else placing.onGone();
  };
  const move = makeRoom();
  placing.attach();
  move();
  if (text.bottom > text.top) return watchLayout([...panes, window], boxesAround(anchor, floating), follow);
  placing.onGone();
  return () => undefined;
}

/** What grows or shrinks when a card must move: what stands above the text makes the page longer. */
function boxesAround({ element }: CardAnchor, floating: Element): readonly Element[] {
  return [element, floating, element.ownerDocument.body ?? element.ownerDocument.documentElement];
}

/** Calls back when a pane scrolls, the window changes its size, or a box does. */
function watchLayout(panes: readonly EventTarget[], boxes: readonly Element[], onChange: () => void) {
  const listening = new AbortController();
  const options = { signal: listening.signal, passive: true };
  for (const pane of panes) pane.addEventListener('scroll', onChange, options);
  addEventListener('resize', onChange, options);
  let isKnown = true;
  const sizes = new ResizeObserver(() => {
    // It begins by telling the sizes that were just read.
    if (!isKnown) onChange();
    isKnown = false;
  });
  for (const box of boxes) sizes.observe(box);
  return () => {
    listening.abort();
    sizes.disconnect();
  };
}

/** The part of a text that the reader sees. */
function seenPart({ element, bounds }: CardAnchor, panes: readonly Element[], viewport: Size): Edges {
  return visiblePart(widenToColumn(bounds(), element.getBoundingClientRect(), viewport), panes, viewport);
}

/** The window without its scroll bars. */
function viewportOf({ ownerDocument }: Element): Size {
  const root = ownerDocument.scrollingElement ?? ownerDocument.documentElement;
  return { width: root.clientWidth, height: root.clientHeight };
}
