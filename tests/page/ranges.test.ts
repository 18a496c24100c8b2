// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { detectParagraphs, rangesOf } from '../../src/page/paragraphs/index.ts';

// happy-dom has no StaticRange.
vi.stubGlobal(
  'StaticRange',
  class {
    constructor(boundaries: StaticRangeInit) {
      Object.assign(this, boundaries);
    }
  },
);

it('finds a span of the paragraph in the text nodes it is spread over', () => {
  document.body.innerHTML = `<article><h1>A title of this page</h1><p>
    Its value   reached <b>274.68 <i>billion</i></b> yuan, and this is a sentence that goes on for quite a while.</p>
    <p>Another paragraph of this article, long enough to be one of its body, follows after the first.</p></article>`;
  const paragraph = detectParagraphs(document).find(({ text }) => text.includes('274.68'));
  if (paragraph === undefined) throw new Error('not detected');
  const start = paragraph.text.indexOf('274.68');
  const ranges = rangesOf(paragraph, { start, end: start + '274.68 billion yuan'.length });
  const texts = ranges.map(({ startContainer, startOffset, endOffset }) =>
    (startContainer.nodeValue ?? '').slice(startOffset, endOffset),
  );
  expect(texts.join('')).toBe('274.68 billion yuan');
});

it('goes on after a line break in the paragraph', () => {
  document.body.innerHTML = `<article><p>The first line of a paragraph that goes on<br>after its break with 416 million
    yuan of exports, which is what matters here.</p><p>Another paragraph of this article, long enough to be one of
    its body, follows after the first one.</p></article>`;
  const paragraph = detectParagraphs(document).find(({ text }) => text.includes('416'));
  if (paragraph === undefined) throw new Error('not detected');
  const start = paragraph.text.indexOf('416');
  const ranges = rangesOf(paragraph, { start, end: start + 3 });
  expect(
    ranges.map(({ startContainer, startOffset }) =>
      startContainer.nodeValue?.slice(startOffset, startOffset + 3),
    ),
  ).toEqual(['416']);
});
