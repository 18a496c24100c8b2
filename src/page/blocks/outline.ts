import { type Context, contextOf } from './block.ts';
import type { Landmark } from './find-landmarks.ts';
import { TEXT } from './node-types.ts';
import { EDITABLE, type Part, partOf } from './tags.ts';
import { isWrapper } from './wrappers.ts';

/** An element on the way to a landmark, or near one; the rest of a page is passed over. */
export interface Branch {
  readonly node: Element | ShadowRoot;
  readonly part: Part | undefined;
  readonly parent: Branch | undefined;
  /** The nearest block element, perhaps itself. */
  block: Branch;
  readonly context: Context;
  readonly isLinked: boolean;
  /** The branches right inside it; none where a landmark stands in it by itself. */
  inner: Branch[] | undefined;
  /** What is read in it: of the way to a text its branches, around a text all elements, where it is all nodes. */
  reading: 'branches' | 'elements' | 'all';
  /** Whether what is near its texts is being read already. */
  isHost: boolean;
  /** Where the reader is in it: its next node, or the place of its next branch. */
  next: Node | null;
  place: number;
}

/** The branch of an element, of which nothing is read yet. */
export function branchOf(
  node: Element | ShadowRoot,
  tag: string,
  part: Part | undefined,
  parent: Branch | undefined,
  context?: Context,
): Branch {
  const block = part === undefined ? undefined : parent?.block;
  const branch: Branch = {
    node,
    part,
    parent,
    block: block as Branch,
    context:
      context ?? (block === undefined ? contextOf(node as Element, tag, parent?.context) : block.context),
    isLinked: part === 'link' || parent?.isLinked === true,
    inner: undefined,
    reading: 'branches',
    isHost: false,
    next: null,
    place: 0,
  };
  if (block === undefined) branch.block = branch;
  return branch;
}

/** The branches of a page by their nodes; `null` where nothing is to be read, as in navigation. */
export type Outline = ReadonlyMap<Node, Branch | null>;

/** Elements above a text that are read as a whole, for what stands beside it. */
const NEAR = 2;
/** Elements in one that is read for a heading beside an inner one with prose; a longer row is a list or table. */
const LONG_ROW = 200;

/** The outline of the landmarks: `<div><nav>…</nav><div>Long text</div></div> → div, div`. */
export function createOutline(root: Branch, landmarks: readonly Landmark[]): Outline {
  const outline = new Map<Node, Branch | null>([[root.node, root]]);
  for (const element of root.node.querySelectorAll(EDITABLE)) outline.set(element, null);
  for (const landmark of landmarks) {
    const isText = landmark.nodeType === TEXT;
    const branch = branchAt(isText ? landmark.parentNode : landmark, outline);
    if (branch === null) continue;
    if (isText) branch.block.reading = 'all';
    open(isText ? branch.block.parent : branch);
  }
  return outline;
}

function branchAt(node: Node | null, outline: Map<Node, Branch | null>): Branch | null {
  const path: Element[] = [];
  const tags: string[] = [];
  let branch: Branch | null | undefined;
  for (let at = node; at !== null; at = at.parentNode) {
    branch = outline.get(at);
    if (branch !== undefined) break;
    const tag = (at as Element).localName;
    // A link's text is no prose, and read where it stands beside some.
    if (tag === 'a') return null;
    path.push(at as Element);
    tags.push(tag);
  }
  let grown = branch ?? null;
  for (let place = path.length - 1; place >= 0; place--) {
    const element = path[place] as Element;
    grown = grown && grow(grown, element, tags[place] as string);
    outline.set(element, grown);
  }
  return grown;
}

function grow(parent: Branch, element: Element, tag: string): Branch | null {
  const part = partOf(tag);
  if (part === 'skipped') return null;
  const branch = branchOf(element, tag, part, parent);
  if (parent.inner === undefined) parent.inner = [branch];
  else parent.inner.push(branch);
  return branch;
}

function open(from: Branch | undefined): void {
  if (from === undefined || from.isHost) return;
  from.isHost = true;
  let near = NEAR;
  for (let at: Branch | undefined = from; at !== undefined && near > 0; at = at.block.parent) {
    if (near < NEAR && at.block.node.childElementCount > LONG_ROW) return;
    if (at.block.reading === 'branches') at.block.reading = 'elements';
    if (!isWrapper(at.block.context)) near--;
  }
}
