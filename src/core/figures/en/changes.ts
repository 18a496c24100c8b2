import type { Span } from '../../shared/index.ts';
import type { Basis } from '../figure.ts';
import { factorOf } from '../quantity.ts';
import { amended, type Placed, type Reading } from '../reading.ts';
import type { BasisText } from './basis.ts';
import { DIRECTION_NOUNS, DIRECTIONS, LEVEL_LINKS, LINKS, NO_NOUN } from './change-words.ts';
import { edgeOf, rateReached } from './edges.ts';
import type { Tokens } from './tokens.ts';

const REACH = 14;
const CHANGING = new Set(['percent', 'change', 'count', 'measure', 'money', 'fraction']);
const REACHED = /^(?:reach(?:ed|es|ing)?|hit|hits|hitting|total(?:s|ed|ing|led|ling)?)$/;

const ADVERB = /ly$/;
/** Lost three quarters of its value: what follows such a verb is what is gone. */
const LOSING = /^(?:los(?:t|es?|ing)|sheds?)$/;
const SMALLER = /^(?:smaller|cheaper)$/;
const COMPARATIVE = /^(?:slow|fast|high|low)er$/;
/** Gave up 1.2 percent, scaled back by 4 percent. */
const GIVEN_UP = /^(?:g[ai]v(?:e|es|en|ing) (?:up|back)|(?:scal|pull|roll)(?:e|ed|es|ing)? back)$/;

interface Direction {
  readonly direction: 'up' | 'down';
  /** The token of the word that says so. */
  readonly at: number;
}

/** Adds the direction and basis that the clause gives a figure of the tokens `from` to `next`. */
export function withChange(
  bases: BasisText,
  tokens: Tokens,
  { reading, span }: Placed,
  { from, next }: { from: number; next: number },
): Placed {
  if (!CHANGING.has(reading.kind) || reading.role === 'gloss') return { reading, span };
  if (reading.unit === 'factor') {
    return { reading: reading.direction === undefined ? reading : withBasis(bases, span, reading), span };
  }
  const edge = bases.levelOf(span, reading) ?? edgeOf(tokens, from, reading);
  const isShare = reading.kind === 'percent' || reading.kind === 'change';
  if (edge !== undefined) {
    const rate = edge.role === 'to' && edge.unit === '%' ? rateReached(tokens, from) : undefined;
    return { reading: rate === undefined ? edge : changed(edge, rate, undefined), span };
  }
  const after = isShare ? directionAfter(tokens, next, from) : comparativeAfter(tokens, next);
  const before =
    after === undefined ? directionBefore(tokens, from, closenessOf(reading, tokens.word(next))) : undefined;
  if (before === 'reached') return { reading: amended(reading, { role: 'to' }), span };
  const found = after ?? before;
  const basis = isShare ? bases.basisOf(span) : found && bases.basisAfter(span);
  if (found === undefined) {
    const earlier = isShare && bases.isEarlier(span) ? amended(reading, { role: 'prev' }) : undefined;
    return { reading: earlier ?? unmoved(tokens, from, reading, basis?.basis), span };
  }
  const phrase = {
    start: before === undefined ? span.start : tokens.start(before.at),
    end: Math.max(after === undefined ? 0 : tokens.end(after.at), basis?.end ?? 0, span.end),
  };
  return { reading: changed(reading, found.direction, basis?.basis), span, phrase };
}

/** A figure that no direction moves: it may be reached, compared with a named year, or move as the one before it. */
function unmoved(tokens: Tokens, from: number, reading: Reading, basis: Basis | undefined): Reading {
  if (reading.unit === '%' && isCrossed(tokens, from)) return amended(reading, { direction: 'up' });
  const isChange = reading.unit === '%' && (basis === 'yoy' || basis === 'mom' || basis === 'qoq');
  if (!isChange && tokens.isWord(from - 1) && REACHED.test(tokens.word(from - 1)))
    return amended(reading, { role: 'to' });
  return isChange || basis?.startsWith('vs:') === true ? amended(reading, { basis }) : reading;
}

const CROSSING = /^(?:(?:surpass|cross)(?:es|ed|ing)?|topp(?:ed|ing)|tops|breaks?|broke)$/;

/** A level moves past its number: surpassing 8 percent, has topped 5 percent. */
function isCrossed(tokens: Tokens, from: number): boolean {
  return CROSSING.test(tokens.word(from)) || CROSSING.test(tokens.word(from - 1));
}

interface Closeness {
  readonly isShare: boolean;
  readonly isMeasure: boolean;
  /** Money, or a fraction of nothing named: rose $3, fell a third. */
  readonly isAmount: boolean;
  /** A number of nothing named: 50.4, up 0.3. */
  readonly isBare: boolean;
  readonly isFraction: boolean;
}

function closenessOf({ kind, unit }: Reading, after: string): Closeness {
  return {
    isShare: kind === 'percent' || kind === 'change',
    isMeasure: kind === 'measure' || unit === 'point',
    isAmount: kind === 'money' || (kind === 'fraction' && NO_NOUN.test(after)),
    isBare: kind === 'count' && unit === undefined,
    isFraction: kind === 'fraction',
  };
}

function changed(reading: Reading, direction: 'up' | 'down', basis: Basis | undefined): Reading {
  const value = Number(reading.value);
  if (reading.kind === 'fraction')
    return amended(reading, { direction, basis, factor: factorOf(value * 100, direction) });
  if (reading.unit !== '%') return amended(reading, { direction, basis });
  return amended(reading, { kind: 'change', direction, basis, factor: factorOf(value, direction) });
}

