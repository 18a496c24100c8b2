import { chineseScript, detectLanguage } from '../../core/text/index.ts';
import { chooseArticle, type StoryBlock } from '../article/index.ts';
import type { Block } from '../blocks/index.ts';
import type { Paragraph } from './paragraph.ts';

/** The article's paragraphs in English or Chinese among a page's blocks, in order; yields after every slice. */
export type RecognizeParagraphs = (
  blocks: readonly Block[],
  pageTitle: string,
) => Generator<undefined, readonly Paragraph[]>;

/** Characters that tell a paragraph's language. */
const ENOUGH = 400;

export const recognizeParagraphs: RecognizeParagraphs = function* (blocks, pageTitle) {
  return (yield* chooseArticle(blocks, pageTitle)).flatMap(asParagraph);
};

function asParagraph({ context, text, nodes, kind }: StoryBlock): readonly Paragraph[] {
  const language = detectLanguage(text.slice(0, ENOUGH));
  if (language === undefined) return [];
  const paragraph = {
    element: context.element,
    text,
    language,
    kind,
    nodes,
    get script() {
      return language === 'zh' ? chineseScript(text) : undefined;
    },
  };
  return [paragraph];
}
