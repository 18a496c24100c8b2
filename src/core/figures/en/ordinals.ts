import type { Reading } from '../reading.ts';
import { afterOrdinal } from './months.ts';
import { smallNumber } from './numeral.ts';
import { foundTokens, type TokenFinding } from './place.ts';
import { isHyphen, type Token } from './tokens.ts';
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
export function ordinalAt(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const { word = '', kind } = tokens[at] ?? {};
  const value = WORDS.get(word);
  if (value !== undefined) return { value, next: at + 1 };
  const next = afterOrdinal(tokens, at + 1);
  return kind === 'number' && next > at + 1 && /^\d{1,3}(?:,?\d{3})?$/.test(word)
    ? { value: Number(word.replace(',', '')), next }
    : undefined;
}

/** A rank or an ordinal: ranked 14th, second-largest, the fifth edition, No. 3, the top ten. */
export function rankAt(tokens: readonly Token[], at: number): TokenFinding | undefined {
  const { word = '' } = tokens[at] ?? {};
  if (word === 'top') return topAt(tokens, at);
  if (word === 'no') return numberedAt(tokens, at);
  const ordinal = ordinalAt(tokens, at);
  if (ordinal === undefined) return undefined;
  if (ordinal.value === 1 && tokens[at + 1]?.word === 'time' && tokens[at - 1]?.word === 'the')
    return foundTokens(tokens, at, at + 2, { kind: 'ordinal', value: 1, unit: 'nth' });
  const lead = rankingBefore(tokens, at);
  const { value, next } = ordinal;
  const after = isHyphen(tokens[next]) ? next + 1 : next;
  const noun = tokens[after]?.word ?? '';
  if (isTitle(tokens, at, after)) return { next };
  if (
    RANKED.test(noun) &&
    !(
      noun === 'place' &&
      lead === undefined &&
      tokens[at - 1]?.word === 'the' &&
      tokens[at - 2]?.word === 'in'
    )
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
  const isDigits = tokens[at]?.kind === 'number';
  if (!isDigits && (value <= 2 ? !isCounted(tokens, at, noun, value) : !isNumbered(tokens, at, noun)))
    return undefined;
  if (noun === 'anniversary') return foundTokens(tokens, at, next, { kind: 'ordinal', value, unit: noun });
  const isNamed = NUMBERED.test(noun) && noun.length > 3;
  return foundTokens(tokens, at, isNamed ? after + 1 : next, { kind: 'ordinal', value, unit: 'nth' });
}

/** The Fifth Avenue, the Third Plenum: capitals in running text make a name. */
function isTitle(tokens: readonly Token[], at: number, noun: number): boolean {
  const [before, ordinal, named] = [tokens[at - 1], tokens[at], tokens[noun]];
  if (ordinal?.kind !== 'word' || !ordinal.capital || named?.capital !== true) return false;
  return before?.kind === 'word' && !before.capital && !NUMBERED.test(named.word) && !RANKED.test(named.word);
}

/** The third, a sixth nomination, her fourth child: but a third of the land is a fraction. */
function isNumbered(tokens: readonly Token[], at: number, noun: string): boolean {
  const { word = '' } = tokens[at - 1] ?? {};
  if (NUMBERED.test(noun) || word === 'the') return true;
  return (
    /^(?:an?|its|his|her|their|our|this|another)$|'s$/.test(word) &&
    /^[a-z]{3,}$/.test(noun) &&
    noun !== 'the'
  );
}

/** "The first" and "the second" count only before what comes in a series. */
function isCounted(tokens: readonly Token[], at: number, noun: string, value: number): boolean {
  const { word = '' } = tokens[at - 1] ?? {};
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
function ranked(
  tokens: readonly Token[],
  lead: number,
  at: number,
  next: number,
  reading: Reading,
): TokenFinding | undefined {
  const finding = foundTokens(tokens, at, next, reading);
  if (finding?.placed === undefined) return undefined;
  const { span } = finding.placed;
  return {
    next,
    placed: { ...finding.placed, phrase: { start: tokens[lead]?.start ?? span.start, end: span.end } },
  };
}

function rankingBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let place = at - 1; place >= Math.max(0, at - 4); place--) {
    const { word = '' } = tokens[place] ?? {};
    if (RANKING.test(word)) return place;
    if (!/^(?:in|at|as|the|joint|to|world's|and|also)$/.test(word)) return undefined;
  }
  return undefined;
}

/** The top 20, top-ten */
function topAt(tokens: readonly Token[], at: number): TokenFinding | undefined {
  const number = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
  const value = smallNumber(tokens[number]?.word);
  if (value === undefined || value < 2 || isVerb(tokens, at, number + 1)) return undefined;
  if (
    /^(?:,|%|percent|million|thousand)$/.test(tokens[number + 1]?.word ?? '') &&
    tokens[number + 1]?.glued === true
  )
    return undefined;
  return foundTokens(tokens, at, number + 1, { kind: 'ordinal', value, unit: 'top' });
}

/** Can top 50 degrees, to top $100 */
function isVerb(tokens: readonly Token[], at: number, next: number): boolean {
  if (/^(?:to|can|could|may|might|will|would|should)$/.test(tokens[at - 1]?.word ?? '')) return true;
  const unit = UNITS.at(tokens, next)?.meaning.kind;
  return unit === 'measure' || unit === 'share' || unit === 'money';
}

/** No. 1, No 3 */
function numberedAt(tokens: readonly Token[], at: number): TokenFinding | undefined {
  const number = tokens[at + 1]?.word === '.' ? at + 2 : at + 1;
  const { word = '', kind } = tokens[number] ?? {};
  if (kind !== 'number' || !/^\d{1,3}$/.test(word) || tokens[at]?.capital !== true) return undefined;
  return foundTokens(tokens, at, number + 1, rank(Number(word)));
}
