/** An element around text; the contexts of a page are the tree above its blocks. */
export interface Context {
  readonly element: Element;
  /** Its local name, kept because every signal asks for it. */
  readonly tag: string;
  readonly parent: Context | undefined;
  /** Traits of the element's own markup; read when first asked for, as most elements never are. */
  traits: number | undefined;
  /** Traits of the element and all around it; and those of them that are inside the story. */
  around: number | undefined;
  inStory: number | undefined;
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
  /** White space collapsed; a line break in the run is a space. */
  readonly text: string;
  /** Share of the text in links, 0–1. */
  readonly linked: number;
}

/** The context of an element, without votes yet. */
export function contextOf(element: Element, tag: string, parent: Context | undefined): Context {
  return {
    element,
    tag,
    parent,
    traits: undefined,
    around: undefined,
    inStory: undefined,
    prose: 0,
    hosted: 0,
  };
}
