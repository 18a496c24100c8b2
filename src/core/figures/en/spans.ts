import { duration } from '../calendar.ts';
import { foundTokens, type TokenFinding } from './place.ts';
import type { Tokens } from './tokens.ts';

const LONG = new Map<string, readonly [count: number, unit: string]>([
  ['decade', [10, 'Y']],
  ['century', [100, 'Y']],
  ['fortnight', [2, 'W']],
]);
const SHORT = new Map(Object.entries({ year: 'Y', month: 'M', week: 'W', hour: 'TH' }));

const HALVES = new Map<string, readonly [count: number, unit: string]>([
  ['hour', [30, 'TM']],
  ['day', [0.5, 'D']],
  ['month', [0.5, 'M']],
  ['year', [6, 'M']],
  ['decade', [5, 'Y']],
  ['century', [50, 'Y']],
]);

/** Half a year, half an hour, a half-hour meeting */
function halfSpanAt(tokens: Tokens, at: number): TokenFinding | undefined {
  const unit = tokens.word(at + 2);
  if (tokens.isHyphen(at + 1) && /^(?:hour|day|century|decade)$/.test(unit))
    return halfSpan(tokens, at, unit);
  return /^an?$/.test(tokens.word(at + 1)) ? halfSpan(tokens, at, unit) : undefined;
}

function halfSpan(tokens: Tokens, at: number, unit: string): TokenFinding | undefined {
  const half = HALVES.get(unit);
  return half && foundTokens(tokens, at, at + 3, duration(...half));
}

/** A decade, a fortnight; within a year, an hour later: where a span is meant rather than a rate or a basis. */
export function spanAt(tokens: Tokens, at: number): TokenFinding | undefined {
  const first = tokens.word(at);
  if (first === 'half') return halfSpanAt(tokens, at);
  if (!/^an?$/.test(first)) return undefined;
  const word = tokens.word(at + 1);
  const after = tokens.word(at + 2);
  const before = tokens.word(at - 1);
  const [count, unit] = LONG.get(word) ?? [1, SHORT.get(word)];
  if (unit === undefined) return undefined;
  if (after === 'and') {
    const isHalf = tokens.word(at + 3) === 'a' && tokens.word(at + 4) === 'half';
    return isHalf ? foundTokens(tokens, at, at + 5, duration(count * 1.5, unit)) : undefined;
  }
  const isSpan =
    count > 1
      ? !/^(?:once|twice|times)$/.test(before)
      : !/^(?:ago|earlier|before|-)$/.test(after) &&
        (/^(?:within|for|than|nearly|almost|about|lasted|lasting|after)$/.test(before) ||
          after === 'later' ||
          (before === 'in' && /^[.,;]?$/.test(after)));
  return isSpan ? foundTokens(tokens, at, at + 2, duration(count, unit)) : undefined;
}
