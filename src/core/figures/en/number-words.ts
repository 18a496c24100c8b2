import { exact, type Quantity, quantity, scaled, tenTo } from '../quantity.ts';
import type { Tokens } from './tokens.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
export const WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, tens) => [word, 20 + 10 * tens] as const),
]);
/** Powers of ten. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  'hundred 2 thousand 3 lakh 5 crore 7 million 6 mln 6 mn 6 billion 9 bln 9 bn 9 trillion 12 trn 12 tn 12'
    .match(/\S+ \d+/g)
    ?.map((entry) => entry.split(' '))
    .map(([name = '', power]) => [name, Number(power)] as const),
);
/** Letters that are scales only right after digits: $3k, 14b. */
const GLUED_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['b', 9],
]);
const LONGEST = 16;

/** Scales in a row and the token after them: 3 hundred million, 2 lakh crore. */
export function scaleAt(tokens: Tokens, start: number): { power: number; to: number } {
  let power = 0;
  let to = start;
  for (let at = start; ; at++) {
    if (tokens.isHyphen(at) && at === start) at++;
    const word = tokens.word(at);
    const isLetter =
      at === start && tokens.isGlued(at) && (!tokens.isCapital(at) || isThousand(tokens, start));
    const next = SCALES.get(word) ?? (isLetter ? GLUED_SCALES.get(word) : undefined);
    if (next === undefined) return { power, to };
    power += next;
    to = at + 1;
  }
}

/** 50K and $3K are thousands; 4K is a screen. */
function isThousand(tokens: Tokens, at: number): boolean {
  return tokens.word(at) === 'k' && (Number(tokens.word(at - 1)) >= 20 || tokens.word(at - 2) === '$');
}

/** A number in words: its quantity, whether a scale is part of it, and the token after it. */
export interface WordNumber {
  readonly to: number;
  readonly quantity: Quantity;
  readonly scaled: boolean;
}

/** The number in words that begins at a token: two hundred and fifty, half a million, one and a half billion. */
export function wordNumberAt(tokens: Tokens, from: number): WordNumber | undefined {
  const sum = new WordSum();
  let at = from;
  const halved = halfOfScale(tokens, from);
  if (halved !== undefined) {
    sum.addHalf();
    at = halved;
  } else if (/^an?$/.test(tokens.word(from))) {
    if (!SCALES.has(tokens.word(from + 1)) && tokens.word(from + 1) !== 'dozen') return undefined;
    sum.addWord(1);
    at = from + 1;
  }
  let to = at > from ? at : from;
  for (; at < from + LONGEST; at++) {
    const word = tokens.word(at);
    if (sum.add(word)) to = at + 1;
    else if (!isJoint(tokens, at, to > from && sum.isOpen())) break;
  }
  if (to === from) return undefined;
  const decimals = tokens.word(to) === 'point' ? decimalsAt(tokens, to + 1) : '';
  if (decimals !== '') return withDecimals(tokens, sum.quantity().value, decimals, to + 1 + decimals.length);
  const unit = sum.unit();
  if (!isAndAHalf(tokens, to)) return { to, quantity: sum.quantity(), scaled: unit > 1 };
  const scale = scaleAt(tokens, to + 3);
  const half = { value: sum.quantity().value + unit / 2, precision: unit / 10 };
  return { to: scale.to, quantity: scaled(half, tenTo(scale.power)), scaled: unit > 1 || scale.power > 0 };
}

/** The digits said after *point*: zero point *two five*. */
function decimalsAt(tokens: Tokens, from: number): string {
  let digits = '';
  for (let at = from; at < from + LONGEST; at++) {
    const digit = WORDS.get(tokens.word(at)) ?? 10;
    if (digit > 9) break;
    digits += digit;
  }
  return digits;
}

function withDecimals(tokens: Tokens, whole: number, decimals: string, at: number): WordNumber {
  const { power, to } = scaleAt(tokens, at);
  return { to, quantity: quantity(`${whole}.${decimals}`, power), scaled: power > 0 };
}

/** Words added from the left: tens take a unit, a scale multiplies what is before it. */
class WordSum {
  #total = 0;
  #section = 0;
  #power = 0;
  /** What may still follow: only smaller words than the last. */
  #room = Number.POSITIVE_INFINITY;

  /** Whether a word continues the number; it is added if so. */
  add(word: string): boolean {
    const value = WORDS.get(word);
    if (value !== undefined) return this.addWord(value);
    if (this.#room === Number.POSITIVE_INFINITY) return false;
    if (word === 'dozen') return this.#multiply(12, 0);
    const power = SCALES.get(word);
    return power !== undefined && this.#multiply(10 ** power, power);
  }

  addWord(value: number): boolean {
    if ((value >= 10 ? 10 : 1) >= this.#room) return false;
    this.#section += value;
    this.#room = value >= 20 ? 10 : 1;
    return true;
  }

  addHalf(): void {
    this.#section = 0.5;
    this.#room = 1;
  }

  /** Whether *and* may follow, and a unit after it: two hundred *and* fifty. */
  isOpen(): boolean {
    return this.#room === 100;
  }

  /** What the last scale makes of one. */
  unit(): number {
    return 10 ** this.#power;
  }

  quantity(): Quantity {
    const value = exact(this.#total + this.#section);
    return { value, precision: this.#section === 0 || this.#power === 2 ? this.unit() : 1 };
  }

  #multiply(factor: number, power: number): boolean {
    this.#section = (this.#section === 0 ? 1 : this.#section) * factor;
    if (power > 2) {
      this.#total += this.#section;
      this.#section = 0;
    }
    this.#power = power;
    this.#room = 100;
    return true;
  }
}

/** A hyphen, or *and* where a unit may follow. */
function isJoint(tokens: Tokens, at: number, isOpen: boolean): boolean {
  if (tokens.isHyphen(at)) return true;
  return isOpen && tokens.word(at) === 'and' && WORDS.has(tokens.word(at + 1));
}

/** The scale of *half a million*. */
function halfOfScale(tokens: Tokens, at: number): number | undefined {
  if (tokens.word(at) !== 'half' || !/^an?$/.test(tokens.word(at + 1))) return undefined;
  return /^(?:million|billion|trillion|dozen)$/.test(tokens.word(at + 2)) ? at + 2 : undefined;
}

function isAndAHalf(tokens: Tokens, at: number): boolean {
  return tokens.word(at) === 'and' && tokens.word(at + 1) === 'a' && tokens.word(at + 2) === 'half';
}
