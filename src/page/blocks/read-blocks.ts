import type { Block, Context } from './block.ts';
import { ELEMENT, TEXT } from './node-types.ts';
import { Branch, type Outline } from './outline.ts';
import { asBlock, LONGEST, type Run, startsParagraph } from './run.ts';
import { isOfText, type Part, partOf } from './tags.ts';

/** Nodes visited between two chances to give the page its turn. */
const SLICE = 128;
/** Elements in another from which it is no heading or caption in a wrapper of its own, but a list or bar without prose. */
const CROWDED = 4;

/** Reads the blocks along an outline, in document order; yields after every slice of nodes. */
export function* readBlocks(
  root: Branch,
  outline: Outline,
  readShadow: (shadow: ShadowRoot, context: Context) => Generator<undefined, readonly Block[]>,
): Generator<undefined, Block[]> {
  const blocks: Block[] = [];
  let at = enter(root);
  let run: Run | undefined;
  let breaks = 0;
  let visited = 0;

  const finish = () => {
    if (run !== undefined && run.length <= LONGEST) blocks.push(asBlock(run));
    run = undefined;
    breaks = 0;
  };
  const read = (node: Text) => {
    const { data } = node;
    const length = data.trim().length;
    if (length === 0 && run === undefined) return;
    if (length > 0 && run !== undefined && breaks > 0) {
      if (breaks > 1 || startsParagraph(run, data)) finish();
      else run.text += ' ';
      breaks = 0;
    }
    run ??= { context: at.context, nodes: [], text: '', length: 0, linked: 0 };
    run.nodes.push(node);
    run.text += data;
    run.length += length;
    if (at.isLinked) run.linked += length;
  };
  /** Meets an element, and goes into it when there is something to read; gives its shadow root when there is one. */
  const meet = (element: Element): ShadowRoot | null => {
    const known = outline.get(element);
    const tag = known ? '' : element.localName;
    const part = known ? known.part : partOf(tag);
    if (part === undefined) finish();
    else if (part === 'break') breaks++;
    const branch = known === undefined ? strayBranch(element, tag, part, at) : known;
    if (branch === null) return null;
    at = enter(branch);
    return known && part === undefined ? element.shadowRoot : null;
  };

  for (;;) {
    const node = nextIn(at);
    if (node === null) {
      if (at.part === undefined) finish();
      if (at.parent === undefined) return blocks;
      at = at.parent;
      continue;
    }
    if (++visited % SLICE === 0) yield undefined;
    const type = at.block.reading === 'all' ? node.nodeType : ELEMENT;
    if (type === TEXT) read(node as Text);
    else if (type === ELEMENT) {
      const shadow = meet(node as Element);
      if (shadow === null) continue;
      for (const block of yield* readShadow(shadow, at.context)) blocks.push(block);
    }
  }
}

function enter(branch: Branch): Branch {
  const { reading } = branch.block;
  if (reading === 'all') branch.next = branch.node.firstChild;
  else if (reading === 'elements') branch.next = branch.node.firstElementChild;
  return branch;
}

function nextIn(branch: Branch): Node | null {
  const { reading } = branch.block;
  if (reading === 'branches') return branch.inner?.[branch.place++]?.node ?? null;
  const { next } = branch;
  if (next !== null)
    branch.next = reading === 'all' ? next.nextSibling : (next as Element).nextElementSibling;
  return next;
}

/** The branch of an element off the way to any landmark: a heading, a caption, a short paragraph beside prose. */
function strayBranch(element: Element, tag: string, part: Part | undefined, parent: Branch): Branch | null {
  if (part === 'skipped' || part === 'break') return null;
  if (part === undefined && element.childElementCount >= CROWDED && !isOfText(tag)) return null;
  const branch = new Branch(element, tag, part, parent);
  if (part === undefined) branch.reading = 'all';
  return branch;
}
