import { date, dayRange, isoDate, monthSpan, partOfMonth } from '../calendar.ts';
import { foundTokens, type TokenFinding } from './place.ts';
import type { Tokens } from './tokens.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const NUMBERS = new Map(
  MONTHS.flatMap((name, at) => [[name, at + 1] as const, [name.slice(0, 3), at + 1] as const]),
);
NUMBERS.set('sept', 9);
/** Words that may be a month. */
export const MONTH_WORDS: readonly string[] = [...NUMBERS.keys()];
const PARTS = new Map(
  Object.entries({ early: 'early', mid: 'mid', late: 'late', end: 'end', beginning: 'early' } as const),
);
const BEFORE_MONTH = new Set(
  'in for since until till from through last this of during by next to and between late early mid end every each before after'.split(
    ' ',
  ),
);
const TO = new Set(['to', 'through', 'and', 'until']);

/** The number of a month's name or abbreviation, 1–12; verbs and names in small letters are none. */
export function monthAt(tokens: Tokens, at: number): number | undefined {
  return tokens.isCapital(at) ? NUMBERS.get(tokens.word(at)) : undefined;
}

/** The token after an ordinal's ending: 25th. */
export function afterOrdinal(tokens: Tokens, at: number): number {
  return tokens.isGlued(at) && tokens.isWord(at) && /^(?:st|nd|rd|th)$/.test(tokens.word(at)) ? at + 1 : at;
}

/** A year at a token, perhaps after a comma: `, 2025`, `of 2025`. */
export function yearAt(tokens: Tokens, at: number): { year: string | undefined; next: number } {
  const skip = /^(?:,|of|in)$/.test(tokens.word(at)) ? at + 1 : at;
  const word = tokens.word(skip);
  const isYear =
    tokens.isNumber(skip) && /^(?:1[89]|2[01])\d\d$/.test(word) && !tokens.word(skip + 1).startsWith('%');
  return isYear ? { year: word, next: skip + 1 } : { year: undefined, next: at };
}

function dayAt(tokens: Tokens, at: number): { day: number; next: number } | undefined {
  const word = tokens.word(at);
  if (!tokens.isNumber(at) || word.length > 2 || Number(word) > 31) return undefined;
  return { day: Number(word), next: afterOrdinal(tokens, at + 1) };
}

/** The date or period that begins with a month: Aug 3, 2025; April-June; Feb 2 to 27; late November. */
export function monthFinding(tokens: Tokens, at: number, month: number): TokenFinding | undefined {
  const period = afterPeriod(tokens, at + 1);
  const day = dayAt(tokens, period);
  if (day !== undefined && !isQuantity(tokens, day.next)) return dayFinding(tokens, at, month, day);
  const second =
    tokens.isHyphen(period) || TO.has(tokens.word(period)) ? monthAt(tokens, period + 1) : undefined;
  if (
    second !== undefined &&
    second > month &&
    (tokens.word(period) !== 'and' || tokens.word(at - 1) === 'between') &&
    dayAt(tokens, period + 2) === undefined
  ) {
    const { year, next } = yearAt(tokens, period + 2);
    return foundTokens(
      tokens,
      at,
      tokens.word(next) === 'period' ? next + 1 : next,
      monthSpan(month, second, year),
    );
  }
  return monthAlone(tokens, at, period, month);
}

/** The token after the period of an abbreviated month. */
function afterPeriod(tokens: Tokens, at: number): number {
  return tokens.word(at) === '.' && tokens.isGlued(at) ? at + 1 : at;
}

/** What follows a day of an unnamed month rather than an ordinal: on the 25th *showed*. */
const AFTER_DAY =
  /^(?:[,.;:()]|at|in|for|when|that|which|who|by|to|and|is|was|were|from|a|the|said|local|shows?|[a-z]+[^e]ed)?$/;

/** On the 25th, on 24th; the 14th *and 21st*. */
function isOnDay(tokens: Tokens, at: number): boolean {
  const [before, earlier] = [tokens.word(at - 1), tokens.word(at - 2)];
  if (before === 'on') return true;
  if (/^(?:and|to|,)$/.test(before)) return /^(?:st|nd|rd|th)$/.test(earlier);
  return before === 'the' && (at === 1 || /^(?:on|of|by|until|since|from|between|[.;])$/.test(earlier));
}

