import { WORDS } from './number-words.ts';
import type { Tokens } from './tokens.ts';
import { UNITS } from './words.ts';

/** People by their nation or party: a capital makes them no name. */
const PEOPLE =
  /(?:[aoi]ns|ese|is|ards|crats|[^t]men)$|^(?:swedes|greeks|turks|arabs|jews|muslims|poles|finns|danes|thais|czechs|marines|christians|buddhists)$/;
const GROUPS = /^(?:7|8|20|77|seven|eight|twenty)$/;

/**
 * A number and a noun that are a name by their capitals: the Two Upholds, the Six Nations; Five Guys where a sentence
 * begins that goes on in small letters; the Group of 20.
 */
export function sloganAt(tokens: Tokens, at: number): number | undefined {
  if (!tokens.isCapital(at)) return undefined;
  if (tokens.word(at) === 'group')
    return tokens.word(at + 1) === 'of' && GROUPS.test(tokens.word(at + 2)) ? at + 3 : undefined;
  const noun = tokens.word(at + 1);
  if (!tokens.isCapital(at + 1) || !WORDS.has(tokens.word(at)) || !/[^s]s$/.test(noun)) return undefined;
  return isName(tokens, at) && UNITS.at(tokens, at + 1) === undefined ? at + 2 : undefined;
}

function isName(tokens: Tokens, at: number): boolean {
  const before = tokens.word(at - 1);
  if (tokens.isWord(at - 1)) return !tokens.isCapital(at - 1);
  if (/^[“"‘]$/.test(before)) return true;
  const goesOn = tokens.isWord(at + 2) && !tokens.isCapital(at + 2);
  return /^[.!?]?$/.test(before) && goesOn && !PEOPLE.test(tokens.word(at + 1));
}
