import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** The paragraph a card stands beside. */
export interface CardAnchor {
  readonly element: Element;
  /** Where the paragraph's text is now, in the viewport. */
  bounds(): DOMRect;
}

const GAP = 10;
const MARGIN = 8;
const SMALLEST_HEIGHT = 160;
/** Widths of a card beside its paragraph, and above or below it. */
const NARROWEST = 280;
const WIDEST = 400;
const WIDEST_BELOW = 520;

/** Keeps the card beside its paragraph, never over it where there is room elsewhere, until the cleanup is called. */
export function placeCard(anchor: CardAnchor, floating: HTMLElement): () => void {
  let last = new DOMRect();
  const reference = {
    contextElement: anchor.element,
    getBoundingClientRect: () => {
      // A pinned card outlives its paragraph, and then stays where it was.
      if (anchor.element.isConnected) last = visiblePart(columnOf(anchor));
      return last;
    },
  };
  return autoUpdate(reference, floating, () => void position(reference, floating), { layoutShift: false });
}

async function position(
  reference: { getBoundingClientRect(): DOMRect; contextElement: Element },
  floating: HTMLElement,
): Promise<void> {
  floating.style.width = `${widthFor(reference.getBoundingClientRect())}px`;
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
          floating.style.setProperty('--available-height', `${Math.max(availableHeight, SMALLEST_HEIGHT)}px`);
        },
      }),
    ],
  });
  floating.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

/** Beside its paragraph a card is as narrow as it must be to fit there. */
function widthFor({ left, right }: DOMRect): number {
  const beside = Math.max(innerWidth - right, left) - GAP - MARGIN;
  if (beside >= NARROWEST) return Math.min(beside, WIDEST);
  return Math.min(WIDEST_BELOW, innerWidth - 2 * MARGIN);
}

/** The paragraph's text, as wide as its element where a card still fits beside that: cards then stand in one line. */
function columnOf({ element, bounds }: CardAnchor): DOMRect {
  const text = bounds();
  const { left, right } = element.getBoundingClientRect();
  const fits = innerWidth - right >= NARROWEST + GAP + MARGIN && left <= text.left && right >= text.right;
  return fits ? new DOMRect(left, text.top, right - left, text.height) : text;
}

/** The part of a paragraph inside the viewport: a card belongs beside what the reader sees of it. */
function visiblePart({ left, right, top, bottom }: DOMRect): DOMRect {
  const y = Math.min(Math.max(top, 0), innerHeight);
  const end = Math.min(Math.max(bottom, 0), innerHeight);
  const x = Math.min(Math.max(left, 0), innerWidth);
  return new DOMRect(x, y, Math.min(Math.max(right, 0), innerWidth) - x, end - y);
}
