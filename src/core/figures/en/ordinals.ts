import type { Reading } from '../reading.ts';
import { afterOrdinal } from './months.ts';
import { smallNumber } from './numeral.ts';
import { foundTokens, spanOf, type TokenFinding } from './place.ts';
import type { Tokens } from './tokens.ts';
import { UNITS } from './words.ts';

const WORDS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, at) => [word, at + 1]),
);
/** Words that begin an ordinal or a rank. */
export const ORDINAL_WORDS: readonly string[] = [...WORDS.keys(), 'top', 'no'];
const RANKING =
  /^(?:rank|ranks|ranked|ranking|place|places|placed|stood|stands|came|comes|finish|finished|finishing)$/;
const RANKED =
  /^(?:largest|biggest|highest|most|lowest|busiest|longest|tallest|fastest|richest|smallest|best|worst|leading|place|spot)$/;
const NUMBERED =
  /^(?:edition|round|anniversary|batch|session|consecutive|straight|meeting|annual|phase|stage|generation|congress|national|summit|conference|birthday|season|year|day|month|week|term|china|international|world|plenary|person|country|company|city|case|death|floor|episode|match|game|goal|trip|train|ship|child|visit|time|national|of|in|since)$/;

/** An ordinal in words or digits, and the token after it. */
export function ordinalAt(tokens: Tokens, at: number): { value: number; next: number } | undefined {
  const word = tokens.word(at);
  const value = WORDS.get(word);
  if (value !== undefined) return { value, next: at + 1 };
  const next = afterOrdinal(tokens, at + 1);
  return tokens.isNumber(at) && next > at + 1 && /^\d{1,3}(?:,?\d{3})?$/.test(word)
    ? { value: Number(word.replace(',', '')), next }
    : undefined;
}

/** A rank or an ordinal: ranked 14th, second-largest, the fifth edition, No. 3, the top ten. */
export function rankAt(tokens: Tokens, at: number): TokenFinding | undefined {
  const word = tokens.word(at);
  if (word === 'top') return topAt(tokens, at);
  if (word === 'no') return numberedAt(tokens, at);
  const ordinal = ordinalAt(tokens, at);
  if (ordinal === undefined) return undefined;
  if (ordinal.value === 1 && tokens.word(at + 1) === 'time' && tokens.word(at - 1) === 'the')
    return foundTokens(tokens, at, at + 2, { kind: 'ordinal', value: 1, unit: 'nth' });
  const lead = rankingBefore(tokens, at);
  const { value, next } = ordinal;
  const after = tokens.isHyphen(next) ? next + 1 : next;
  const noun = tokens.word(after);
  if (isTitle(tokens, at, after)) return { next };
  if (
    RANKED.test(noun) &&
    !(noun === 'place' && lead === undefined && tokens.word(at - 1) === 'the' && tokens.word(at - 2) === 'in')
  ) {
    return ranked(
      tokens,
      lead ?? at,
      at,
      noun === 'place' || noun === 'spot' ? after : after + 1,
      rank(value),
    );
  }
  if (lead !== undefined) return ranked(tokens, lead, at, next, rank(value));
  const isDigits = tokens.isNumber(at);
  if (!isDigits && (value <= 2 ? !isCounted(tokens, at, noun, value) : !isNumbered(tokens, at, noun)))
    return undefined;
  if (noun === 'anniversary') return foundTokens(tokens, at, next, { kind: 'ordinal', value, unit: noun });
  const isNamed = NUMBERED.test(noun) && noun.length > 3;
  return foundTokens(tokens, at, isNamed ? after + 1 : next, { kind: 'ordinal', value, unit: 'nth' });
}

/** The Fifth Avenue, the Third Plenum: capitals in running text make a name. */
function isTitle(tokens: Tokens, at: number, noun: number): boolean {
  if (!tokens.isCapital(at) || !tokens.isCapital(noun)) return false;
  const named = tokens.word(noun);
  return tokens.isWord(at - 1) && !tokens.isCapital(at - 1) && !NUMBERED.test(named) && !RANKED.test(named);
}

