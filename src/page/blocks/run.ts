import type { Block, Context } from './block.ts';

/** A run of text while it is being read. */
export interface Run {
  readonly context: Context;
  readonly nodes: Text[];
  /** Characters, without the white space around its text nodes, and how many of them are in links. */
  length: number;
  linked: number;
}

const INDENT = /^\s*[\u3000\u00a0]{2}/;
const SENTENCE_END = /[.!?。！？…][”"’')）】」]*\s*$/;
const HANZI = /[\u3400-\u9fff]/;
const WORD = /[A-Za-z]{3}/;
/** Characters from which a run that ends like a sentence is whole even without an empty line after it. */
const WHOLE = 120;

/** Whether text after one line break is a paragraph of its own: by its indent or language, or because the run is whole. */
export function startsParagraph({ context, nodes, length }: Run, text: string): boolean {
  if (INDENT.test(text)) return true;
  const before = nodes.findLast(({ data }) => data.trim() !== '')?.data ?? '';
  if (HANZI.test(before) !== HANZI.test(text) && WORD.test(HANZI.test(text) ? before : text)) return true;
  return context.element.localName !== 'p' && length >= WHOLE && SENTENCE_END.test(before);
}

/** The run as a block: `<b>Trade</b> grew<br>again → 'Trade grew again'`. */
export function asBlock({ context, nodes, length, linked }: Run): Block {
  let text = '';
  for (const node of nodes) {
    text += node.previousSibling?.nodeName.toLowerCase() === 'br' ? ` ${node.data}` : node.data;
  }
  return { context, nodes, text: text.replace(/[\s\u3000]+/g, ' ').trim(), linked: linked / length };
}
