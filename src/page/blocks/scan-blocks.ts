import { type Block, type Context, contextOf } from './block.ts';
import { asBlock, LONGEST, type Run, startsParagraph } from './run.ts';
import { type Part, partOf } from './tags.ts';

/** Nodes visited between two chances to give the page its turn. */
const SLICE = 256;
/** Nodes from which it pays to keep the blocks of an element for the next scan. */
const LEAST_KEPT = 100;

/** Reads the blocks of a page, again and again: what has not changed since is not visited a second time. */
export interface BlockScanner {
  /** The blocks in document order, in one pass without layout; yields after every slice of nodes. */
  scan(root: Element): Generator<undefined, Block[]>;
  /** Says that something changed in a node: its own text, its children, or whether it is shown. */
  forget(node: Node): void;
}

/** An element whose children are being visited. */
interface Level {
  readonly node: Node;
  readonly part: Part | undefined;
  readonly context: Context;
  readonly firstBlock: number;
  readonly visitedBefore: number;
}

/** What is known of a large element from the scan before. */
interface Kept {
  /** Stays the same as long as its parent does: blocks inside refer to it. */
  readonly context: Context;
  /** Gone once something changed inside. */
  blocks: readonly Block[] | undefined;
}

/** Makes a scanner; it is told of each open shadow root, since no observer of the document sees into one. */
export function createBlockScanner(onShadowRoot: (root: ShadowRoot) => void = () => undefined): BlockScanner {
  const kept = new WeakMap<Node, Kept>();

  function* scanInside(root: Node, context: Context): Generator<undefined, Block[]> {
    if (isEditable(context.element)) return [];
    const blocks: Block[] = [];
    const levels: Level[] = [];
    const document = context.element.ownerDocument;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let level: Level = { node: root, part: undefined, context, firstBlock: 0, visitedBefore: 0 };
    /** The element met last: the next node may be its first child. */
    let met = level;
    let run: Run | undefined;
    let links = 0;
    let breaks = 0;
    let visited = 0;
    /** Asked once, for it is one question natively and many here. */
    const hasEditors = (root as ParentNode & Node).querySelector('[contenteditable]') !== null;

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
      run ??= { context: level.context, nodes: [], text: '', length: 0, linked: 0 };
      run.nodes.push(node);
      run.text += data;
      run.length += length;
      if (links > 0) run.linked += length;
    };
    const enter = () => {
      levels.push(level);
      level = met;
      if (level.part === 'link') links++;
    };
    const leave = () => {
      const { node, part, context, firstBlock, visitedBefore } = level;
      if (part === 'link') links--;
      if (part === undefined) {
        finish();
        if (visited - visitedBefore > LEAST_KEPT)
          kept.set(node, { context, blocks: blocks.slice(firstBlock) });
      }
      level = levels.pop() ?? level;
    };
    const pass = (element: Element) => {
      for (let last = element.lastChild; last !== null; last = last.lastChild) walker.currentNode = last;
    };
    /** Begins a block; gives its shadow root when there is one to visit. */
    const meetBlock = (element: Element): ShadowRoot | null => {
      finish();
      const before = kept.get(element);
      const stays = before !== undefined && before.context.parent === level.context;
      const inner = stays ? before.context : contextOf(element, level.context);
      met = {
        node: element,
        part: undefined,
        context: inner,
        firstBlock: blocks.length,
        visitedBefore: visited,
      };
      if (stays && before.blocks !== undefined) {
        for (const block of before.blocks) blocks.push(block);
        pass(element);
      } else if (hasEditors && isEditable(element)) pass(element);
      else return element.shadowRoot;
      return null;
    };

    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (++visited % SLICE === 0) yield undefined;
      const parent = node.parentNode;
      if (parent === met.node && parent !== level.node) enter();
      while (parent !== level.node && levels.length > 0) leave();
      if (node.nodeType === Node.TEXT_NODE) {
        read(node as Text);
        continue;
      }
      const element = node as Element;
      const part = partOf(element);
      if (part === undefined) {
        const shadow = meetBlock(element);
        if (shadow === null) continue;
        onShadowRoot(shadow);
        for (const block of yield* scanInside(shadow, met.context)) blocks.push(block);
      } else if (part === 'skipped') pass(element);
      else if (part === 'break') breaks++;
      else met = { node, part, context: level.context, firstBlock: 0, visitedBefore: 0 };
    }
    while (levels.length > 0) leave();
    finish();
    return blocks;
  }

  return {
    scan(root) {
      const context = kept.get(root)?.context ?? contextOf(root, undefined);
      kept.set(root, { context, blocks: undefined });
      return scanInside(root, context);
    },
    forget(node) {
      for (let at: Node | null = node; at !== null; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
        const known = kept.get(at);
        if (known === undefined) continue;
        known.blocks = undefined;
        known.context.traits = undefined;
      }
    },
  };
}

function isEditable(element: Element): boolean {
  return (element.getAttribute('contenteditable') ?? 'false') !== 'false';
}
