import type { Context } from './block.ts';

// Apart from the other tags, which the article's script has no use for.
const WRAPPERS = /^(?:li|[ou]l|blockquote|t[dhr]|tbody|table|d[dlt])$/;

/** Whether an element stands around single paragraphs: lists, quotes and rows of tables. */
export function isWrapper({ tag }: Context): boolean {
  return WRAPPERS.test(tag);
}
