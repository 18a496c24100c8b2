import { chineseScript, detectLanguage } from '../../core/text/index.ts';
import { chooseArticle, type StoryBlock } from '../article/index.ts';
import { type Block, startAgain } from '../blocks/index.ts';
import type { Paragraph } from './paragraph.ts';

/** The article's paragraphs in English or Chinese among a page's blocks, in order; yields after every slice. */
export type RecognizeParagraphs = (
  blocks: readonly Block[],
  pageTitle: string,
) => Generator<undefined, readonly Paragraph[]>;

/** Characters that tell a paragraph's language. */
const ENOUGH = 400;

export const recognizeParagraphs: RecognizeParagraphs = function* (blocks, pageTitle) {
  const story = yield* chooseArticle(blocks, pageTitle);
  if (story.length === 0 || isShown(story[story.length >> 1] as StoryBlock))
    return story.flatMap(asParagraph);
  // A mass of text that a style sheet hides must not outvote what is read; alone, it may be shown later.
  const shown = yield* chooseArticle(startAgain(blocks.filter(isShown)), pageTitle);
  return (shown.length > 0 ? shown : story).flatMap(asParagraph);
};

/** Whether a block has boxes; it takes the styles of one element, and no layout. */
function isShown({ context }: Block): boolean {
  return context.element.checkVisibility();
}

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
