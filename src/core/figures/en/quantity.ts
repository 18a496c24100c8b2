import { duration } from '../calendar.ts';
import { celsius } from '../measure.ts';
import { exact, scaled } from '../quantity.ts';
import type { Reading } from '../reading.ts';
import { countOf } from './nouns.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import type { Quantified } from './place.ts';
import { isHyphen, type Token } from './tokens.ts';
import { DOLLARS, SIGNS, UNITS, type Unit } from './words.ts';

const BEFORE_UNIT = new Set(
  'more consecutive straight full working calendar whole solid long worth of metric additional extra successive'.split(
    ' ',
  ),
);
const GROWING = new Set(
  'by grew grown grow rose risen increased increase up jumped surged expanded multiplied soared'.split(' '),
);
const PER = new Set(
  'mu share person year month day week hour ton tonne barrel household capita hectare kilogram kg'.split(' '),
);
const LIST = /^(?:and|to|or|through|,|-|–|—)$/;

/** The figure a numeral is part of, read from the signs before it and the words after it. */
export function quantify(tokens: readonly Token[], numeral: Numeral): Quantified | undefined {
  const sign = signBefore(tokens, numeral.from);
  if (sign !== undefined) return inCurrency(tokens, numeral, sign);
  const unit = unitAfter(tokens, numeral.to);
  if (unit !== undefined) {
    const read = readUnit(tokens, numeral, unit.meaning, unit.next);
    if (read !== undefined) return read;
  }
  return sharedUnit(tokens, numeral) ?? magnitudeOf(tokens, numeral) ?? countOf(tokens, numeral);
}

function signBefore(tokens: readonly Token[], from: number): { unit: string; from: number } | undefined {
  const sign = tokens[from - 1];
  const unit = SIGNS.get(sign?.word ?? '');
  if (unit === undefined) return undefined;
  const letters = tokens[from - 2];
  const dollar = sign?.word === '$' && sign.glued ? DOLLARS.get(letters?.word ?? '') : undefined;
  return dollar === undefined ? { unit, from: from - 1 } : { unit: dollar, from: from - 2 };
}

function inCurrency(
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
  if (!/^(?:to|-|–|—)$/.test(tokens[to]?.word ?? '')) return 1;
  const start = SIGNS.has(tokens[to + 1]?.word ?? '') ? to + 2 : to + 1;
  const after = tokens[start]?.kind === 'number' ? numeralAt(tokens, start) : undefined;
  if (after?.scaled !== true) return 1;
  const scale = scaleOf(tokens, after);
  return quantity.value < after.quantity.value / scale ? scale : 1;
}

function scaleOf(tokens: readonly Token[], { from, quantity }: Numeral): number {
  return exact(quantity.value / Number((tokens[from]?.word ?? '1').replace(/,/g, '')));
}

function unitAfter(tokens: readonly Token[], to: number): { meaning: Unit; next: number } | undefined {
  const unit = UNITS.at(tokens, isHyphen(tokens[to]) ? to + 1 : to);
  if (unit !== undefined) return isNotUnit(tokens, to, unit) ? undefined : unit;
  if (!BEFORE_UNIT.has(tokens[to]?.word ?? '')) return undefined;
  const skip = BEFORE_UNIT.has(tokens[to + 1]?.word ?? '') ? to + 2 : to + 1;
  const later = UNITS.at(tokens, skip);
  return later?.meaning.kind === 'duration' ||
    later?.meaning.kind === 'money' ||
    tokens[to]?.word === 'metric'
    ? later
    : undefined;
}

/** Units of one letter stand right after their digits: 45.8g, 1.5C; *won* and *real* are words as well. */
function isNotUnit(tokens: readonly Token[], to: number, { next }: { next: number }): boolean {
  const token = tokens[to];
  const { word = '' } = token ?? {};
  if (next !== to + 1) return false;
  if (/^(?:g|m|c|f|x)$/.test(word)) return token?.glued !== true;
  if (/^(?:won|real|rand|dong|lira|li|foot|second|b|mt)$/.test(word))
    return !/^(?:\.|,|in|for|of|per|by|to|and|at|on)?$/.test(tokens[next]?.word ?? '');
  return /^(?:mb|gb|tb)$/.test(word) && token?.glued !== true && token?.capital !== true;
}

function readUnit(
  tokens: readonly Token[],
  numeral: Numeral,
  unit: Unit,
  next: number,
): Quantified | undefined {
  const { quantity, from, digits, scaled: big } = numeral;
  const isOne = !digits && !big && quantity.value === 1;
  switch (unit.kind) {
    case 'money': {
      const per = perAfter(tokens, next);
      return {
        reading: { kind: 'money', ...scaled(quantity, unit.factor), unit: unit.unit, ...per.reading },
        from,
        next,
      };
    }
    case 'share':
      return {
        reading: {
          kind: unit.unit === '%' ? 'percent' : 'change',
          ...scaled(quantity, unit.factor),
          unit: unit.unit,
        },
        from,
        next,
      };
    case 'measure':
      return isOne && unit.unit === 'm'
        ? undefined
        : measured(tokens, numeral, unit, isLongName(unit.unit, numeral.to, next) ? numeral.to : next);
    case 'duration':
      if (isOne && /D|TS/.test(unit.unit)) return undefined;
      return numeral.several ? undefined : { reading: duration(quantity.value, unit.unit), from, next };
    case 'times':
      return timesOf(tokens, numeral, next);
    case 'age':
      return { reading: { kind: 'age', ...quantity, unit: 'year' }, from, next };
    case 'morning':
    case 'evening':
      return undefined;
  }
}

