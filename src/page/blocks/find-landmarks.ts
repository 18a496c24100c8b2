import { TEXT } from './node-types.ts';
import { HANZI } from './prose.ts';
import { LONGEST } from './run.ts';

/** A node that says where to look closer: a text longer than a label, a main heading, or the host of a shadow root. */
export type Landmark = Text | Element;

/** Finds the landmarks of a document or shadow root, again and again: what has not changed is not visited again. */
export interface LandmarkFinder {
  /** Those inside an element or shadow root, in document order, without layout; yields after every slice of nodes. */
  find(root: Element | ShadowRoot): Generator<undefined, readonly Landmark[]>;
  /** Says that something changed in a node: its own text, its children, or whether it is shown. */
  forget(node: Node): void;
}

interface Found {
  landmarks: readonly Landmark[];
  /** Nodes that have changed since. */
  changed: Set<Node>;
}

/** Nodes visited between two chances to give the page its turn. */
const SLICE = 512;
/** Characters from which a text is more than a label, on a page in Latin letters and on one in Chinese. */
const LEAST = 20;
const LEAST_HANZI = 7;
/** A page whose longer texts have fewer characters may have its text in tiny pieces: then each of them counts … */
const LEAST_PAGE = 50;
/** … up to so many. */
const MOST_PIECES = 5000;

export function createLandmarkFinder(): LandmarkFinder {
  const known = new WeakMap<Node, Found>();

  function* findAgain(
    { landmarks, changed }: Found,
    root: Node,
    least: number,
  ): Generator<undefined, Landmark[]> {
    const isChanged = (node: Node | null): boolean => {
      for (let at = node; at !== null && at !== root; at = at.parentNode) if (changed.has(at)) return true;
      return false;
    };
    const found = landmarks.filter((node) => root.contains(node) && !isChanged(node));
    for (const node of changed) {
      if (!root.contains(node) || isChanged(node.parentNode)) continue;
      const inside = yield* search(node as Element, least);
      found.splice(placeOf(node, found), 0, ...inside);
    }
    return found;
  }

  return {
    *find(root) {
      const key = root.getRootNode();
      const before = known.get(key);
      const now: Found = { landmarks: [], changed: new Set() };
      known.set(key, now);
      const least = leastOn(root.ownerDocument);
      const isFirst = before === undefined || before.changed.has(root);
      if (before?.changed.size === 0) now.landmarks = before.landmarks;
      else now.landmarks = yield* isFirst ? search(root, least) : findAgain(before, root, least);
      if (charactersOf(now.landmarks) >= LEAST_PAGE) return now.landmarks;
      const pieces = yield* search(root, 1);
      return pieces.length > MOST_PIECES ? now.landmarks : pieces;
    },
    forget(node) {
      const target = node.nodeType === TEXT ? (node.parentNode ?? node) : node;
      known.get(node.getRootNode())?.changed.add(target);
    },
  };
}

function leastOn({ title, documentElement }: Document): number {
  return HANZI.test(title) || documentElement.lang.startsWith('zh') ? LEAST_HANZI : LEAST;
}

function* search(root: Element | ShadowRoot, least: number): Generator<undefined, Landmark[]> {
  const found: Landmark[] = isLandmark(root as Element) ? [root as Element] : [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (searchSlice(walker, least, found)) yield undefined;
  return found;
}

/** Goes on for one slice, and says whether there is more. One plain loop: it runs before anything is compiled. */
function searchSlice(walker: TreeWalker, least: number, found: Landmark[]): boolean {
  for (let left = SLICE; left > 0; left--) {
    const node = walker.nextNode();
    if (node === null) return false;
    if (node.nodeType === TEXT) {
      const { length } = node as Text;
      if (length < least || length > LONGEST) continue;
      if ((node as Text).data.trim().length >= least) found.push(node as Text);
    } else if (isLandmark(node as Element)) found.push(node as Element);
  }
  return true;
}

function isLandmark(element: Element): boolean {
  return element.localName === 'h1' || Boolean(element.shadowRoot);
}

function charactersOf(landmarks: readonly Landmark[]): number {
  let sum = 0;
  for (const node of landmarks) {
    if (node.nodeType === TEXT) sum += (node as Text).length;
    if (sum >= LEAST_PAGE) break;
  }
  return sum;
}

/** The place at which a node stands among others in document order. */
function placeOf(node: Node, among: readonly Node[]): number {
  let [low, high] = [0, among.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const isBefore = node.compareDocumentPosition(among[middle] as Node) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (isBefore) high = middle;
    else low = middle + 1;
  }
  return low;
}
