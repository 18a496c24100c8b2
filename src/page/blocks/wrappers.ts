import type { Context } from './block.ts';

// Apart from the other tags, which the article's script has no use for.
const WRAPPERS = new Set('li ul ol blockquote td tr tbody table dd dl dt th'.split(' '));

/** Whether an element stands around single paragraphs: lists, quotes and rows of tables. */
export function isWrapper({ tag }: Context): boolean {
  return WRAPPERS.has(tag);
}
