import { elementAt, type Span } from '../shared/index.ts';
import { toSimplified } from '../text/index.ts';
import type { Lexicon } from './lexicon.ts';

const HANZI = /[\u3400-\u9fff]/;
/** Hanzi on each side of the place that decide where its word begins and ends. */
const REACH = 24;
/** A word costs one; a single hanzi a little more, and uneven words a trifle, so that 研究生命 is 研究 and 生命. */
const SINGLE = 0.2;
const UNEVEN = 0.01;

/**
 * The word of a Chinese text at a place, in either script, by the fewest and longest words of the lexicon that make
 * up the hanzi around it: `wordAt('研究生命起源', 2, lexicon) → 2–4`. `undefined` where there is no hanzi.
 */
export function wordAt(text: string, place: number, lexicon: Lexicon): Span | undefined {
  if (!HANZI.test(text.charAt(place))) return undefined;
  const [start, end] = [edge(text, place, -1), edge(text, place, 1) + 1];
  const words = fewestWords(toSimplified(text.slice(start, end)), lexicon);
  return words
    .map((word) => ({ start: start + word.start, end: start + word.end }))
    .find((word) => word.start <= place && place < word.end);
}

/** The last hanzi in one direction without anything between. */
function edge(text: string, place: number, step: 1 | -1): number {
  let at = place;
  while (Math.abs(at - place) < REACH && HANZI.test(text.charAt(at + step))) at += step;
  return at;
}

/** Splits hanzi into words at the least cost, from the end to the beginning. */
function fewestWords(hanzi: string, lexicon: Lexicon): readonly Span[] {
  const best: { cost: number; end: number }[] = [];
  best[hanzi.length] = { cost: 0, end: hanzi.length };
  for (let start = hanzi.length - 1; start >= 0; start--) {
    const ends = [1, ...lengthsAt(hanzi, start, lexicon)].map((length) => start + length);
    const choices = ends.map((end) => ({ end, cost: costOf(end - start) + elementAt(best, end).cost }));
    best[start] = choices.reduce((least, one) => (one.cost < least.cost ? one : least));
  }
  const words: Span[] = [];
  for (let start = 0; start < hanzi.length; ) {
    const { end } = elementAt(best, start);
    words.push({ start, end });
    start = end;
  }
  return words;
}

function costOf(length: number): number {
  return 1 + (length === 1 ? SINGLE : 0) + UNEVEN * length ** 2;
}

/** Lengths of the words of two hanzi and more that begin at a place. */
function lengthsAt(hanzi: string, start: number, lexicon: Lexicon): readonly number[] {
  const lengths: number[] = [];
  let word = lexicon.longestWordAt(hanzi, start);
  while (word >= 0) {
    const length = lexicon.lengthOf(word);
    if (length > 1) lengths.push(length);
    word = lexicon.longestWordAt(hanzi.slice(start, start + length - 1), 0);
  }
  return lengths;
}