function measured(
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
  const amount = scaled(quantity, unit.factor);
  return {
    reading: {
      kind: 'measure',
      value: sign * amount.value,
      precision: amount.precision,
      unit: unit.unit,
      ...perAfter(tokens, next).reading,
    },
    from: start,
    next,
  };
}

/** Twenty-foot equivalent units are what is counted rather than part of the number. */
function isLongName(unit: string, to: number, next: number): boolean {
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

function perAfter(
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

/** "Grown by 3.35 times" is ambiguous: 3.35 or 4.35 times as much. */
function timesOf(
  tokens: readonly Token[],
  { quantity, from, digits, scaled: big }: Numeral,
  next: number,
): Quantified | undefined {
  const isGrown = [1, 2, 3].some((back) => GROWING.has(tokens[from - back]?.word ?? ''));
  const after = tokens[next]?.word ?? '';
  const isCompared =
    /^(?:the|as|more|that|those|what|higher|larger|greater|bigger|faster|its|since|over|from|compared|of|in|\.|,|;)$/.test(
      after,
    ) || after === '';
  const isLevel = /^(?:is|are|was|were|about|than|nearly|almost|over|some|to)$/.test(
    tokens[from - 1]?.word ?? '',
  );
  const isFold = tokens[next - 1]?.word === 'fold';
  if (
    !isGrown &&
    !isFold &&
    !(
      isCompared &&
      (isLevel || /^(?:the|as|more|that|those|what|higher|larger|greater|bigger|faster|its)$/.test(after))
    )
  ) {
    return digits || big || quantity.value > 1
      ? { reading: { kind: 'count', ...quantity, unit: 'time' }, from, next }
      : undefined;
  }
  const reading: Reading = { kind: 'change', ...quantity, unit: 'factor', factor: quantity.value };
  if (!isGrown) return { reading, from, next };
  return {
    reading: { ...reading, alternativeFactor: exact(quantity.value + 1), direction: 'up' },
    from,
    next,
  };
}

/** The first numbers of "0.9 and 0.1 percentage points", "70 to 85 percent", "6.29 and 6.05 trillion yuan". */
function sharedUnit(tokens: readonly Token[], numeral: Numeral): Quantified | undefined {
  let at = numeral.to;
  let last: Numeral | undefined;
  for (let turn = 0; turn < 4 && LIST.test(tokens[at]?.word ?? ''); turn++) {
    const start = tokens[at + 1]?.word === 'and' || SIGNS.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
    const after = numeralAt(tokens, start);
    if (after === undefined || after.several) return undefined;
    last = after;
    const unit = unitAfter(tokens, after.to);
    if (unit !== undefined) return withUnitOf(tokens, numeral, last, unit.meaning, unit.next, at);
    at = after.to;
  }
  return last?.scaled === true && !numeral.scaled && /^(?:to|-|–)$/.test(tokens[numeral.to]?.word ?? '')
    ? scaledCount(tokens, numeral, last)
    : undefined;
}

function withUnitOf(
  tokens: readonly Token[],
  numeral: Numeral,
  last: Numeral,
  unit: Unit,
  next: number,
  link: number,
): Quantified | undefined {
  if (unit.kind === 'times' || unit.kind === 'morning' || unit.kind === 'evening') return undefined;
  if (unit.kind === 'duration' && (tokens[link]?.word === 'and' || tokens[link]?.word === ','))
    return undefined;
  const scale = last.scaled && !numeral.scaled && numeral.digits && last.digits ? scaleOf(tokens, last) : 1;
  const isSmaller =
    numeral.quantity.value <= last.quantity.value / scale ||
    tokens[link]?.word === 'and' ||
    tokens[link]?.word === ',';
  const shared = { ...numeral, quantity: isSmaller ? scaled(numeral.quantity, scale) : numeral.quantity };
  const read = readUnit(tokens, shared, unit, next);
  return read && { ...read, next: numeral.to };
}

function scaledCount(tokens: readonly Token[], numeral: Numeral, last: Numeral): Quantified | undefined {
  if (!numeral.digits || !last.digits) return undefined;
  return {
    reading: { kind: 'count', ...scaled(numeral.quantity, scaleOf(tokens, last)) },
    from: numeral.from,
    next: numeral.to,
  };
}

/** Magnitude 6.6, a 5.1-magnitude earthquake */
function magnitudeOf(
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
