import type { Placed, Reading } from '../reading.ts';
import type { Tokens } from './tokens.ts';

/** What was found at a token: a figure, or a name in which nothing must be read. `next` is the token to go on with. */
export interface TokenFinding {
  readonly next: number;
  readonly placed?: Placed;
}

/** A figure that spans some tokens. */
export function foundTokens(
  tokens: Tokens,
  from: number,
  next: number,
  reading: Reading | undefined,
): TokenFinding | undefined {
  return reading && { next, placed: { reading, span: spanOf(tokens, from, next) } };
}

export function spanOf(tokens: Tokens, from: number, next: number): { start: number; end: number } {
  return { start: tokens.start(from), end: tokens.end(next - 1) };
}

/** A figure without its hedge: the tokens it begins with and the one after it. */
export interface Quantified {
  readonly reading: Reading;
  readonly from: number;
  readonly next: number;
}
