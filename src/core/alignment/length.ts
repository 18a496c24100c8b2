import { float64At } from '../shared/index.ts';
import { PARAMETERS } from './parameters.ts';

const { lengthSigma, lengthNoise } = PARAMETERS;

/** Scatter of the ratio of two spans that have nothing to do with each other. */
const RANDOM_SIGMA = 0.75;
const LEAST = -8;
const HANZI = 3;
const LETTER = /[\p{L}\p{N}]/u;

/** How much a text says, in English letters: a hanzi says as much as three. */
export function lengthOf(text: string): number {
  let length = 1;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code < 0x80) length += isAsciiLetter(code) ? 1 : 0;
    else if (code >= 0x3400 && code <= 0x9fff) length += HANZI;
    else length += LETTER.test(String.fromCodePoint(text.codePointAt(place) ?? 0)) ? 1 : 0;
  }
  return length;
}

function isAsciiLetter(code: number): boolean {
  const small = code | 0x20;
  return (small >= 97 && small <= 122) || (code >= 48 && code <= 57);
}

/** Compares lengths of spans as Gale & Church (1993) do: the ratio of true counterparts scatters little. */
export class Lengths {
  private readonly en: Float64Array;
  private readonly zh: Float64Array;
  private readonly ratio: number;

  constructor(en: readonly number[], zh: readonly number[]) {
    this.en = sums(en);
    this.zh = sums(zh);
    // Half-way between the usual ratio and that of these two texts, which may lack paragraphs.
    const here = Math.log((this.total(this.zh) + 100) / (this.total(this.en) + 100));
    this.ratio = Math.max(-0.35, Math.min(0.35, here * 0.7));
  }

  /** The log likelihood ratio of two spans being counterparts by their lengths. */
  of(i: number, a: number, j: number, b: number): number {
    const en = float64At(this.en, i + a) - float64At(this.en, i);
    const zh = float64At(this.zh, j + b) - float64At(this.zh, j);
    const variance = lengthSigma ** 2 + lengthNoise / Math.min(en, zh);
    const distance = Math.log(zh / en) - this.ratio;
    const near = -(distance ** 2) / (2 * variance) - Math.log(variance) / 2;
    return Math.max(LEAST, near + Math.log(RANDOM_SIGMA));
  }

  private total(sum: Float64Array): number {
    return sum.at(-1) ?? 0;
  }
}

function sums(lengths: readonly number[]): Float64Array {
  const total = new Float64Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    total[at + 1] = float64At(total, at) + length;
  });
  return total;
}
