import type { Basis } from '../figure.ts';
import { factorOf } from '../quantity.ts';
import { amended, type Placed, type Reading } from '../reading.ts';
import { basisOf, levelOf } from './basis.ts';
import { DIRECTION_NOUNS, DIRECTIONS, LEVEL_LINKS, LINKS } from './change-words.ts';
import { edgeOf, rateReached } from './edges.ts';
import { isHyphen, type Token } from './tokens.ts';

const REACH = 14;
const CHANGING = new Set(['percent', 'change', 'count', 'measure', 'money', 'fraction']);
const REACHED = /^(?:reach(?:ed|es|ing)?|hit|hits|hitting|total(?:s|ed|ing|led|ling)?)$/;

const ADVERB = /ly$/;

interface Direction {
  readonly direction: 'up' | 'down';
  /** The token of the word that says so. */
  readonly at: number;
}

/** Adds the direction and basis that the clause gives a figure of the tokens `from` to `next`. */
export function withChange(
  text: string,
  tokens: readonly Token[],
  { reading, span }: Placed,
  { from, next }: { from: number; next: number },
): Placed {
  if (!CHANGING.has(reading.kind) || reading.role === 'gloss') return { reading, span };
  if (reading.unit === 'factor') {
    return { reading: reading.direction === undefined ? reading : withBasis(text, span, reading), span };
  }
  const edge = levelOf(text, span.end, reading) ?? edgeOf(tokens, from, reading);
  const isShare = reading.kind === 'percent' || reading.kind === 'change';
  if (edge !== undefined) {
    const rate = edge.role === 'to' && edge.unit === '%' ? rateReached(tokens, from) : undefined;
    return { reading: rate === undefined ? edge : changed(edge, rate, undefined), span };
  }
  const after = isShare ? directionAfter(tokens, next, from) : undefined;
  const before = after === undefined ? directionBefore(tokens, from, closenessOf(reading)) : undefined;
  if (before === 'reached') return { reading: amended(reading, { role: 'to' }), span };
  const basis = isShare ? basisOf(text, span.start, span.end) : undefined;
  const found = after ?? before;
  if (found === undefined) return { reading: unmoved(tokens, from, reading, basis?.basis), span };
  const phrase = {
    start: before === undefined ? span.start : (tokens[before.at]?.start ?? span.start),
    end: Math.max(after === undefined ? 0 : (tokens[after.at]?.end ?? 0), basis?.end ?? 0, span.end),
  };
  return { reading: changed(reading, found.direction, basis?.basis), span, phrase };
}

/** A figure that no direction moves: it may be reached, compared with a named year, or move as the one before it. */
function unmoved(
  tokens: readonly Token[],
  from: number,
  reading: Reading,
  basis: Basis | undefined,
): Reading {
  if (reading.unit === '%' && isCrossed(tokens, from)) return amended(reading, { direction: 'up' });
  const isChange = reading.unit === '%' && (basis === 'yoy' || basis === 'mom' || basis === 'qoq');
  if (!isChange && tokens[from - 1]?.kind === 'word' && REACHED.test(tokens[from - 1]?.word ?? ''))
    return amended(reading, { role: 'to' });
  return isChange || basis?.startsWith('vs:') === true ? amended(reading, { basis }) : reading;
}

const CROSSING = /^(?:(?:surpass|cross)(?:es|ed|ing)?|topp(?:ed|ing)|tops|breaks?|broke)$/;

/** A level moves past its number: surpassing 8 percent, has topped 5 percent. */
function isCrossed(tokens: readonly Token[], from: number): boolean {
  return CROSSING.test(tokens[from]?.word ?? '') || CROSSING.test(tokens[from - 1]?.word ?? '');
}

interface Closeness {
  readonly isShare: boolean;
  readonly isMeasure: boolean;
  readonly isMoney: boolean;
}

function closenessOf({ kind, unit }: Reading): Closeness {
  return {
    isShare: kind === 'percent' || kind === 'change',
    isMeasure: kind === 'measure' || unit === 'point',
    isMoney: kind === 'money',
  };
}

function changed(reading: Reading, direction: 'up' | 'down', basis: Basis | undefined): Reading {
  const value = Number(reading.value);
  if (reading.kind === 'fraction')
    return amended(reading, { direction, basis, factor: factorOf(value * 100, direction) });
  if (reading.unit !== '%') return amended(reading, { direction, basis });
  return amended(reading, { kind: 'change', direction, basis, factor: factorOf(value, direction) });
}

/** A direction after the number: a 12.2 percent year-over-year increase, 14.8 percent lower than. */
function directionAfter(tokens: readonly Token[], next: number, from: number): Direction | undefined {
  const lead = tokens[from - 1]?.word;
  const hasArticle = lead === 'a' || lead === 'an' || lead === 'the';
  let unknown = hasArticle ? 2 : 0;
  for (let at = next; at < next + 8; at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'sign' && !isHyphen(token)) || token.kind === 'number')
      return undefined;
    if (isHyphen(token)) continue;
    if (at === next && /^(?:above|below)$/.test(token.word) && tokens[at + 1]?.kind === 'word')
      return { direction: token.word === 'above' ? 'up' : 'down', at };
    if (DIRECTION_NOUNS.has(token.word)) {
      const direction = DIRECTIONS.get(token.word) ?? 'up';
      return token.word === 'up' && tokens[at + 1]?.word !== 'from' ? undefined : { direction, at };
    }
    if (
      !/^(?:year|month|quarter|on|over|annual|monthly|quarterly|economic|average|sharp|annualized|cumulative|real|gdp|yoy)$/.test(
        token.word,
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
  tokens: readonly Token[],
  from: number,
  { isShare, isMeasure, isMoney }: Closeness,
): Direction | 'reached' | undefined {
  let isFar = false;
  let isReached = false;
  let isAttached = isShare || isMeasure;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const { word, kind } = tokens[at] as Token;
    const direction = kind === 'word' ? DIRECTIONS.get(word) : undefined;
    if (
      direction !== undefined &&
      !(word === 'up' && tokens[at + 1]?.word === 'to') &&
      (!isFar || isNearVerb(tokens, at, from))
    ) {
      if (isReached) return 'reached';
      // A company that raised two billion did not grow by them.
      const isNext = isMoney && at === from - 1 && !word.startsWith('rais');
      if (isMoney && /^loss(?:es)?$/.test(word)) return undefined;
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
    } else if (word === 'of') isAttached = true;
    else if (word === 'at' && isMeasure && !isShare && at === from - 1) return undefined;
    if (kind === 'sign' && !isHyphen(tokens[at])) {
      if (word !== ',' || tokens[at + 1]?.word !== 'by') return undefined;
    } else if (!isFar && kind === 'number' && !/^\d{4}$/.test(word)) return undefined;
    else if (!isFar && !LINKS.has(word) && !ADVERB.test(word) && !isHyphen(tokens[at]) && kind !== 'number')
      return undefined;
  }
  return undefined;
}

/** Far from its number a direction must not have one of its own: "rose 5 percent as sales of 3 percent". */
function isNearVerb(tokens: readonly Token[], at: number, from: number): boolean {
  for (let place = at + 1; place < from; place++) {
    if (
      /^(?:%|percent|million|billion|trillion|and|but|while|which|who|that)$/.test(tokens[place]?.word ?? '')
    )
      return false;
  }
  return true;
}

function withBasis(text: string, span: { start: number; end: number }, reading: Reading): Reading {
  return amended(reading, { basis: basisOf(text, span.start, span.end)?.basis });
}
