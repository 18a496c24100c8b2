import { LONGEST_NUMBER, type Quantity, quantity } from '../quantity.ts';

/** A number in an English text. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
  /** Whether it is written in digits. */
  readonly digits: boolean;
  /** Whether a scale such as million follows. */
  readonly scaled: boolean;
  /** Dozens, hundreds of: only the magnitude is known. */
  readonly several: boolean;
  /** A letter right after the digits that may be a scale or a unit: 26m. */
  readonly letter: string | undefined;
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  lakh: 5,
  crore: 7,
  k: 3,
  million: 6,
  mln: 6,
  mn: 6,
  m: 6,
  billion: 9,
  bln: 9,
  bn: 9,
  b: 9,
  trillion: 12,
  trn: 12,
  tn: 12,
};
const WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SEVERAL: Readonly<Record<string, number>> = {
  dozens: 20,
  scores: 20,
  hundreds: 100,
  thousands: 1000,
  millions: 1e6,
  billions: 1e9,
  tens: 10,
};
const SCALE_WORD = 'hundred|thousand|lakh|crore|million|mln|mn|billion|bln|bn|trillion|trn|tn';
const WORD = Object.keys(WORDS).join('|');

const IN_DIGITS = new RegExp(
  `(?<![\\w.,])(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:[ -]?(${SCALE_WORD})\\b(?: (million|billion|trillion)\\b)?|(bn|mn|tn|m|k|b)\\b)?`,
  'gi',
);
const IN_WORDS = new RegExp(
  `\\b(?:half a|(?:an?|${WORD})(?:[ -](?:${WORD}|and|${SCALE_WORD})){0,8}) (?:dozen|hundred|thousand|million|billion|trillion)\\b|\\b(?:${WORD})(?:[ -](?:and (?=(?:${WORD})\\b))?(?:${WORD}|${SCALE_WORD})\\b){0,8}\\b|\\ba dozen\\b`,
  'gi',
);
const IN_SEVERAL =
  /\b(?:tens of (?:thousands|millions)|hundreds of (?:thousands|millions|billions)|(?:several |a few )?(?:hundred|thousand|million)(?= [a-z])(?<=several hundred|several thousand|several million|a few hundred|a few thousand|a few million)|dozens|scores|hundreds|thousands|millions|billions)\b(?= of| more)/gi;

/** The numbers of a text in order, in digits or words. */
export function* scanNumerals(text: string): Generator<Numeral> {
  const found = [...inDigits(text), ...inWords(text), ...inSeveral(text)].sort((a, b) => a.start - b.start);
  let end = 0;
  for (const numeral of found) {
    if (numeral.start < end) continue;
    end = numeral.end;
    yield numeral;
  }
}

function* inDigits(text: string): Generator<Numeral> {
  for (const match of text.matchAll(IN_DIGITS)) {
    const [all, digits = '', scale, second, letter] = match;
    if (digits.length > LONGEST_NUMBER) continue;
    const attached = letter !== undefined && /^(?:bn|mn|tn|k|b)$/i.test(letter);
    const power = powerOf(scale) + powerOf(second) + (attached ? powerOf(letter) : 0);
    yield {
      start: match.index,
      end: match.index + (letter !== undefined && !attached ? all.length - letter.length : all.length),
      quantity: quantity(digits, power),
      digits: true,
      scaled: power > 0,
      several: false,
      letter: attached ? undefined : letter,
    };
  }
}

function powerOf(scale: string | undefined): number {
  return scale === undefined ? 0 : (SCALES[scale.toLowerCase()] ?? 0);
}

function* inWords(text: string): Generator<Numeral> {
  for (const { 0: all, index } of text.matchAll(IN_WORDS)) {
    const words = all.toLowerCase().split(/[ -]/);
    const value = readWords(words);
    const last = SCALES[words.at(-1) ?? ''];
    yield {
      start: index,
      end: index + all.length,
      quantity: { value, precision: last === undefined ? 1 : 10 ** last },
      digits: false,
      scaled: last !== undefined,
      several: false,
      letter: undefined,
    };
  }
}

function* inSeveral(text: string): Generator<Numeral> {
  for (const { 0: all, index } of text.matchAll(IN_SEVERAL)) {
    const value = all
      .toLowerCase()
      .split(' ')
      .reduce((product, word) => product * (SEVERAL[word] ?? SEVERAL[`${word}s`] ?? 1), 1);
    yield {
      start: index,
      end: index + all.length,
      quantity: { value, precision: value },
      digits: false,
      scaled: true,
      several: true,
      letter: undefined,
    };
  }
}

/** `['two', 'thousand', 'nine'] → 2009`, `['half', 'a', 'million'] → 500 000`. */
function readWords(words: readonly string[]): number {
  let total = 0;
  let section = 0;
  for (const word of words) {
    const power = word === 'dozen' ? undefined : SCALES[word];
    if (word === 'half') section = 0.5;
    else if (word === 'a' || word === 'an') section ||= 1;
    else if (word === 'dozen') section = (section || 1) * 12;
    else if (power === 2) section = (section || 1) * 100;
    else if (power !== undefined) {
      total += (section || 1) * 10 ** power;
      section = 0;
    } else section += WORDS[word] ?? 0;
  }
  return total + section;
}

/** The value of a small number in words or digits: `readSmall('five') → 5`. */
export function readSmall(text: string): number {
  return WORDS[text.toLowerCase()] ?? Number(text);
}

/** Numbers in words up to ninety, as alternatives of a pattern. */
export const SMALL_WORD = WORD;
