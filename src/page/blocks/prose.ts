import type { Block } from './block.ts';

export const HANZI = /[\u3400-\u9fff]/;
const NOT_HANZI = /[^\u3400-\u9fff]+/g;
const SENTENCE_END = /[.!?。！？…][”"’')）】」]*$/;
/** Characters of the shortest text that is more than a label in either language. */
const LEAST = 20;

/** How much a text says, in Latin characters: a hanzi carries about as much as three. */
export function sizeOf(text: string): number {
  return HANZI.test(text) ? text.length + 2 * text.replace(NOT_HANZI, '').length : text.length;
}

/** Whether a text ends like a sentence: `…”他说。”`. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-6));
}

/** Whether a page may hold an article at all: cheap, and true of every article. */
export function hasProse(blocks: readonly Block[]): boolean {
  return blocks.some(({ text, linked }) => linked < 0.5 && text.length >= LEAST);
}
