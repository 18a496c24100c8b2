import { detectLanguage } from '../../core/text/index.ts';
import { chooseArticle, type StoryBlock, scanBlocks } from '../article/index.ts';
import type { Paragraph } from './paragraph.ts';

/** The article's paragraphs in English or Chinese, in order; none on a page that is no article. */
export function detectParagraphs(document: Document): readonly Paragraph[] {
  const scan = scanParagraphs(document);
  for (;;) {
    const step = scan.next();
    if (step.done) return step.value;
  }
}

/** The same in slices: whoever asks for the next one decides when. */
export function* scanParagraphs(document: Document): Generator<undefined, readonly Paragraph[]> {
  if (document.designMode === 'on' || document.body === null) return [];
  const blocks = yield* scanBlocks(document.body);
  return chooseArticle(blocks, document.title).flatMap(asParagraph);
}

function asParagraph({ context, text, nodes, kind }: StoryBlock): readonly Paragraph[] {
  const language = detectLanguage(text);
  return language === undefined ? [] : [{ element: context.element, text, language, kind, nodes }];
}