/** The third, a sixth nomination, her fourth child: but a third of the land is a fraction. */
function isNumbered(tokens: Tokens, at: number, noun: string): boolean {
  const word = tokens.word(at - 1);
  if (NUMBERED.test(noun) || word === 'the') return true;
  return (
    /^(?:an?|its|his|her|their|our|this|another)$|'s$/.test(word) &&
    /^[a-z]{3,}$/.test(noun) &&
    noun !== 'the'
  );
}

/** "The first" and "the second" count only before what comes in a series. */
function isCounted(tokens: Tokens, at: number, noun: string, value: number): boolean {
  const word = tokens.word(at - 1);
  if (!/^(?:the|its|their|his|her|a)$|'s$/.test(word)) return false;
  return (
    /^(?:edition|batch|session|phase|stage|consecutive|generation|meeting|summit|conference|round|anniversary|trip|case|china|international)$/.test(
      noun,
    ) ||
    (value === 2 &&
      /^(?:straight|time|year|wave|win|victory|defeat|loss|title|goal|gold|day|week|month|term|part|dose|visit|trial|child|floor|bout|batch|flood)$/.test(
        noun,
      ))
  );
}

function rank(value: number): Reading {
  return { kind: 'ordinal', value, unit: 'rank' };
}

/** The figure is the ordinal; the words that make it a rank are its phrase. */
function ranked(tokens: Tokens, lead: number, at: number, next: number, reading: Reading): TokenFinding {
  const span = spanOf(tokens, at, next);
  return { next, placed: { reading, span, phrase: { start: tokens.start(lead), end: span.end } } };
}

function rankingBefore(tokens: Tokens, at: number): number | undefined {
  for (let place = at - 1; place >= Math.max(0, at - 4); place--) {
    const word = tokens.word(place);
    if (RANKING.test(word)) return place;
    if (!/^(?:in|at|as|the|joint|to|world's|and|also)$/.test(word)) return undefined;
  }
  return undefined;
}

/** The top 20, top-ten */
function topAt(tokens: Tokens, at: number): TokenFinding | undefined {
  const number = tokens.isHyphen(at + 1) ? at + 2 : at + 1;
  const value = smallNumber(tokens.word(number));
  if (value === undefined || value < 2 || isVerb(tokens, at, number + 1)) return undefined;
  if (/^(?:,|%|percent|million|thousand)$/.test(tokens.word(number + 1)) && tokens.isGlued(number + 1))
    return undefined;
  return foundTokens(tokens, at, number + 1, { kind: 'ordinal', value, unit: 'top' });
}

/** Can top 50 degrees, to top $100 */
function isVerb(tokens: Tokens, at: number, next: number): boolean {
  if (/^(?:to|can|could|may|might|will|would|should)$/.test(tokens.word(at - 1))) return true;
  const unit = UNITS.at(tokens, next)?.meaning.kind;
  return unit === 'measure' || unit === 'share' || unit === 'money';
}

/** No. 1, No 3 */
function numberedAt(tokens: Tokens, at: number): TokenFinding | undefined {
  const number = tokens.word(at + 1) === '.' ? at + 2 : at + 1;
  const word = tokens.word(number);
  if (!tokens.isNumber(number) || !/^\d{1,3}$/.test(word) || !tokens.isCapital(at)) return undefined;
  return isPaper(tokens, at, number + 1)
    ? { next: number + 1 }
    : foundTokens(tokens, at, number + 1, rank(Number(word)));
}

const PAPER = /^(?:document|order|decree|bill|reactor)$/;

/** Papers and works told apart by their number: the No. 1 Document, the No. 1 Central Document, Order No. 35. */
function isPaper(tokens: Tokens, at: number, next: number): boolean {
  const noun = tokens.isCapital(next) && !PAPER.test(tokens.word(next)) ? next + 1 : next;
  return PAPER.test(tokens.word(noun)) || PAPER.test(tokens.word(at - 1));
}
