import { detectLanguage } from '../../core/text/index.ts';
import { type Block, chooseArticle, isTitle, scanBlocks } from '../article/index.ts';
import type { Paragraph, ParagraphKind } from './paragraph.ts';

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
  const blocks: Block[] = [];
  for (const block of scanBlocks(document.body)) {
    if (block === undefined) yield undefined;
    else blocks.push(block);
  }
  return chooseArticle(blocks).flatMap(asParagraph);
}

function asParagraph(block: Block): readonly Paragraph[] {
  const language = detectLanguage(block.text);
  if (language === undefined) return [];
  const { element, text, nodes } = block;
  return [{ element, text, language, kind: kindOf(block), nodes }];
}

function kindOf(block: Block): ParagraphKind {
  if (isTitle(block)) return 'title';
  const { element } = block;
  if (/^H[2-6]$/.test(element.tagName)) return 'subtitle';
  if (element.closest('figcaption') !== null) return 'caption';
  if (element.closest('li') !== null) return 'list';
  return element.closest('blockquote') !== null ? 'quote' : 'body';
}
