import { elementAt, float64At } from '../shared/index.ts';
import { LONGEST_SPAN, PARAMETERS } from './parameters.ts';

const { lengthSigma, lengthNoise } = PARAMETERS;

/** Scatter of the ratio of two spans that have nothing to do with each other. */
const RANDOM_SIGMA = 0.75;
const LEAST = -8;
/** One more than the most segments of a span. */
const LONGEST = Math.max(LONGEST_SPAN.en, LONGEST_SPAN.zh) + 1;
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
  private readonly en: Spans;
  private readonly zh: Spans;
  private readonly ratio: number;

  constructor(en: readonly number[], zh: readonly number[]) {
    this.en = new Spans(en);
    this.zh = new Spans(zh);
    // Half-way between the usual ratio and that of these two texts, which may lack paragraphs.
    const here = Math.log((total(zh) + 100) / (total(en) + 100));
    this.ratio = Math.max(-0.35, Math.min(0.35, here * 0.7));
  }

  /** The log likelihood ratio of two spans being counterparts by their lengths. */
  of(i: number, a: number, j: number, b: number): number {
    const [en, zh] = [i * LONGEST + a, j * LONGEST + b];
    const distance = float64At(this.zh.logarithms, zh) - float64At(this.en.logarithms, en) - this.ratio;
    // The shorter span scatters more.
    const isEnglishShorter = float64At(this.en.variances, en) > float64At(this.zh.variances, zh);
    const [{ variances, gains }, shorter] = isEnglishShorter ? [this.en, en] : [this.zh, zh];
    const near = float64At(gains, shorter) - distance ** 2 / (2 * float64At(variances, shorter));
    return Math.max(LEAST, near);
  }
}

/** What lengths say of all spans of a side, by the first segment times `LONGEST` plus the number of segments. */
class Spans {
  readonly logarithms: Float64Array;
  /** How much the logarithm of the ratio to a counterpart that is not shorter scatters. */
  readonly variances: Float64Array;
  /** What a counterpart of exactly the length that is expected is worth. */
  readonly gains: Float64Array;

  constructor(lengths: readonly number[]) {
    const size = (lengths.length + 1) * LONGEST;
    this.logarithms = new Float64Array(size);
    this.variances = new Float64Array(size);
    this.gains = new Float64Array(size);
    for (let start = 0; start < lengths.length; start++) {
      let length = 0;
      for (let count = 1; count < LONGEST && start + count <= lengths.length; count++) {
        length += elementAt(lengths, start + count - 1);
        const variance = lengthSigma ** 2 + lengthNoise / length;
        const span = start * LONGEST + count;
        this.logarithms[span] = Math.log(length);
        this.variances[span] = variance;
        this.gains[span] = Math.log(RANDOM_SIGMA) - Math.log(variance) / 2;
      }
    }
  }
}

function total(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}
