import { findMarkedUp } from './find-marked-up.ts';
import { HANZI } from './prose.ts';
import { LONGEST } from './run.ts';
import { placeOf, type Search, searchAgain } from './search-again.ts';

/** Where to look closer: a longer text, an element around paragraphs or a main heading, the host of a shadow root. */
export type Landmark = Text | Element;

/** Finds the landmarks of a document or shadow root, again and again: what has not changed is not visited again. */
export interface LandmarkFinder {
  /** Those inside an element or shadow root, in document order, without layout; yields after every slice of nodes. */
  find(root: Element | ShadowRoot): Generator<undefined, readonly Landmark[]>;
  /** Says that something changed in a node: its own text, its children, or whether it is shown. */
  forget(node: Node): void;
}

/** Nodes visited between two chances to give the page its turn. */
const SLICE = 512;
/** Characters from which a text is more than a label, on a page in Latin letters and on one in Chinese. */
const LEAST = 20;
const LEAST_HANZI = 7;
/** A page whose longer texts have fewer characters may have its story in shadow roots: only then each element is asked. */
const LEAST_STORY = 2000;
/** A page whose longer texts have fewer characters may have its text in tiny pieces: then each of them counts … */
const LEAST_PAGE = 50;
/** … up to so many. */
const MOST_PIECES = 5000;

export function createLandmarkFinder(): LandmarkFinder {
  const texts = searchAgain((root) => searchTexts(root, leastOn(root.ownerDocument)));
  const hosts = searchAgain(searchHosts);
  const searches = [texts, hosts];

  function* findAmongTexts(root: Element | ShadowRoot): Generator<undefined, Landmark[]> {
    let found = yield* texts.find(root);
    const characters = found.reduce((sum, { length }) => sum + length, 0);
    if (characters < LEAST_PAGE) {
      const pieces = yield* searchTexts(root, 1);
      if (pieces.length <= MOST_PIECES) found = pieces;
    }
    const landmarks: Landmark[] = [...found];
    if (characters >= LEAST_STORY) hosts.drop(root);
    else for (const host of yield* hosts.find(root)) insert(host, landmarks);
    return landmarks;
  }

  return {
    *find(root) {
      const markedUp = findMarkedUp(root, leastOn(root.ownerDocument));
      if (markedUp) for (const search of searches) search.drop(root);
      const landmarks: Landmark[] = markedUp ?? (yield* findAmongTexts(root));
      for (const heading of root.querySelectorAll('h1')) insert(heading.parentNode as Element, landmarks);
      return landmarks;
    },
    forget(node) {
      for (const search of searches) search.forget(node);
    },
  };
}

function leastOn({ title, documentElement }: Document): number {
  return HANZI.test(title) || documentElement.lang.startsWith('zh') ? LEAST_HANZI : LEAST;
}

function* searchTexts(root: Element | ShadowRoot, least: number): Generator<undefined, Text[]> {
  const found: Text[] = [];
  // Elements are passed over by the browser: each node that a script sees costs as much as ten that it does not.
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (searchSlice(walker, least, found)) yield undefined;
  return found;
}

/** Goes on for one slice, and says whether there is more. One plain loop: it runs before anything is compiled. */
function searchSlice(walker: TreeWalker, least: number, found: Text[]): boolean {
  for (let left = SLICE; left > 0; left--) {
    const text = walker.nextNode() as Text | null;
    if (text === null) return false;
    const { length } = text;
    if (length >= least && length <= LONGEST && text.data.trim().length >= least) found.push(text);
  }
  return true;
}

const searchHosts: Search<Element> = function* (root) {
  const found: Element[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let visited = 0;
  for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
    if ((node as Element).shadowRoot) found.push(node as Element);
    if (++visited % SLICE === 0) yield undefined;
  }
  return found;
};

function insert(element: Element, landmarks: Landmark[]): void {
  landmarks.splice(placeOf(element, landmarks), 0, element);
}
