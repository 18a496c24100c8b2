import { celsius } from '../measure.ts';
import { scaled } from '../quantity.ts';
import { perAfter } from './currency.ts';
import type { Numeral } from './numeral.ts';
import type { Quantified } from './place.ts';
import { isHyphen, type Token } from './tokens.ts';

export function measured(
  tokens: readonly Token[],
  { quantity, from }: Numeral,
  unit: { unit: string; factor: number },
  next: number,
): Quantified | undefined {
  if (
    unit.unit === 'm' &&
    tokens[next - 1]?.word === 'm' &&
    /^(?:people|residents|users|tourists|visitors|passengers|population|inhabitants)$/.test(
      tokens[next]?.word ?? '',
    )
  ) {
    return { reading: { kind: 'count', ...scaled(quantity, 1e6), unit: 'person' }, from, next };
  }
  const population = [1, 2, 3].some((back) =>
    /^(?:population|users|people|subscribers)$/.test(tokens[from - back]?.word ?? ''),
  );
  if (
    unit.unit === 'm' &&
    tokens[next - 1]?.word === 'm' &&
    (population || tokens[from - 3]?.word === 'population')
  ) {
    return { reading: { kind: 'count', ...scaled(quantity, 1e6) }, from, next };
  }
  const isNegative = minusBefore(tokens, from);
  const sign = isNegative ? -1 : 1;
  const start = isNegative ? from - 1 : from;
  if (unit.unit === 'degF')
    return {
      reading: {
        kind: 'measure',
        value: celsius(sign * quantity.value),
        precision: quantity.precision,
        unit: 'degC',
      },
      from: start,
      next,
    };
  const per = perAfter(tokens, next);
  if (unit.unit === 'm' && per.reading.per === 'hour') {
    const speed = scaled(quantity, unit.factor / 3600);
    return { reading: { kind: 'measure', ...speed, unit: 'm/s' }, from, next: per.next };
  }
  const amount = scaled(quantity, unit.factor);
  return {
    reading: {
      kind: 'measure',
      value: sign * amount.value,
      precision: amount.precision,
      unit: unit.unit,
      ...per.reading,
    },
    from: start,
    next,
  };
}

/** Twenty-foot equivalent units are what is counted rather than part of the number. */
export function isLongName(unit: string, to: number, next: number): boolean {
  return unit === 'TEU' && next > to + 2;
}

function minusBefore(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return (
    before?.word === 'minus' ||
    before?.word === 'negative' ||
    (isHyphen(before) && before?.glued === false && tokens[from]?.glued === true)
  );
}

/** Magnitude 6.6, a 5.1-magnitude earthquake */
export function magnitudeOf(
  tokens: readonly Token[],
  { quantity, from, to, digits }: Numeral,
): Quantified | undefined {
  const before =
    tokens[from - 1]?.word === 'of'
      ? tokens[from - 2]
      : isHyphen(tokens[from - 1])
        ? tokens[from - 2]
        : tokens[from - 1];
  const after = isHyphen(tokens[to]) ? to + 1 : to;
  const isBefore = before?.word === 'magnitude';
  if (!digits || !(isBefore || tokens[after]?.word === 'magnitude')) return undefined;
  return {
    reading: { kind: 'measure', ...quantity, unit: 'magnitude' },
    from,
    next: isBefore ? to : after + 1,
  };
}
