import { duration } from '../calendar.ts';
import { foundTokens, type TokenFinding } from './place.ts';
import type { Token } from './tokens.ts';

const LONG = new Map<string, readonly [count: number, unit: string]>([
  ['decade', [10, 'Y']],
  ['century', [100, 'Y']],
  ['fortnight', [2, 'W']],
]);
const SHORT = new Map(Object.entries({ year: 'Y', month: 'M', week: 'W', hour: 'TH' }));

/** A decade, a fortnight; within a year, an hour later: where a span is meant rather than a rate or a basis. */
export function spanAt(tokens: readonly Token[], at: number): TokenFinding | undefined {
  if (!/^an?$/.test(tokens[at]?.word ?? '')) return undefined;
  const { word = '' } = tokens[at + 1] ?? {};
  const after = tokens[at + 2]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  const [count, unit] = LONG.get(word) ?? [1, SHORT.get(word)];
  if (unit === undefined || after === 'and') return undefined;
  const isSpan =
    count > 1
      ? !/^(?:once|twice|times)$/.test(before)
      : !/^(?:ago|earlier|before|-)$/.test(after) &&
        (/^(?:within|for|nearly|almost|about|lasted|lasting|after)$/.test(before) || after === 'later');
  return isSpan ? foundTokens(tokens, at, at + 2, duration(count, unit)) : undefined;
}
