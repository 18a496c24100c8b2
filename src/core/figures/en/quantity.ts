import { duration } from '../calendar.ts';
import { exact, scaled } from '../quantity.ts';
import { amended, type Reading } from '../reading.ts';
import { inCurrency, perAfter, signBefore } from './currency.ts';
import { isLongName, magnitudeOf, measured } from './measured.ts';
import { countOf } from './nouns.ts';
import { type Numeral, smallNumber } from './numeral.ts';
import type { Quantified } from './place.ts';
import { sharedUnit } from './shared-unit.ts';
import type { Tokens } from './tokens.ts';
import { unitAfter } from './unit-after.ts';
import type { Unit } from './words.ts';

const GROWING = new Set(
  'by grew grown grow rose risen increased increase up jumped surged expanded multiplied soared'.split(' '),
);

/** The figure a numeral is part of, read from the signs before it and the words after it. */
export function quantify(tokens: Tokens, numeral: Numeral): Quantified | undefined {
  const sign = signBefore(tokens, numeral.from);
  if (sign !== undefined) return inCurrency(tokens, numeral, sign);
  const unit = unitAfter(tokens, numeral.to);
  if (unit !== undefined) {
    const read = readUnit(tokens, numeral, unit.meaning, unit.next);
    if (read !== undefined) return read;
  }
  if (isBareOne(numeral)) return undefined;
  const thousand = perThousand(tokens, numeral);
  if (thousand !== undefined) return thousand;
  return sharedUnit(tokens, numeral, readUnit) ?? magnitudeOf(tokens, numeral) ?? countOf(tokens, numeral);
}

/** 6.39 per thousand, 4.5 per 1,000: what Chinese writes with a ‰. */
function perThousand(tokens: Tokens, { quantity, from, to }: Numeral): Quantified | undefined {
  if (tokens.word(to) !== 'per' || !/^(?:thousand|1,?000|mille?)$/.test(tokens.word(to + 1)))
    return undefined;
  return { reading: { kind: 'percent', ...scaled(quantity, 0.1), unit: '%' }, from, next: to + 2 };
}

/** The pronoun, or nothing that counts. */
function isBareOne({ digits, scaled: big, several, quantity }: Numeral): boolean {
  return !digits && !big && !several && quantity.value <= 1;
}

function readUnit(tokens: Tokens, numeral: Numeral, unit: Unit, next: number): Quantified | undefined {
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
      return numeral.several ? undefined : durationOf(tokens, numeral, unit.unit, next);
    case 'times':
      return timesOf(tokens, numeral, next);
    case 'age':
      return { reading: { kind: 'age', ...quantity, unit: 'year' }, from, next };
    case 'morning':
    case 'evening':
      return undefined;
  }
}

/** The unit that may follow in a duration, and its words. */
const SMALLER: Readonly<Record<string, readonly [unit: string, words: RegExp]>> = {
  Y: ['M', /^months?$/],
  TH: ['TM', /^(?:minutes?|mins?)$/],
  TM: ['TS', /^(?:seconds?|secs?)$/],
};

/** 18 months; 3 minutes 27.46 seconds; two hours, one minute and nine seconds */
function durationOf(tokens: Tokens, { quantity, from }: Numeral, unit: string, next: number): Quantified {
  let value = String(duration(quantity.value, unit).value);
  let end = next;
  for (let smaller = SMALLER[unit]; smaller !== undefined; smaller = SMALLER[smaller[0]]) {
    const start = partAfter(tokens, end);
    const count = smallNumber(tokens.word(start)) ?? Number(tokens.isNumber(start) && tokens.word(start));
    if (!(count > 0 && smaller[1].test(tokens.word(start + 1)))) continue;
    value += `${count}${smaller[0].slice(-1)}`;
    end = start + 2;
  }
  return { reading: { kind: 'duration', value }, from, next: end };
}

/** After a comma and *and*. */
function partAfter(tokens: Tokens, end: number): number {
  const start = tokens.word(end) === ',' ? end + 1 : end;
  return tokens.word(start) === 'and' ? start + 1 : start;
}

/** Exports were 1.8 times *imports*; but the flight was delayed three times *during* May. */
const NOT_MULTIPLIED =
  /^(?:this|last|since|during|between|over|from|and|but|while|when|before|after|for|per|each|every|with)$/;

/** "Grown by 3.35 times" is ambiguous: 3.35 or 4.35 times as much. */
function timesOf(
  tokens: Tokens,
  { quantity, from, digits, scaled: big }: Numeral,
  next: number,
): Quantified | undefined {
  const isGrown = [1, 2, 3].some((back) => GROWING.has(tokens.word(from - back)));
  const after = tokens.word(next);
  const isCompared =
    /^(?:the|as|more|that|those|what|higher|larger|greater|bigger|faster|its|since|over|from|compared|of|in|\.|,|;)$/.test(
      after,
    ) || after === '';
  const isLevel = /^(?:is|are|was|were|about|than|nearly|almost|over|some|to)$/.test(tokens.word(from - 1));
  const isMultiple =
    /^(?:is|are|was|were)$/.test(tokens.word(from - 1)) &&
    /^[a-z]{3,}$/.test(after) &&
    !NOT_MULTIPLIED.test(after);
  const isFold = tokens.word(next - 1) === 'fold';
  if (
    !isGrown &&
    !isFold &&
    !isMultiple &&
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
    reading: amended(reading, { alternativeFactor: exact(quantity.value + 1), direction: 'up' }),
    from,
    next,
  };
}
