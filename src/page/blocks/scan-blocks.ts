import { type Block, type Context, contextOf } from './block.ts';
import { asBlock, type Run, startsParagraph } from './run.ts';
import { partOf } from './tags.ts';

/** Nodes visited between two chances to give the page its turn. */
const SLICE = 256;
/** Nodes from which it pays to keep the blocks of an element for the next scan. */
const LEAST_KEPT = 32;

/** Reads the blocks of a page, again and again: what has not changed since is not visited a second time. */
export interface BlockScanner {
  /** The blocks in document order, in one pass without layout; yields after every slice of nodes. */
  scan(root: Element): Generator<undefined, Block[]>;
  /** Says that something changed in a node: its own text, its children, or whether it is shown. */
  forget(node: Node): void;
}

/** An element whose children are being visited. */
interface Level {
  readonly context: Context;
  readonly firstBlock: number;
  readonly visitedBefore: number;
}

/** Makes a scanner; it is told of each open shadow root, since no observer of the document sees into one. */
export function createBlockScanner(onShadowRoot: (root: ShadowRoot) => void = () => undefined): BlockScanner {
  const kept = new WeakMap<Element, readonly Block[]>();
  /** Of the elements kept, and of those that were: blocks inside them refer to theirs. */
  const contexts = new WeakMap<Element, Context>();

  function* scanInside(root: Node, context: Context): Generator<undefined, Block[]> {
    const blocks: Block[] = [];
    const levels: Level[] = [];
    const document = context.element.ownerDocument;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let level: Level = { context, firstBlock: 0, visitedBefore: 0 };
    let run: Run | undefined;
    let links = 0;
    let breaks = 0;
    let visited = 0;
    const finish = () => {
      if (run !== undefined) blocks.push(asBlock(run));
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
    const leave = (element: Element) => {
      const part = partOf(element);
      if (part === 'link') links--;
      if (part !== undefined) return;
      finish();
      if (visited - level.visitedBefore >= LEAST_KEPT) {
        kept.set(element, blocks.slice(level.firstBlock));
        contexts.set(element, level.context);
      }
      level = levels.pop() ?? level;
    };

    let node: Node | null = walker.firstChild();
    while (node !== null) {
      if (++visited % SLICE === 0) yield undefined;
      let entered = false;
      if (node.nodeType === Node.TEXT_NODE) read(node as Text);
      else {
        const element = node as Element;
        const part = partOf(element);
        if (part === 'break') breaks++;
        else if (part === undefined) {
          finish();
          const before = contexts.get(element);
          const stays = before?.parent === level.context;
          const inner = before !== undefined && stays ? before : contextOf(element, level.context);
          const known = stays ? kept.get(element) : undefined;
          if (known !== undefined) for (const block of known) blocks.push(block);
          else if (!isEditable(element)) {
            const shadow = element.shadowRoot;
            if (shadow !== null) {
              onShadowRoot(shadow);
              for (const block of yield* scanInside(shadow, inner)) blocks.push(block);
            }
            entered = element.firstChild !== null;
            if (entered) {
              levels.push(level);
              level = { context: inner, firstBlock: blocks.length, visitedBefore: visited };
            }
          }
        } else if (part !== 'skipped' && element.firstChild !== null) {
          entered = true;
          if (part === 'link') links++;
        }
      }
      if (entered) {
        node = walker.firstChild();
        if (node !== null) continue;
        leave(walker.currentNode as Element);
      }
      for (node = walker.nextSibling(); node === null; node = walker.nextSibling()) {
        const parent = walker.parentNode();
        if (parent === null || parent === root) break;
        leave(parent as Element);
      }
    }
    finish();
    return blocks;
  }

  return {
    scan(root) {
      const context = contexts.get(root) ?? contextOf(root, undefined);
      contexts.set(root, context);
      return scanInside(root, context);
    },
    forget(node) {
      for (let at: Node | null = node; at !== null; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
        kept.delete(at as Element);
        const context = contexts.get(at as Element);
        if (context !== undefined) context.traits = undefined;
      }
    },
  };
}

function isEditable(element: Element): boolean {
  return (element.getAttribute('contenteditable') ?? 'false') !== 'false';
}
