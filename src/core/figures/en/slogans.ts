import { WORDS } from './number-words.ts';
import type { Tokens } from './tokens.ts';
import { UNITS } from './words.ts';

/** The Two Upholds, the Six Nations: a number and a noun with capitals that are no headline's. */
export function sloganAt(tokens: Tokens, at: number): number | undefined {
  if (!tokens.isCapital(at) || !tokens.isCapital(at + 1) || !WORDS.has(tokens.word(at))) return undefined;
  const isRunning = tokens.isWord(at - 1) ? !tokens.isCapital(at - 1) : /^[“"‘]$/.test(tokens.word(at - 1));
  return isRunning && /[^s]s$/.test(tokens.word(at + 1)) && UNITS.at(tokens, at + 1) === undefined
    ? at + 2
    : undefined;
}
