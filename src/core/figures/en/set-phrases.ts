import type { Reading } from '../reading.ts';
import { DIRECTIONS, NO_NOUN } from './change-words.ts';
import { smallNumber } from './numeral.ts';
import { foundTokens, type TokenFinding } from './place.ts';
import { scoreAt } from './scores.ts';
import { spanAt } from './spans.ts';
import type { Tokens } from './tokens.ts';
import { HEDGES_BEFORE } from './words.ts';

const PARTS = new Map(
  Object.entries({
    half: 2,
    third: 3,
    quarter: 4,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    hundredth: 100,
  }),
);
/** Words that are a factor: doubled → 2, threefold → 3, halving → 0.5. */
const MULTIPLES = new Map<string, number>([
  ...Object.entries({ doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, quintupl: 5 }).flatMap(([stem, times]) =>
    ['e', 'ed', 'es', 'ing'].map((ending) => [stem + ending, times] as const),
  ),
  ...'twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold'
    .split(' ')
    .map((word, at) => [word, at + 2] as const),
  ['halved', 0.5],
  ['halving', 0.5],
]);
/** Words that begin a set phrase. */
export const PHRASE_WORDS: readonly string[] = [...MULTIPLES.keys(), 'twice', 'once', 'half', 'no', 'factor'];

const NOT_PARTS = /^(?:quarter|largest|biggest|place|day|year|time|edition|round|century|half|of 20)$/;

/** Figures whose number and unit are one word, or that stand in a set phrase. */
export function setPhraseAt(tokens: Tokens, at: number): TokenFinding | undefined {
  if (tokens.isNumber(at)) return fractionAt(tokens, at) ?? oneInAt(tokens, at) ?? scoreAt(tokens, at);
  return (
    pointsAt(tokens, at) ??
    multipleAt(tokens, at) ??
    fractionAt(tokens, at) ??
    oneInAt(tokens, at) ??
    frequencyAt(tokens, at) ??
    noneAt(tokens, at) ??
    factorAt(tokens, at) ??
    spanAt(tokens, at)
  );
}

/** Doubled, halved, threefold, twice as many */
function multipleAt(tokens: Tokens, at: number): TokenFinding | undefined {
  const word = tokens.word(at);
  const after = tokens.word(at + 1);
  const isTwice = word === 'twice' && /^(?:as|the|its|their|that|what)$/.test(after);
  const times = isTwice ? 2 : MULTIPLES.get(word);
  if (times === undefined || /^(?:up|agent|room|check|digit|digits|standard|standards)$/.test(after))
    return undefined;
  if (word === 'double' && !isDoubling(tokens, at)) return undefined;
  const direction = times > 1 ? 'up' : 'down';
  return foundTokens(tokens, at, at + 1, {
    kind: 'change',
    value: times,
    unit: 'factor',
    factor: times,
    direction,
  });
}

/** The verb, or double *the* number; not double cream. */
function isDoubling(tokens: Tokens, at: number): boolean {
  return (
    /^(?:the|its|their|that|in|to|by|from|over|within|[.,;])?$/.test(tokens.word(at + 1)) ||
    /^(?:to|will|would|could|may|might|can|must|nearly|almost|about|than|more)$/.test(tokens.word(at - 1))
  );
}

/** By a factor of three */
function factorAt(tokens: Tokens, at: number): TokenFinding | undefined {
  if (tokens.word(at) !== 'factor' || tokens.word(at + 1) !== 'of') return undefined;
  const factor = smallNumber(tokens.word(at + 2)) ?? 0;
  if (factor < 2) return undefined;
  return foundTokens(tokens, at + 2, at + 3, { kind: 'change', value: factor, unit: 'factor', factor });
}

/** Two-thirds, a quarter of, three-quarter, 1/3, half of the, more than half */
function fractionAt(tokens: Tokens, at: number): TokenFinding | undefined {
  const word = tokens.word(at);
  if (word === 'half')
    return isHalf(tokens, at) ? foundTokens(tokens, at, at + 1, fraction(1, 2)) : undefined;
  if (
    tokens.isNumber(at) &&
    tokens.word(at + 1) === '/' &&
    tokens.isGlued(at + 1) &&
    tokens.isGlued(at + 2)
  ) {
    const isPlain =
      /^\d{1,2}$/.test(word) &&
      /^\d{1,2}$/.test(tokens.word(at + 2)) &&
      tokens.word(at + 3) !== '/' &&
      tokens.word(at - 1) !== '/';
    return isPlain && Number(word) < Number(tokens.word(at + 2))
      ? foundTokens(tokens, at, at + 3, fraction(Number(word), Number(tokens.word(at + 2))))
      : undefined;
  }
  const part = tokens.isHyphen(at + 1) ? at + 2 : at + 1;
  if (!tokens.isWord(part)) return undefined;
  const parts = PARTS.get(tokens.word(part).replace(/(?<!l)s$|ves$/, ''));
  if (parts === undefined) return undefined;
  const above = word === 'a' || word === 'an' ? 1 : smallNumber(word);
  if (above === undefined || parts <= above || tokens.word(part) === 'half') return undefined;
  const isArticle = word === 'a' || word === 'an';
  if (
    NOT_PARTS.test(tokens.word(part + 1)) ||
    (isArticle && !/^(?:of|the|as)$/.test(tokens.word(part + 1)) && !isMovedBy(tokens, at, part + 1))
  )
    return undefined;
  if (tokens.isHyphen(part + 1) || (isArticle && /^(?:million|billion|century)$/.test(tokens.word(part + 3))))
    return undefined;
  return foundTokens(tokens, at, part + 1, fraction(above, parts));
}

