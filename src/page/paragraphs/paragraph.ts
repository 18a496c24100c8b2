import type { Language } from '../../core/text/index.ts';

/** A paragraph of the page's article. */
export interface Paragraph {
  /** The block element around it; `<br>`-separated paragraphs share theirs. */
  readonly element: Element;
  /** White space collapsed. */
  readonly text: string;
  readonly language: Language;
  readonly kind: ParagraphKind;
  /** The text nodes it is made of, in order. */
  readonly nodes: readonly Text[];
}

/** What a paragraph is in its article. */
export type ParagraphKind = 'title' | 'subtitle' | 'body' | 'caption' | 'list' | 'quote';
