import { exact, LONGEST_NUMBER, type Quantity, quantity } from '../quantity.ts';
import { SCALES, scaleAt, WORDS, wordNumberAt } from './number-words.ts';
import type { Token } from './tokens.ts';

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
export function numeralAt(tokens: readonly Token[], from: number): Numeral | undefined {
  const token = tokens[from];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return inDigits(tokens, from, token);
  if (SEVERAL.has(token.word) || token.word === 'several') return inSeveral(tokens, from);
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

function inDigits(tokens: readonly Token[], from: number, { word }: Token): Numeral | undefined {
  if (word.length > LONGEST_NUMBER) return undefined;
  const scale = scaleAt(tokens, from + 1);
  const { power, to } = scale;
  return { from, to, quantity: quantity(word, power), digits: true, scaled: power > 0, several: false };
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
  const isWhole =
    at > from + 1 || (tokens[from - 1]?.word === 'the' && /^in(?:to)?$/.test(tokens[from - 2]?.word ?? ''));
  return value === 10 || !(isWhole || /^(?:of|more)$/.test(tokens[at]?.word ?? ''))
    ? undefined
    : severalOf(value, from, at);
}

function severalOf(value: number, from: number, to: number): Numeral {
  return { from, to, quantity: { value, precision: value }, digits: false, scaled: true, several: true };
}

/** What the scale of a numeral in digits multiplies it by: 3.5 million → 1 000 000. */
export function scaleOf(tokens: readonly Token[], { from, quantity }: Numeral): number {
  return exact(quantity.value / Number((tokens[from]?.word ?? '1').replace(/,/g, '')));
}
