import { clock, duration, monthSpan, quarter, relativeYear, weekday } from '../calendar.ts';
import type { ReadingContext } from '../reading.ts';
import { timeAt } from './clock.ts';
import { dayBeforeMonth, isoDateFinding, monthAt, monthFinding, yearAt } from './months.ts';
import { smallNumber } from './numeral.ts';
import { ordinalAt } from './ordinals.ts';
import { foundTokens, type TokenFinding } from './place.ts';
import type { Tokens } from './tokens.ts';
import { yearFinding } from './years.ts';

/** Words that begin a date, a period or a time. */
export const CALENDAR_WORDS =
  'h q fy fiscal this last next current previous coming year end mid noon hours days weeks months years decades past monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  );
const WEEKDAYS = new Map(CALENDAR_WORDS.slice(-7).map((name, at) => [name, at + 1]));
const WEEKS = new Map(Object.entries({ next: 1 }));
const RELATIVE = new Map(Object.entries({ this: 0, last: -1, next: 1, current: 0, previous: -1, coming: 1 }));

/** The date, period or time that begins at a token. */
export function calendarAt(tokens: Tokens, at: number, context: ReadingContext): TokenFinding | undefined {
  if (tokens.isNumber(at)) {
    return (
      isoDateFinding(tokens, at) ??
      timeAt(tokens, at) ??
      dayBeforeMonth(tokens, at) ??
      firstOf(tokens, at) ??
      yearFinding(tokens, at)
    );
  }
  const month = monthAt(tokens, at);
  if (month !== undefined) return monthFinding(tokens, at, month);
  return firstOf(tokens, at) ?? codeAt(tokens, at) ?? relativeAt(tokens, at, context);
}

/** The first half, first five months, third quarter, second fiscal quarter, 21st century. */
function firstOf(tokens: Tokens, at: number): TokenFinding | undefined {
  const ordinal = ordinalAt(tokens, at);
  if (ordinal === undefined) return undefined;
  const { value } = ordinal;
  const skip = tokens.isHyphen(ordinal.next) ? ordinal.next + 1 : ordinal.next;
  const word = tokens.word(skip);
  const fiscalBefore = tokens.word(at - 1) === 'fiscal';
  if (word === 'half' && value <= 2 && !/^(?:marathon|hour)$/.test(tokens.word(skip + 1))) {
    const { year, next } = yearAt(tokens, skip + 1);
    return foundTokens(tokens, at, next, value === 1 ? monthSpan(1, 6, year) : monthSpan(7, 12, year));
  }
  const isFiscal = word === 'fiscal' || fiscalBefore;
  const unit = word === 'fiscal' || word === 'calendar' ? skip + 1 : skip;
  if (tokens.word(unit) === 'quarter' && value <= 4) {
    if (isFiscal)
      return foundTokens(tokens, fiscalBefore ? at - 1 : at, unit + 1, {
        kind: 'period',
        value: `FQ${value}`,
      });
    const { year, next } = yearAt(tokens, unit + 1);
    return foundTokens(tokens, at, next, quarter(value, year));
  }
  if (word === 'century') return foundTokens(tokens, at, skip + 1, { kind: 'period', value: `C${value}` });
  const count = value === 1 ? smallNumber(word) : undefined;
  const span = count === undefined ? '' : tokens.word(skip + 1);
  if (count === undefined || !/^(?:month|quarter)s$/.test(span)) return undefined;
  const { year, next } = yearAt(tokens, skip + 2);
  return foundTokens(tokens, at, next, monthSpan(1, count * (span === 'quarters' ? 3 : 1), year));
}

