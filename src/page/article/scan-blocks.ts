import type { Block } from './block.ts';
import { isSkipped } from './skipped.ts';

const INLINE_TAGS = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RB RP RT RTC RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG NOBR'.split(
    ' ',
  ),
);

interface Run {
  element: Element;
  nodes: Text[];
  linked: number;
  length: number;
}

/**
 * The blocks of a subtree in document order, in one pass without layout; yields after every `SLICE` nodes, so that
 * a caller may give the page its turn.
 */
export function* scanBlocks(root: Node): Generator<Block | undefined, void> {
  const walker = createWalker(root);
  let run: Run | undefined;
  let visited = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (++visited % SLICE === 0) yield undefined;
    if (isElement(node)) {
      if (isInline(node)) continue;
      if (run !== undefined) yield* finish(run);
      run = undefined;
      const shadow = node.shadowRoot;
      if (shadow !== null) yield* scanBlocks(shadow);
      continue;
    }
    const text = node as Text;
    const element = blockOf(text);
    if (element === undefined) continue;
    if (run !== undefined && run.element !== element) {
      yield* finish(run);
      run = undefined;
    }
    run ??= { element, nodes: [], linked: 0, length: 0 };
    run.nodes.push(text);
    const length = text.data.trim().length;
    run.length += length;
    if (text.parentElement?.closest('a') != null) run.linked += length;
  }
  if (run !== undefined) yield* finish(run);
}

const SLICE = 512;

function createWalker(root: Node): TreeWalker {
  const document = root.ownerDocument ?? (root as Document);
  return document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    isElement(node) && isSkipped(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isInline(element: Element): boolean {
  return INLINE_TAGS.has(element.tagName.toUpperCase());
}

function blockOf(text: Text): Element | undefined {
  let element = text.parentElement;
  while (element !== null && isInline(element)) element = element.parentElement;
  if (element !== null) return element;
  const root = text.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

function* finish({ element, nodes, linked, length }: Run): Generator<Block> {
  if (length === 0) return;
  const text = collapse(nodes.map(({ data }) => data).join(''));
  if (text !== '') yield { element, nodes, text, linked: linked / length };
}

function collapse(text: string): string {
  return text.replace(/[\s\u3000]+/g, ' ').trim();
}
