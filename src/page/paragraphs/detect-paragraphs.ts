import { createBlockScanner } from '../blocks/index.ts';
import type { Paragraph } from './paragraph.ts';
import { recognizeParagraphs } from './recognize-paragraphs.ts';

/** The article's paragraphs in English or Chinese, in order, at once; none on a page that is no article. */
export function detectParagraphs(document: Document): readonly Paragraph[] {
  if (document.designMode === 'on' || document.body === null) return [];
  const blocks = finish(createBlockScanner().scan(document.body));
  return finish(recognizeParagraphs(blocks, document.title));
}

function finish<Result>(slices: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}
