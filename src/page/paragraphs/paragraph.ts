import type { ChineseScript, Language } from '../../core/text/index.ts';
import type { StoryKind } from '../article/index.ts';

/** A paragraph of the page's article. */
export interface Paragraph {
  /** The block element around it; `<br>`-separated paragraphs share theirs. */
  readonly element: Element;
  /** White space collapsed. */
  readonly text: string;
  readonly language: Language;
  /** How its Chinese is written, where that can be told. */
  readonly script: ChineseScript | undefined;
  readonly kind: StoryKind;
  /** The text nodes it is made of, in order. */
  readonly nodes: readonly Text[];
}
