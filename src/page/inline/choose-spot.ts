import type { Paragraph } from '../paragraphs/index.ts';

/** Where a new element goes. */
interface Spot {
  readonly parent: Node;
  readonly before: Node | null;
  /** The box it follows, where it is not inside the paragraph's own. */
  readonly behind?: Element;
}

/** Layouts of a box in which a new child simply takes a line of its own. */
const FLOWS = /^(block|flow-root|list-item|table-cell|table-caption|inline-block)$/;

/**
 * Where a counterpart stands below its paragraph without disturbing the layout around it: inside the paragraph's own
 * box, after its text, so that grids, flex boxes, columns, tables and lists keep their number of children. A heading
 * would speak the counterpart as part of its name, and a clamped box would hide it: there it goes behind the box, if
 * the box around that flows. `undefined` where no place is safe.
 */
export function chooseSpot({ element, nodes }: Paragraph): Spot | undefined {
  const outside = element.parentElement;
  const behind: Spot | undefined =
    outside !== null && flows(outside)
      ? { parent: outside, before: element.nextSibling, behind: element }
      : undefined;
  const inside: Spot | undefined = flows(element) ? spotAfter(element, nodes.at(-1)) : undefined;
  return isHeading(element) || cutsText(element) ? (behind ?? inside) : (inside ?? behind);
}

/** After the last letter, but outside the inline tags around it: `<br>` paragraphs share their element. */
function spotAfter(element: Element, last: Text | undefined): Spot | undefined {
  let node: Node | undefined = last;
  while (node !== undefined && node.parentNode !== null && node.parentNode !== element)
    node = node.parentNode;
  if (node?.parentNode !== element) return undefined;
  return { parent: element, before: node.nextSibling };
}

function flows(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return FLOWS.test(display);
}

function isHeading(element: Element): boolean {
  return /^H[1-6]$/.test(element.tagName) || element.getAttribute('role') === 'heading';
}

/** Whether a box may hide what no longer fits in it. */
function cutsText(element: Element): boolean {
  return getComputedStyle(element).overflowY !== 'visible';
}