function isQuantity(tokens: Tokens, at: number): boolean {
  return (
    /^(?:%|percent|per|million|billion|thousand|trillion|people|,\d|goals|points|votes)$/.test(
      tokens.word(at),
    ) ||
    (tokens.isGlued(at) && /^[a-z]/.test(tokens.word(at)))
  );
}

function dayFinding(
  tokens: Tokens,
  at: number,
  month: number,
  { day, next }: { day: number; next: number },
): TokenFinding | undefined {
  if (tokens.isHyphen(next) && tokens.word(next + 1) === 'to') return undefined;
  if (tokens.isHyphen(next) || TO.has(tokens.word(next))) {
    const second = monthAt(tokens, next + 1);
    const end = dayAt(tokens, second === undefined ? next + 1 : afterPeriod(tokens, next + 2));
    const isLater = end !== undefined && (second === undefined ? end.day > day : second >= month);
    if (
      isLater &&
      tokens.word(next) !== 'and' &&
      !isQuantity(tokens, end.next) &&
      tokens.word(end.next) !== ':'
    ) {
      const after = yearAt(tokens, end.next);
      return foundTokens(
        tokens,
        at,
        after.next,
        dayRange({ month, day }, { month: second ?? month, day: end.day }, after.year),
      );
    }
  }
  const after = yearAt(tokens, next);
  return foundTokens(tokens, at, after.next, date(after.year, month, day));
}

function monthAlone(tokens: Tokens, at: number, period: number, month: number): TokenFinding | undefined {
  const lead = tokens.isHyphen(at - 1) ? at - 2 : at - 1;
  const isOf = tokens.word(lead) === 'of';
  const part = PARTS.get(tokens.word(isOf ? at - 2 : lead));
  const { year, next } = yearAt(tokens, period);
  if (part !== undefined) {
    const from = isOf || part === 'end' ? at : lead;
    return foundTokens(tokens, from, next, partOfMonth(year, month, part));
  }
  if (year !== undefined)
    return foundTokens(tokens, at, next, { kind: 'date', value: isoDate(year, month, undefined) });
  return BEFORE_MONTH.has(tokens.word(at - 1)) ||
    !/^(?:may|mar|march|aug|august|jan|jun|sep|dec|oct|nov|feb|apr|jul)$/.test(tokens.word(at))
    ? foundTokens(tokens, at, at + 1, monthSpan(month, month, undefined))
    : undefined;
}

/** 2026-11-25 */
export function isoDateFinding(tokens: Tokens, at: number): TokenFinding | undefined {
  if (!isoDateAt(tokens, at)) return undefined;
  const [year, month, day] = [0, 2, 4].map((step) => tokens.word(at + step));
  return foundTokens(tokens, at, at + 5, date(year, Number(month), Number(day)));
}

/** A day before its month: 25 July 2025, the 14th of May; or of a month that is not named: on the 25th. */
export function dayBeforeMonth(tokens: Tokens, at: number): TokenFinding | undefined {
  const day = dayAt(tokens, at);
  if (day === undefined) return undefined;
  const isOrdinal = day.next > at + 1;
  const skip = isOrdinal && tokens.word(day.next) === 'of' ? day.next + 1 : day.next;
  const month = monthAt(tokens, skip);
  if (month !== undefined) {
    const { year, next } = yearAt(tokens, skip + 1);
    return foundTokens(tokens, at, next, date(year, month, day.day));
  }
  if (!isOrdinal || !isOnDay(tokens, at)) return undefined;
  if (!AFTER_DAY.test(tokens.word(day.next))) return undefined;
  return foundTokens(tokens, at, day.next, {
    kind: 'date',
    value: `---${String(day.day).padStart(2, '0')}`,
  });
}

/** Whether 2026-11-25 begins at a token. */
export function isoDateAt(tokens: Tokens, at: number): boolean {
  return (
    tokens.word(at + 1) === '-' &&
    tokens.word(at + 3) === '-' &&
    /^(?:1[89]|20)\d\d$/.test(tokens.word(at)) &&
    /^\d\d$/.test(tokens.word(at + 2)) &&
    /^\d\d$/.test(tokens.word(at + 4)) &&
    tokens.isGlued(at + 4)
  );
}