/** H1, Q3 of 2024, 3Q, FY2024, fiscal Q2, fiscal year 2024. */
function codeAt(tokens: Tokens, at: number): TokenFinding | undefined {
  const word = tokens.word(at);
  if (/^[hq]$/.test(word) && tokens.isGlued(at + 1) && /^[1-4]$/.test(tokens.word(at + 1))) {
    const value = Number(tokens.word(at + 1));
    const { year, next } = yearAt(tokens, at + 2);
    if (word === 'q' && tokens.word(at - 1) === 'fiscal')
      return foundTokens(tokens, at - 1, at + 2, { kind: 'period', value: `FQ${value}` });
    return foundTokens(
      tokens,
      at,
      next,
      word === 'q' ? quarter(value, year) : monthSpan(value * 6 - 5, value * 6, year),
    );
  }
  const year = word === 'fy' ? at + 1 : word === 'fiscal' && tokens.word(at + 1) === 'year' ? at + 2 : at + 1;
  const digits = tokens.word(year);
  if ((word !== 'fy' && word !== 'fiscal') || !/^(?:20)?\d\d$/.test(digits)) return undefined;
  return foundTokens(tokens, at, year + 1, {
    kind: 'period',
    value: `FY${digits.length === 2 ? `20${digits}` : digits}`,
  });
}

/** This year, last year; the end of the year; mid-century; just hours after. */
function relativeAt(tokens: Tokens, at: number, { date }: ReadingContext): TokenFinding | undefined {
  const word = tokens.word(at);
  const next = tokens.word(tokens.isHyphen(at + 1) ? at + 2 : at + 1);
  const after = tokens.isHyphen(at + 1) ? at + 3 : at + 2;
  const day = WEEKDAYS.get(word);
  if (day !== undefined)
    return tokens.isCapital(at)
      ? foundTokens(tokens, at, at + 1, weekday(date, day, WEEKS.get(tokens.word(at - 1))))
      : undefined;
  const offset = RELATIVE.get(word);
  if (word === 'past' && tokens.word(at - 1) === 'the') return pastSpan(tokens, at, next);
  if (word === 'decades' && /^(?:for|in|over|after|several|of|the)$/.test(tokens.word(at - 1)))
    return foundTokens(tokens, at, at + 1, { ...duration(20, 'Y'), modifier: 'several' });
  if (offset === 0 && /^(?:spring|summer|autumn|fall|winter)$/.test(next))
    return foundTokens(tokens, at, after, relativeYear(date, 0));
  if (offset !== undefined && next === 'year')
    return foundTokens(tokens, at, after, relativeYear(date, offset));
  if (word === 'noon') return foundTokens(tokens, at, at + 1, clock(12, 0));
  if (word === 'mid' && next === 'century')
    return foundTokens(tokens, at, after, { kind: 'period', value: '2050s', modifier: 'approx' });
  if (word === 'year' && next === 'end')
    return foundTokens(tokens, at, after, { kind: 'date', value: '--12-31' });
  if (
    word === 'end' &&
    next === 'of' &&
    /^(?:the|this)$/.test(tokens.word(after)) &&
    tokens.word(after + 1) === 'year'
  ) {
    return foundTokens(tokens, at, after + 2, { kind: 'date', value: '--12-31' });
  }
  const unit = { hours: 'TH', days: 'D', weeks: 'W', months: 'M', years: 'Y' }[word];
  const before = tokens.word(at - 1);
  const isVague =
    /^(?:after|before|later|earlier)$/.test(next) ||
    before === 'for' ||
    (before === 'after' && next === 'of');
  if (unit === undefined || !isVague) return undefined;
  return /^(?:just|only|mere|several|few|within|for|after|turned|come|came)$/.test(before)
    ? foundTokens(tokens, at, at + 1, duration(undefined, unit))
    : undefined;
}

/** The past year, the past decade */
function pastSpan(tokens: Tokens, at: number, unit: string): TokenFinding | undefined {
  const spans = {
    year: [1, 'Y'],
    month: [1, 'M'],
    week: [1, 'W'],
    decade: [10, 'Y'],
    century: [100, 'Y'],
  } as const;
  const span = spans[unit as keyof typeof spans];
  return span && foundTokens(tokens, at, at + 2, duration(span[0], span[1]));
}
