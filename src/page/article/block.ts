/** An element around text; the contexts of a page are the tree above its blocks. */
export interface Context {
  readonly element: Element;
  readonly parent: Context | undefined;
  /** Traits by the element's own markup; read when first asked for, as most elements never are. */
  own: number | undefined;
  /** Prose of all blocks inside it. */
  prose: number;
  /** Prose of the blocks that stand side by side in it. */
  hosted: number;
}

/** A run of text that the page shows as one paragraph: between two block boundaries or empty lines. */
export interface Block {
  /** Of the nearest block element around the run. */
  readonly context: Context;
  /** Its text nodes in order. */
  readonly nodes: readonly Text[];
  /** Characters, without the white space around its text nodes. */
  readonly length: number;
  /** How many of them are in links. */
  readonly linked: number;
}

/** A context without votes yet. */
export function contextOf(element: Element, parent: Context | undefined): Context {
  return { element, parent, own: undefined, prose: 0, hosted: 0 };
}

/** The text of a block with white space collapsed; a line break in it is a space. */
export function textOf({ nodes }: Pick<Block, 'nodes'>): string {
  let text = '';
  for (const node of nodes) text += node.previousSibling?.nodeName === 'BR' ? ` ${node.data}` : node.data;
  return text.replace(/[\s\u3000]+/g, ' ').trim();
}
