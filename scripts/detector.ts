import { detectParagraphs } from '../src/page/paragraphs/index.ts';

/** A paragraph of the article, as `detectParagraphs(document)` of the bundle gives it. */
interface Detected {
  readonly element: Element;
  readonly text: string;
  readonly lang: string;
  readonly kind: string;
}

Object.assign(globalThis, {
  detectParagraphs: (document: Document): readonly Detected[] =>
    detectParagraphs(document).map(({ element, text, language, kind }) => ({
      element,
      text,
      lang: language,
      kind,
    })),
});