/** An amount *higher* or *lower*: settled $1.24 higher at, 2,000 lower than. */
function comparativeAfter(tokens: Tokens, next: number): Direction | undefined {
  const word = tokens.word(next);
  const isCompared = (word === 'higher' || word === 'lower') && NO_NOUN.test(tokens.word(next + 1));
  return isCompared ? { direction: word === 'higher' ? 'up' : 'down', at: next } : undefined;
}

/** A direction after the number: a 12.2 percent year-over-year increase, 14.8 percent lower than. */
function directionAfter(tokens: Tokens, next: number, from: number): Direction | undefined {
  const lead = tokens.word(from - 1);
  const hasArticle = lead === 'a' || lead === 'an' || lead === 'the';
  let unknown = hasArticle ? 2 : 0;
  for (let at = next; at < next + 8; at++) {
    if (!tokens.has(at) || (tokens.isSign(at) && !tokens.isHyphen(at)) || tokens.isNumber(at))
      return undefined;
    if (tokens.isHyphen(at)) continue;
    if (at === next && /^(?:above|below)$/.test(tokens.word(at)) && tokens.isWord(at + 1))
      return { direction: tokens.word(at) === 'above' ? 'up' : 'down', at };
    if (DIRECTION_NOUNS.has(tokens.word(at))) {
      const direction = DIRECTIONS.get(tokens.word(at)) ?? (SMALLER.test(tokens.word(at)) ? 'down' : 'up');
      return tokens.word(at) === 'up' && tokens.word(at + 1) !== 'from' ? undefined : { direction, at };
    }
    if (
      !/^(?:year|month|quarter|on|over|annual|monthly|quarterly|economic|average|sharp|annualized|cumulative|real|gdp|yoy)$/.test(
        tokens.word(at),
      ) &&
      unknown-- <= 0
    )
      return undefined;
  }
  return undefined;
}

/**
 * A direction before the number: only links may stand between, unless *by* is before the number (then anything of the
 * clause), or *of*, *was*, *at* after a noun of change (growth in the third quarter was 4.9 percent).
 */
function directionBefore(
  tokens: Tokens,
  from: number,
  { isShare, isMeasure, isAmount, isBare, isFraction }: Closeness,
): Direction | 'reached' | undefined {
  let isFar = false;
  let isReached = false;
  /** Whether *of* or *was* stands before the number: higher than the estimate of 3 percent. */
  let isLevel = false;
  let isAttached = isShare || isMeasure;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const word = tokens.word(at);
    const direction = GIVEN_UP.test(`${tokens.word(at - 1)} ${word}`) ? 'down' : DIRECTIONS.get(word);
    if (
      direction !== undefined &&
      !(word === 'up' && tokens.word(at + 1) === 'to') &&
      (!isFar || isNearVerb(tokens, at, from))
    ) {
      // At a slower pace of 2.7 percent something still grows.
      if (/^(?:pace|rate|clip|speed)$/.test(tokens.word(at + 1)) && COMPARATIVE.test(word)) continue;
      if (isReached) return 'reached';
      if (tokens.word(at + 1) === 'than') {
        if (isLevel) return undefined;
        // Lower *than the 1.8 percent* of May compares levels.
        if (!isFar) continue;
      }
      // A company that raised two billion did not grow by them.
      const isNext =
        at === from - 1 &&
        (isAmount
          ? !/^(?:rais|recover)/.test(word)
          : (isBare && /^(?:up|down)$/.test(word)) || (isFraction && LOSING.test(word)));
      if (isAmount && /^loss(?:es)?$/.test(word)) return undefined;
      return (isAttached || isNext) && !(word === 'more' || word === 'less' || word === 'fewer')
        ? { direction, at }
        : undefined;
    }
    if (word === 'to' && at >= from - 2) isReached = true;
    else if (word === 'by' && at >= from - 2) {
      isFar = true;
      isAttached = true;
    } else if (isShare && LEVEL_LINKS.has(word) && at >= from - 3) {
      isFar = true;
      isLevel = true;
    } else if (word === 'of') isAttached = true;
    else if (word === 'at' && isMeasure && !isShare && at === from - 1) return undefined;
    if (tokens.isSign(at) && !tokens.isHyphen(at)) {
      if (word !== ',' || tokens.word(at + 1) !== 'by') return undefined;
    } else if (!isFar && !isLink(tokens, at)) return undefined;
  }
  return undefined;
}

/** What may stand between a direction and its number: a link, an adverb, a year. */
function isLink(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  if (tokens.isNumber(at)) return /^\d{4}$/.test(word);
  return LINKS.has(word) || ADVERB.test(word) || tokens.isHyphen(at);
}

/** Far from its number a direction must not have one of its own: "rose 5 percent as sales of 3 percent". */
function isNearVerb(tokens: Tokens, at: number, from: number): boolean {
  for (let place = at + 1; place < from; place++) {
    if (/^(?:%|percent|million|billion|trillion|and|but|while|which|who|that)$/.test(tokens.word(place)))
      return false;
  }
  return true;
}

function withBasis(bases: BasisText, span: Span, reading: Reading): Reading {
  return amended(reading, { basis: bases.basisOf(span)?.basis });
}
