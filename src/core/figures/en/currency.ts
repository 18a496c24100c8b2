import { scaled } from '../quantity.ts';
import { type Numeral, numeralAt, scaleOf } from './numeral.ts';
import type { Quantified } from './place.ts';
import { isHyphen, type Token } from './tokens.ts';
import { DOLLARS, SIGNS } from './words.ts';

const PER = new Set(
  'mu share person year month day week hour ton tonne barrel household capita hectare kilogram kg'.split(' '),
);

export function signBefore(
  tokens: readonly Token[],
  from: number,
): { unit: string; from: number } | undefined {
  const sign = tokens[from - 1];
  const unit = SIGNS.get(sign?.word ?? '');
  if (unit === undefined) return undefined;
  const letters = tokens[from - 2];
  const dollar = sign?.word === '$' && sign.glued ? DOLLARS.get(letters?.word ?? '') : undefined;
  return dollar === undefined ? { unit, from: from - 1 } : { unit: dollar, from: from - 2 };
}

export function inCurrency(
  tokens: readonly Token[],
  numeral: Numeral,
  sign: { unit: string; from: number },
): Quantified {
  const letter = tokens[numeral.to];
  const isMillion = letter?.glued === true && letter.word === 'm';
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
function upperEnd(tokens: readonly Token[], { to }: Numeral): Numeral | undefined {
  const isRange = isHyphen(tokens[to]) && tokens[to]?.glued === true && tokens[to + 1]?.glued === true;
  const upper = isRange && tokens[to + 1]?.kind === 'number' ? numeralAt(tokens, to + 1) : undefined;
  return upper?.scaled === true ? upper : undefined;
}

/** $36 to $38 billion, $3-4 billion: the scale of the second. */
function sharedScale(tokens: readonly Token[], { to, quantity }: Numeral): number {
  if (tokens[to]?.word !== 'to' && !isHyphen(tokens[to])) return 1;
  const start = SIGNS.has(tokens[to + 1]?.word ?? '') ? to + 2 : to + 1;
  const after = tokens[start]?.kind === 'number' ? numeralAt(tokens, start) : undefined;
  if (after?.scaled !== true) return 1;
  const scale = scaleOf(tokens, after);
  return quantity.value < after.quantity.value / scale ? scale : 1;
}

export function perAfter(
  tokens: readonly Token[],
  at: number,
): { reading: { readonly per?: string }; next: number } {
  const { word = '' } = tokens[at] ?? {};
  if (word !== 'per' && word !== 'a' && word !== 'an' && word !== '/') return { reading: {}, next: at };
  if (tokens[at + 1]?.word === 'square')
    return { reading: word === 'per' ? { per: 'm2' } : {}, next: at + 3 };
  const per = tokens[at + 1]?.word ?? '';
  return PER.has(per) ? { reading: { per }, next: at + 2 } : { reading: {}, next: at };
}
