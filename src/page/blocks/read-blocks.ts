import { type Block, type Context, contextOf } from './block.ts';
import { ELEMENT, TEXT } from './node-types.ts';
import { type Branch, branchOf, type Outline } from './outline.ts';
import { asBlock, LONGEST, type Run, startsParagraph } from './run.ts';
import { isOfText, partOf } from './tags.ts';

/** Nodes visited between two chances to give the page its turn. */
const SLICE = 128;
/** Elements in another from which it is no heading or caption in a wrapper of its own, but a list or bar without prose. */
const CROWDED = 4;
const LIST = /^[ou]l$/;

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
  const read = (node: Text, context: Context, isLinked: boolean) => {
    const { data } = node;
    const length = data.trim().length;
    if (length === 0 && run === undefined) return;
    if (length > 0 && run !== undefined && breaks > 0) {
      if (breaks > 1 || startsParagraph(run, data)) finish();
      else run.text += ' ';
      breaks = 0;
    }
    run ??= { context, nodes: [], text: '', length: 0, linked: 0 };
    run.nodes.push(node);
    run.text += data;
    run.length += length;
    if (isLinked) run.linked += length;
  };
  /** Meets an element off the way to any: a heading, a caption, a paragraph beside others, a link in it. */
  const meetStray = (element: Element, isRead: boolean) => {
    const tag = element.localName;
    const part = partOf(tag);
    if (part === 'skipped') return;
    if (part === 'break') {
      breaks++;
      return;
    }
    if (part === undefined) finish();
    const first = element.firstChild;
    if (first === null) return;
    if (first.nextSibling === null && first.nodeType === TEXT) {
      // Most elements hold one text and nothing else: those need no branch.
      if (part === undefined) {
        read(first as Text, contextOf(element, tag, at.context), at.isLinked);
        finish();
      } else if (isRead) read(first as Text, at.context, at.isLinked || part === 'link');
    } else if (part !== undefined || mayHoldText(element, tag)) {
      const branch = branchOf(element, tag, part, at);
      if (part === undefined) branch.reading = 'all';
      at = enter(branch);
    }
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
    const isRead = at.block.reading === 'all';
    const type = isRead ? node.nodeType : ELEMENT;
    if (type === TEXT) read(node as Text, at.context, at.isLinked);
    else if (type === ELEMENT) {
      const known = outline.get(node);
      if (known === undefined) meetStray(node as Element, isRead);
      else if (known === null) {
        if (partOf((node as Element).localName) === undefined) finish();
      } else {
        if (known.part === undefined) finish();
        at = enter(known);
        const shadow = known.part === undefined && (node as Element).shadowRoot;
        if (shadow) for (const block of yield* readShadow(shadow, at.context)) blocks.push(block);
      }
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

/** Whether an element may be a heading, a caption, a paragraph or a list of such, rather than a bar or list of links. */
function mayHoldText(element: Element, tag: string): boolean {
  if (element.childElementCount < CROWDED || isOfText(tag)) return true;
  return LIST.test(tag) && element.querySelector('a') === null;
}
