import { chineseScript, detectLanguage } from '../../core/text/index.ts';
import { chooseArticle, type StoryBlock } from '../article/index.ts';
import type { Block } from '../blocks/index.ts';
import type { Paragraph } from './paragraph.ts';

/** The article's paragraphs in English or Chinese among a page's blocks, in order; yields after every slice. */
export type RecognizeParagraphs = (
  blocks: readonly Block[],
  pageTitle: string,
) => Generator<undefined, readonly Paragraph[]>;

export const recognizeParagraphs: RecognizeParagraphs = function* (blocks, pageTitle) {
  return (yield* chooseArticle(blocks, pageTitle)).flatMap(asParagraph);
};

function asParagraph({ context, text, nodes, kind }: StoryBlock): readonly Paragraph[] {
  const language = detectLanguage(text);
  if (language === undefined) return [];
  const script = language === 'zh' ? chineseScript(text) : undefined;
  return [{ element: context.element, text, language, script, kind, nodes }];
}
