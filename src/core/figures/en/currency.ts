import { scaled } from '../quantity.ts';
import { type Numeral, numeralAt, scaleOf } from './numeral.ts';
import type { Quantified } from './place.ts';
import type { Tokens } from './tokens.ts';
import { DOLLARS, SIGNS } from './words.ts';

const PER = new Set(
  'mu share person year month day week hour ton tonne barrel household capita hectare kilogram kg'.split(' '),
);

export function signBefore(tokens: Tokens, from: number): { unit: string; from: number } | undefined {
  const unit = SIGNS.get(tokens.word(from - 1));
  if (unit === undefined) return undefined;
  const dollar =
    tokens.word(from - 1) === '$' && tokens.isGlued(from - 1)
      ? DOLLARS.get(tokens.word(from - 2))
      : undefined;
  return dollar === undefined ? { unit, from: from - 1 } : { unit: dollar, from: from - 2 };
}

export function inCurrency(
  tokens: Tokens,
  numeral: Numeral,
  sign: { unit: string; from: number },
): Quantified {
  const isMillion = tokens.isGlued(numeral.to) && tokens.word(numeral.to) === 'm';
  const shared = isMillion || numeral.scaled ? 1 : sharedScale(tokens, numeral);
  const upper = isMillion ? undefined : upperEnd(tokens, numeral);
  if (upper !== undefined) {
    const amounts = { ...scaled(numeral.quantity, shared), high: upper.quantity.value };
    return { reading: { kind: 'money', ...amounts, unit: sign.unit }, from: sign.from, next: upper.to };
  }
  const per = perAfter(tokens, isMillion ? numeral.to + 1 : numeral.to);
  return {
    reading: {
      kind: 'money',
      ...scaled(numeral.quantity, isMillion ? 1e6 : shared),
      unit: sign.unit,
      ...per.reading,
    },
    from: sign.from,
    next: per.reading.per === 'share' ? per.next : isMillion ? numeral.to + 1 : numeral.to,
  };
}

/** The upper end of a range that has one sign: $3-4 billion. */
function upperEnd(tokens: Tokens, { to }: Numeral): Numeral | undefined {
  const isRange = tokens.isHyphen(to) && tokens.isGlued(to) && tokens.isGlued(to + 1);
  const upper = isRange && tokens.isNumber(to + 1) ? numeralAt(tokens, to + 1) : undefined;
  return upper?.scaled === true ? upper : undefined;
}

/** $36 to $38 billion, $3-4 billion: the scale of the second. */
function sharedScale(tokens: Tokens, { to, quantity }: Numeral): number {
  if (tokens.word(to) !== 'to' && !tokens.isHyphen(to)) return 1;
  const start = SIGNS.has(tokens.word(to + 1)) ? to + 2 : to + 1;
  const after = tokens.isNumber(start) ? numeralAt(tokens, start) : undefined;
  if (after?.scaled !== true) return 1;
  const scale = scaleOf(tokens, after);
  return quantity.value < after.quantity.value / scale ? scale : 1;
}

export function perAfter(tokens: Tokens, at: number): { reading: { readonly per?: string }; next: number } {
  const word = tokens.word(at);
  if (word !== 'per' && word !== 'a' && word !== 'an' && word !== '/') return { reading: {}, next: at };
  if (tokens.word(at + 1) === 'square') return { reading: word === 'per' ? { per: 'm2' } : {}, next: at + 3 };
  const per = tokens.word(at + 1);
  return PER.has(per) ? { reading: { per }, next: at + 2 } : { reading: {}, next: at };
}
