import { TEXT } from './node-types.ts';

/** Finds some nodes inside an element or shadow root, in document order; yields after every slice of nodes. */
export type Search<Found extends Node> = (root: Element | ShadowRoot) => Generator<undefined, Found[]>;

/** A search that is made again and again: what has not changed is not visited again. */
export interface RepeatedSearch<Found extends Node> {
  /** Those inside a document's element or a shadow root. */
  find(root: Element | ShadowRoot): Generator<undefined, readonly Found[]>;
  /** Says that something changed in a node: its own text, its children, or whether it is shown. */
  forget(node: Node): void;
  /** Keeps nothing of what is inside, until it is searched anew. */
  drop(root: Element | ShadowRoot): void;
}

interface Known<Found> {
  found: readonly Found[];
  /** Nodes that have changed since. */
  changed: Set<Node>;
}

export function searchAgain<Found extends Node>(search: Search<Found>): RepeatedSearch<Found> {
  const known = new WeakMap<Node, Known<Found>>();
  return {
    *find(root) {
      const key = root.getRootNode();
      const before = known.get(key);
      const now: Known<Found> = { found: [], changed: new Set() };
      known.set(key, now);
      if (before === undefined || before.changed.has(root)) now.found = yield* search(root);
      else if (before.changed.size > 0) now.found = yield* searchChanged(before, root, search);
      else now.found = before.found;
      return now.found;
    },
    forget(node) {
      const target = node.nodeType === TEXT ? (node.parentNode ?? node) : node;
      known.get(node.getRootNode())?.changed.add(target);
    },
    drop: (root) => void known.delete(root.getRootNode()),
  };
}

function* searchChanged<Found extends Node>(
  { found, changed }: Known<Found>,
  root: Node,
  search: Search<Found>,
): Generator<undefined, Found[]> {
  const isChanged = (node: Node | null): boolean => {
    for (let at = node; at !== null && at !== root; at = at.parentNode) if (changed.has(at)) return true;
    return false;
  };
  const kept = found.filter((node) => root.contains(node) && !isChanged(node));
  for (const node of changed) {
    if (!root.contains(node) || isChanged(node.parentNode)) continue;
    const inside = yield* search(node as Element);
    kept.splice(placeOf(node, kept), 0, ...inside);
  }
  return kept;
}

/** The place at which a node stands among others in document order. */
export function placeOf(node: Node, among: readonly Node[]): number {
  let [low, high] = [0, among.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const isBefore = node.compareDocumentPosition(among[middle] as Node) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (isBefore) high = middle;
    else low = middle + 1;
  }
  return low;
}
