import { isBoilerplate } from './boilerplate.ts';

const HANZI = /[\u3400-\u9fff]/;
const NOT_HANZI = /[^\u3400-\u9fff]+/g;
const LETTERS = /[A-Za-z]{2}/;
const SENTENCE_END = /[.!?。！？…][”"’')）】」]*$/;

/** How much a text says, in Latin characters: a hanzi carries about as much as three. */
export function sizeOf(text: string): number {
  return HANZI.test(text) ? text.length + 2 * text.replace(NOT_HANZI, '').length : text.length;
}

/** Whether a text ends like a sentence: `…”他说。”`. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-6));
}

/** How much a text speaks for being a paragraph of a story, by itself: 0 for labels and links, at most 600. */
export function proseOf(text: string, linkedShare: number): number {
  const size = sizeOf(text);
  if (linkedShare >= 0.5 || size < 60 || !(LETTERS.test(text) || HANZI.test(text))) return 0;
  const whole = endsSentence(text) ? 1 : 0.25;
  return Math.min(600, size * (1 - linkedShare) * whole) * (isBoilerplate(text) ? 0.3 : 1);
}
