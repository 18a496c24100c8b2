import type { Span } from '../../core/shared/index.ts';
import { highlight } from '../../page/highlight/index.ts';
import { type Paragraph, rangesOf } from '../../page/paragraphs/index.ts';
import type { CardOpening } from '../../ui/card/index.ts';
import type { Subject } from './read-page.ts';

/** Marks a part of a paragraph, or takes the mark away. */
export function markPart(
  mark: 'figure' | 'sentence',
  paragraph: Paragraph | undefined,
  span: Span | undefined,
): void {
  highlight(mark, paragraph && span ? rangesOf(paragraph, span) : []);
}

/** Says on the page what a card is about: a figure, or, where no pointer does, the paragraph. */
export function markSubject({ paragraph, view }: Subject, { focus }: CardOpening): void {
  if (paragraph === undefined) return;
  if (view.kind === 'conversion') markPart('figure', paragraph, view.figure.span);
  else if (focus) highlight('paragraph', rangesOf(paragraph, { start: 0, end: paragraph.text.length }));
}

/** Takes away what cards have marked. */
export function clearCardMarks(): void {
  highlight('figure', []);
  highlight('sentence', []);
  highlight('paragraph', []);
}
