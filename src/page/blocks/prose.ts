import type { Block } from './block.ts';

export const HANZI = /[\u3400-\u9fff]/;
const NOT_HANZI = /[^\u3400-\u9fff]+/g;
const SENTENCE_END = /[.!?。！？…][”"’')）】」]*$/;
/** Size of the prose that the shortest article has, a brief under its title. */
const SHORTEST_BRIEF = 50;

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
  let size = 0;
  return blocks.some(({ text, linked }) => {
    if (linked < 0.5 && text.length >= 20) size += sizeOf(text);
    return size >= SHORTEST_BRIEF;
  });
}
