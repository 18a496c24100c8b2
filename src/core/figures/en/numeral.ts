import { exact, LONGEST_NUMBER, type Quantity, quantity } from '../quantity.ts';
import { SCALES, scaleAt, WORDS, wordNumberAt } from './number-words.ts';
import type { Tokens } from './tokens.ts';

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
export function numeralAt(tokens: Tokens, from: number): Numeral | undefined {
  if (tokens.isNumber(from)) return inDigits(tokens, from);
  if (SEVERAL.has(tokens.word(from)) || tokens.word(from) === 'several') return inSeveral(tokens, from);
  const words = wordNumberAt(tokens, from);
  return (
    words && {
      from,
      to: words.to,
      quantity: words.quantity,
      digits: false,
      scaled: words.scaled,
      several: false,
    }
  );
}

function inDigits(tokens: Tokens, from: number): Numeral | undefined {
  const word = tokens.word(from);
  if (word.length > LONGEST_NUMBER) return undefined;
  const scale = scaleAt(tokens, from + 1);
  const { power, to } = scale;
  return { from, to, quantity: quantity(word, power), digits: true, scaled: power > 0, several: false };
}

function inSeveral(tokens: Tokens, from: number): Numeral | undefined {
  let value = 1;
  let at = from;
  if (tokens.word(from) === 'several') {
    const power = SCALES.get(tokens.word(from + 1));
    if (power === undefined) return undefined;
    return severalOf(10 ** power, from, from + 2);
  }
  for (;;) {
    value *= SEVERAL.get(tokens.word(at)) ?? 1;
    at++;
    if (tokens.word(at) !== 'of' || !SEVERAL.has(tokens.word(at + 1))) break;
    at++;
  }
  const isWhole =
    at > from + 1 || (tokens.word(from - 1) === 'the' && /^in(?:to)?$/.test(tokens.word(from - 2)));
  return value === 10 || !(isWhole || /^(?:of|more)$/.test(tokens.word(at)))
    ? undefined
    : severalOf(value, from, at);
}

function severalOf(value: number, from: number, to: number): Numeral {
  return { from, to, quantity: { value, precision: value }, digits: false, scaled: true, several: true };
}

/** What the scale of a numeral in digits multiplies it by: 3.5 million → 1 000 000. */
export function scaleOf(tokens: Tokens, { from, quantity }: Numeral): number {
  return exact(quantity.value / Number(tokens.word(from).replace(/,/g, '')));
}
