import { exact, LONGEST_NUMBER, type Quantity, quantity } from '../quantity.ts';
import { isHyphen, type Token } from './tokens.ts';

/** A number in an English text, by its tokens. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly quantity: Quantity;
  readonly digits: boolean;
  /** Whether a scale such as million is part of it. */
  readonly scaled: boolean;
  /** Dozens, hundreds of: only the magnitude is known. */
  readonly several: boolean;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORDS = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, tens) => [word, 20 + 10 * tens] as const),
]);
const SCALES = new Map(
  Object.entries({
    hundred: 2,
    thousand: 3,
    lakh: 5,
    crore: 7,
    million: 6,
    mln: 6,
    mn: 6,
    billion: 9,
    bln: 9,
    bn: 9,
    trillion: 12,
    trn: 12,
    tn: 12,
  }),
);
/** Letters that are scales only right after digits: $3k, 14b. */
const GLUED_SCALES = new Map(Object.entries({ k: 3, b: 9 }));
const SEVERAL = new Map(
  Object.entries({
    dozens: 20,
    scores: 20,
    tens: 10,
    hundreds: 100,
    thousands: 1e3,
    millions: 1e6,
    billions: 1e9,
    trillions: 1e12,
  }),
);

/** The value of a small number in words or digits: `smallNumber('five') → 5`. */
export function smallNumber(word = ''): number | undefined {
  return WORDS.get(word) ?? (/^\d{1,4}$/.test(word) ? Number(word) : undefined);
}

/** Words that begin a number. */
export const NUMERAL_WORDS: readonly string[] = [
  ...WORDS.keys(),
  ...SEVERAL.keys(),
  'a',
  'an',
  'half',
  'several',
];

/** The number that begins at a token: 274.68 billion, twenty-five, half a million, tens of thousands. */
export function numeralAt(tokens: readonly Token[], from: number): Numeral | undefined {
  const token = tokens[from];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return inDigits(tokens, from, token);
  return SEVERAL.has(token.word) || token.word === 'several'
    ? inSeveral(tokens, from)
    : inWords(tokens, from);
}

function inDigits(tokens: readonly Token[], from: number, { word }: Token): Numeral | undefined {
  if (word.length > LONGEST_NUMBER) return undefined;
  const scale = scaleAt(tokens, from + 1);
  const { power, to } = scale;
  return { from, to, quantity: quantity(word, power), digits: true, scaled: power > 0, several: false };
}

/** Scales in a row: 3 hundred million, 2 lakh crore. */
function scaleAt(tokens: readonly Token[], start: number): { power: number; to: number } {
  let power = 0;
  let to = start;
  for (let at = start; ; at++) {
    if (isHyphen(tokens[at]) && at === start) at++;
    const { word = '', glued = false, capital = false } = tokens[at] ?? {};
    const next = SCALES.get(word) ?? (glued && !capital && at === start ? GLUED_SCALES.get(word) : undefined);
    if (next === undefined) return { power, to };
    power += next;
    to = at + 1;
  }
}

function inSeveral(tokens: readonly Token[], from: number): Numeral | undefined {
  let value = 1;
  let at = from;
  if (tokens[from]?.word === 'several') {
    const power = SCALES.get(tokens[from + 1]?.word ?? '');
    if (power === undefined) return undefined;
    return severalOf(10 ** power, from, from + 2);
  }
  for (;;) {
    value *= SEVERAL.get(tokens[at]?.word ?? '') ?? 1;
    at++;
    if (tokens[at]?.word !== 'of' || !SEVERAL.has(tokens[at + 1]?.word ?? '')) break;
    at++;
  }
  return value === 10 || !/^(?:of|more)$/.test(tokens[at]?.word ?? '')
    ? undefined
    : severalOf(value, from, at);
}

function severalOf(value: number, from: number, to: number): Numeral {
  return { from, to, quantity: { value, precision: value }, digits: false, scaled: true, several: true };
}

/** Words read from the left: tens take a unit, hundreds an *and*, a scale multiplies what is before it. */
function inWords(tokens: readonly Token[], from: number): Numeral | undefined {
  let [total, section, to, last] = [0, 0, from, 0];
  let rank = Number.POSITIVE_INFINITY;
  for (let at = from; at < tokens.length && at < from + 16; at++) {
    const { word } = tokens[at] as Token;
    const value = WORDS.get(word);
    const power = SCALES.get(word);
    if (value !== undefined) {
      const size = value >= 20 ? 10 : value >= 10 ? 9 : 1;
      if (size >= rank || (size === 9 && rank === 10)) break;
      section += value;
      rank = size;
    } else if (power !== undefined && to > from) {
      section = section === 0 ? 1 : section;
      if (power === 2) section *= 100;
      else {
        total += section * 10 ** power;
        section = 0;
      }
      last = power;
      rank = 100;
    } else if ((word === 'a' || word === 'an') && at === from) {
      if (!SCALES.has(tokens[at + 1]?.word ?? '') && tokens[at + 1]?.word !== 'dozen') return undefined;
      section = 1;
    } else if (word === 'half' && at === from) {
      if (
        !/^an?$/.test(tokens[at + 1]?.word ?? '') ||
        !/^(?:million|billion|trillion|dozen)$/.test(tokens[at + 2]?.word ?? '')
      )
        return undefined;
      section = 0.5;
      at++;
    } else if (word === 'dozen' && to > from) {
      section *= 12;
      to = at + 1;
      break;
    } else if (word === 'and' && rank === 100 && WORDS.has(tokens[at + 1]?.word ?? '')) continue;
    else if (isHyphen(tokens[at]) && at > from) continue;
    else break;
    to = at + 1;
  }
  if (to === from) return undefined;
  const half = halfAfter(tokens, to);
  if (half !== undefined) {
    const power = scaleAt(tokens, half);
    return {
      from,
      to: power.to,
      quantity: quantity(`${total + section}.5`, power.power),
      digits: false,
      scaled: power.power > 0,
      several: false,
    };
  }
  const value = exact(total + section);
  return {
    from,
    to,
    quantity: { value, precision: section === 0 || last === 2 ? 10 ** last : 1 },
    digits: false,
    scaled: last > 0,
    several: false,
  };
}

/** The token after *and a half*. */
function halfAfter(tokens: readonly Token[], at: number): number | undefined {
  const isHalf =
    tokens[at]?.word === 'and' && tokens[at + 1]?.word === 'a' && tokens[at + 2]?.word === 'half';
  return isHalf ? at + 3 : undefined;
}
