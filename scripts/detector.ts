import { detectParagraphs, type Paragraph } from '../src/page/paragraphs/index.ts';

/** A paragraph of the article, as `detectParagraphs(document)` of the bundle gives it. */
interface Detected {
  readonly element: Element;
  readonly text: string;
  readonly lang: string;
  readonly kind: string;
}

Object.assign(globalThis, {
  detectParagraphs: (document: Document): readonly Detected[] =>
    detectParagraphs(document)
      .filter(isMarked)
      .map(({ element, text, language, kind }) => ({ element, text, lang: language, kind })),
});

/** References of articles hold titles that are marked as headings; the others are a site's furniture to them. */
function isMarked({ kind, element }: Paragraph): boolean {
  return kind !== 'title' || element.closest('h1, h2, h3') !== null;
}
