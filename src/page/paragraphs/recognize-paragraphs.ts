import { type ChineseScript, chineseScript, detectLanguage, type Language } from '../../core/text/index.ts';
import { chooseArticle, type StoryBlock, type StoryKind } from '../article/index.ts';
import type { Block } from '../blocks/index.ts';
import type { Paragraph } from './paragraph.ts';

/** The article's paragraphs in English or Chinese among a page's blocks, in order; yields after every slice. */
export type RecognizeParagraphs = (
  blocks: readonly Block[],
  pageTitle: string,
) => Generator<undefined, readonly Paragraph[]>;

/** Characters that tell a paragraph's language. */
const ENOUGH = 256;

export const recognizeParagraphs: RecognizeParagraphs = function* (blocks, pageTitle) {
  return (yield* chooseArticle(blocks, pageTitle)).flatMap(asParagraph);
};

function asParagraph({ context, text, nodes, kind }: StoryBlock): readonly Paragraph[] {
  const language = detectLanguage(text.slice(0, ENOUGH));
  if (language === undefined) return [];
  return [new Recognized(context.element, text, language, kind, nodes)];
}

/** A class, because an accessor of each object's own takes longer to make than all the rest of it. */
class Recognized implements Paragraph {
  constructor(
    readonly element: Element,
    readonly text: string,
    readonly language: Language,
    readonly kind: StoryKind,
    readonly nodes: readonly Text[],
  ) {}

  get script(): ChineseScript | undefined {
    return this.language === 'zh' ? chineseScript(this.text) : undefined;
  }
}