/** Cut by *almost a third*; up *a fifth* on the year, but no gained a third seat. */
function isMovedBy(tokens: Tokens, at: number, next: number): boolean {
  const verb = (HEDGES_BEFORE.before(tokens, at)?.start ?? at) - 1;
  if (tokens.word(verb) === 'by') return true;
  return DIRECTIONS.has(tokens.word(verb)) && NO_NOUN.test(tokens.word(next));
}

/** One in five, three out of ten */
function oneInAt(tokens: Tokens, at: number): TokenFinding | undefined {
  const isOut = tokens.word(at + 1) === 'out' && tokens.word(at + 2) === 'of';
  if (tokens.word(at + 1) !== 'in' && !isOut) return undefined;
  const above = smallNumber(tokens.word(at));
  if (above === undefined) return undefined;
  const start = isOut ? at + 3 : at + 2;
  const place = tokens.word(start) === 'every' ? start + 1 : start;
  const below = smallNumber(tokens.word(place));
  const isSpan =
    /^(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|consecutive|straight|games?|matches)$/;
  if (below === undefined || below <= above || below > 100 || isSpan.test(tokens.word(place + 1)))
    return undefined;
  if (tokens.isGlued(place + 1) && !tokens.isSign(place + 1)) return undefined;
  return foundTokens(tokens, at, place + 1, fraction(above, below));
}

/** Half a percentage point, a quarter of a percentage point, a quarter-point cut */
function pointsAt(tokens: Tokens, at: number): TokenFinding | undefined {
  const isHalf = tokens.word(at) === 'half';
  const part = isHalf ? 2 : tokens.word(at) === 'a' && tokens.word(at + 1) === 'quarter' ? 4 : undefined;
  if (part === undefined) return undefined;
  let end = isHalf ? at + 1 : at + 2;
  while (/^(?:of|a|-|percentage)$/.test(tokens.word(end))) end++;
  if (tokens.word(end) !== 'point') return undefined;
  return foundTokens(tokens, at, end + 1, { kind: 'change', value: 1 / part, unit: 'pp', precision: 0.01 });
}

/** "Half" as a share, not as the second half or half an hour. */
function isHalf(tokens: Tokens, at: number): boolean {
  const before = tokens.word(at - 1);
  const after = tokens.word(at + 1);
  if (/^(?:first|second|a|an|and|-|other|better|1st|2nd)$/.test(before)) return false;
  if (/^(?:of|the|its|their|his|her|all|those|that)$/.test(after))
    return !/^(?:century|hour|dozen|million)$/.test(tokens.word(at + 2));
  return /^(?:than|nearly|almost|over|about|by|in)$/.test(before) && !/^(?:a|an|hour|-)$/.test(after);
}

function fraction(above: number, below: number): Reading {
  return { kind: 'fraction', value: Number((above / below).toPrecision(6)), precision: 1e-4 };
}

/** Twice a day */
function frequencyAt(tokens: Tokens, at: number): TokenFinding | undefined {
  const word = tokens.word(at);
  const per = tokens.word(at + 2);
  if (
    !/^(?:once|twice)$/.test(word) ||
    !/^(?:a|per|every)$/.test(tokens.word(at + 1)) ||
    !/^(?:day|week|month|year)$/.test(per)
  )
    return undefined;
  return foundTokens(tokens, at, at + 3, {
    kind: 'count',
    value: word === 'once' ? 1 : 2,
    unit: 'time',
    per,
  });
}

const OF_CASES =
  /^(?:new|local|confirmed|suspected|imported|asymptomatic|reported|further|other|domestic|covid|-|19)$/;

/** No deaths, no new cases */
function noneAt(tokens: Tokens, at: number): TokenFinding | undefined {
  if (tokens.word(at) !== 'no') return undefined;
  let noun = at + 1;
  while (noun < at + 7 && OF_CASES.test(tokens.word(noun))) noun++;
  if (!/^(?:deaths|fatalities|casualties|cases|injuries)$/.test(tokens.word(noun))) return undefined;
  return foundTokens(tokens, at, noun + 1, { kind: 'count', value: 0, unit: 'case' });
}
