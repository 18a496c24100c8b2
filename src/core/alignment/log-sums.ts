import { float64At } from '../shared/index.ts';

/** What is that much less than the highest term, as a logarithm, adds nothing. */
const LEAST = -16;

/** Sums of probabilities given and kept as logarithms, which neither vanish nor overflow. */
export class LogSums {
  private readonly highest: Float64Array;
  /** The sum of all terms of a place, each divided by the highest one. */
  private readonly shares: Float64Array;

  constructor(size: number) {
    this.highest = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
    this.shares = new Float64Array(size);
  }

  add(place: number, term: number): void {
    const distance = term - float64At(this.highest, place);
    if (distance > 0) {
      this.shares[place] = 1 + (distance < -LEAST ? float64At(this.shares, place) * Math.exp(-distance) : 0);
      this.highest[place] = term;
    } else if (distance > LEAST) {
      this.shares[place] = float64At(this.shares, place) + Math.exp(distance);
    }
  }

  /** The logarithm of a sum, -Infinity where nothing was added: `add(0, Math.log(2)), add(0, 0) → Math.log(3)`. */
  of(place: number): number {
    return float64At(this.highest, place) + Math.log(float64At(this.shares, place));
  }
}
