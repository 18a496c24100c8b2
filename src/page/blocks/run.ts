import type { Block, Context } from './block.ts';
import { endsSentence, HANZI } from './prose.ts';

/** A run of text while it is being read. */
export interface Run {
  readonly context: Context;
  readonly nodes: Text[];
  /** As in the page; a line break is a space. */
  text: string;
  /** Characters, without the white space around its text nodes, and how many of them are in links. */
  length: number;
  linked: number;
}

const INDENT = /^\s*[\u3000\u00a0]{2}/;
const WORD = /[A-Za-z]{3}/;
/** Characters from which a run that ends like a sentence is whole even without an empty line after it. */
const WHOLE = 120;
/** Characters of the longest paragraph; what is longer is no paragraph to look up, and left out. */
export const LONGEST = 20_000;

/** Whether text after one line break is a paragraph of its own: by its indent or language, or because the run is whole. */
export function startsParagraph({ context, text, length }: Run, next: string): boolean {
  if (INDENT.test(next)) return true;
  if (HANZI.test(text) !== HANZI.test(next) && WORD.test(HANZI.test(next) ? text : next)) return true;
  return context.tag !== 'p' && length >= WHOLE && endsSentence(text.slice(-20).trimEnd());
}

/** The run as a block: `<b>Trade</b> grew<br>again → 'Trade grew again'`. */
export function asBlock({ context, nodes, text, length, linked }: Run): Block {
  return { context, nodes, text: text.replace(/\s{2,}|[^\S ]/g, ' ').trim(), linked: linked / length };
}
