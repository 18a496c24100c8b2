export { detectParagraphs } from './detect-paragraphs.ts';
export type { Paragraph } from './paragraph.ts';
export { boundsOf, rangesOf } from './ranges.ts';
export { type RecognizeParagraphs, recognizeParagraphs } from './recognize-paragraphs.ts';
export { type ParagraphCallbacks, type ParagraphIndex, watchParagraphs } from './watch-paragraphs.ts';
