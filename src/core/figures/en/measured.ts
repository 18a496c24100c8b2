import { celsius } from '../measure.ts';
import { scaled } from '../quantity.ts';
import { perAfter } from './currency.ts';
import type { Numeral } from './numeral.ts';
import type { Quantified } from './place.ts';
import type { Tokens } from './tokens.ts';

const COUNTED =
  /^(?:people|residents|users|tourists|visitors|passengers|population|inhabitants|subscribers)$/;

/** A measure in its base unit: 45.8g, minus 4°F, 350 km per hour; a population of 26m is a count. */
export function measured(
  tokens: Tokens,
  { quantity, from }: Numeral,
  unit: { unit: string; factor: number },
  next: number,
): Quantified {
  if (isMillions(tokens, from, next)) {
    const isPerson = COUNTED.test(tokens.word(next));
    const millions = scaled(quantity, 1e6);
    return { reading: { kind: 'count', ...millions, unit: isPerson ? 'person' : undefined }, from, next };
  }
  const isNegative = minusBefore(tokens, from);
  const sign = isNegative ? -1 : 1;
  const start = isNegative ? from - 1 : from;
  if (unit.unit === 'degF') {
    const degrees = { value: celsius(sign * quantity.value), precision: quantity.precision };
    return { reading: { kind: 'measure', ...degrees, unit: 'degC' }, from: start, next };
  }
  const per = perAfter(tokens, next);
  if (unit.unit === 'm' && per.reading.per === 'hour') {
    const speed = scaled(quantity, unit.factor / 3600);
    return { reading: { kind: 'measure', ...speed, unit: 'm/s' }, from, next: per.next };
  }
  const { value, precision } = scaled(quantity, unit.factor);
  const amount = { value: sign * value, precision, unit: unit.unit };
  return { reading: { kind: 'measure', ...amount, ...per.reading }, from: start, next };
}

const NEIGHBORS = [2, 3, 4, 5, 6, 7];

/** The m of 26m is a million where people are counted or billions stand beside it, or else meters. */
function isMillions(tokens: Tokens, from: number, next: number): boolean {
  if (tokens.word(next - 1) !== 'm') return false;
  if ([next, from - 1, from - 2, from - 3].some((at) => COUNTED.test(tokens.word(at)))) return true;
  return NEIGHBORS.some((back) => tokens.word(from - back) === 'bn');
}

/** Twenty-foot equivalent units are what is counted rather than part of the number. */
export function isLongName(unit: string, to: number, next: number): boolean {
  return unit === 'TEU' && next > to + 2;
}

function minusBefore(tokens: Tokens, from: number): boolean {
  return (
    tokens.word(from - 1) === 'minus' ||
    tokens.word(from - 1) === 'negative' ||
    (tokens.isHyphen(from - 1) && !tokens.isGlued(from - 1) && tokens.isGlued(from))
  );
}

/** Magnitude 6.6, a 5.1-magnitude earthquake */
export function magnitudeOf(tokens: Tokens, { quantity, from, to, digits }: Numeral): Quantified | undefined {
  const isLinked = tokens.word(from - 1) === 'of' || tokens.isHyphen(from - 1);
  const after = tokens.isHyphen(to) ? to + 1 : to;
  const isBefore = tokens.word(isLinked ? from - 2 : from - 1) === 'magnitude';
  if (!digits || !(isBefore || tokens.word(after) === 'magnitude')) return undefined;
  return {
    reading: { kind: 'measure', ...quantity, unit: 'magnitude' },
    from,
    next: isBefore ? to : after + 1,
  };
}
