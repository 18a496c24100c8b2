import { amended, type Reading } from '../reading.ts';
import { DIRECTIONS, RATES_OF_CHANGE } from './change-words.ts';
import type { Tokens } from './tokens.ts';

const REACH = 12;
const COMPARED = /^(?:compared|relative|equivalent|equal|up|close)$/;
/** What may stand between *to* and the level reached: to a record low of 5 percent, to a range of 4 to 5 percent. */
const LEVEL_NOUNS =
  /^(?:a|an|the|its|new|record|all-time|all|time|multi|year|low|high|peak|range|target|level|rate|annual|annualized|average|total|between|of|around|near|just|only)$/;
/** Verbs of a rate that are no direction of their own: growth quickened to 6 percent. */
const OF_RATES =
  /^(?:quicken|pick|moderat|cool|decelerat|deepen|soften|revis|worsen|improv|par|edg|tick|inch)(?:e|s|ed|es|ing)?$/;
const STOP = /^(?:and|but|while|which|who|that|as|[.;:,])$/;

/** What a change starts from or reaches: from 5 percent, to 84 percent, to a record high of 12 percent. */
export function edgeOf(tokens: Tokens, from: number, reading: Reading): Reading | undefined {
  const place = /^(?:just|only)$/.test(tokens.word(from - 1)) ? from - 2 : from - 1;
  if (tokens.word(place) === 'from') return amended(reading, { role: 'from' });
  let at = from - 1;
  while (at > from - 7 && tokens.isWord(at) && LEVEL_NOUNS.test(tokens.word(at))) at--;
  if (tokens.word(at) !== 'to' || COMPARED.test(tokens.word(at - 1))) return undefined;
  return amended(reading, { role: 'to' });
}

/** The direction of a rate that reaches its number: the decline narrowed to 2.2 percent, growth slowed to 5 percent. */
export function rateReached(tokens: Tokens, from: number): 'up' | 'down' | undefined {
  let hasVerb = false;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const word = tokens.word(at);
    if (STOP.test(word)) return undefined;
    const rate = RATES_OF_CHANGE.get(word);
    if (rate !== undefined && (hasVerb || /^(?:gain|losse)s$/.test(word))) return rate;
    hasVerb ||= OF_RATES.test(word) || DIRECTIONS.has(word);
  }
  return undefined;
}
