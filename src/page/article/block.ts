/** A run of text that the page shows as one paragraph: between two block boundaries or line breaks. */
export interface Block {
  /** The nearest block element around the run. */
  readonly element: Element;
  /** Its text nodes in order. */
  readonly nodes: readonly Text[];
  /** White space collapsed, soft hyphens kept. */
  readonly text: string;
  /** Share of the text inside links, 0–1. */
  readonly linked: number;
}
