import { WORDS } from './number-words.ts';
import type { Token } from './tokens.ts';
import { UNITS } from './words.ts';

/** The Two Upholds, the Six Nations: a number and a noun with capitals that are no headline's. */
export function sloganAt(tokens: readonly Token[], at: number): number | undefined {
  const [before, token, noun] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.capital !== true || noun?.capital !== true || !WORDS.has(token.word)) return undefined;
  const isRunning = before?.kind === 'word' ? !before.capital : /^[“"‘]$/.test(before?.word ?? '');
  return isRunning && /[^s]s$/.test(noun.word) && UNITS.at(tokens, at + 1) === undefined ? at + 2 : undefined;
}
