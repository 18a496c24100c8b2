import type { Edges, Size } from './placement.ts';

/** The boxes that cut off what overflows them, from the innermost; the window, which cuts everything off, is none. */
export function panesAround(element: Element): readonly Element[] {
  const panes: Element[] = [];
  for (let box = parentOf(element); box !== null; box = parentOf(box)) {
    if (!isOfWindow(box) && cutsOff(getComputedStyle(box))) panes.push(box);
  }
  return panes;
}

/** The part of a text that the window and its panes let the reader see; empty where they let none. */
export function visiblePart(text: Edges, panes: readonly Element[], viewport: Size): Edges {
  let { left, top, right, bottom } = text;
  const frames: Edges[] = panes.map((pane) => pane.getBoundingClientRect());
  for (const frame of [...frames, { left: 0, top: 0, right: viewport.width, bottom: viewport.height }]) {
    left = Math.max(left, frame.left);
    top = Math.max(top, frame.top);
    right = Math.min(right, frame.right);
    bottom = Math.min(bottom, frame.bottom);
  }
  return { left, top, right: Math.max(left, right), bottom: Math.max(top, bottom) };
}

/** The box around an element as the page is drawn: slots and hosts lie between. */
function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

function cutsOff({ overflowX, overflowY, display }: CSSStyleDeclaration): boolean {
  return /auto|scroll|hidden|clip/.test(overflowX + overflowY) && !/^(inline|contents)$/.test(display);
}

/** What root and body say of overflow is said of the window, unless both say something. */
function isOfWindow(element: Element): boolean {
  const { documentElement: root, body } = element.ownerDocument;
  return element === root || (element === body && !cutsOff(getComputedStyle(root)));
}
