import { elementAt, float32At, int32At } from '../shared/index.ts';
import type { Band } from './band.ts';
import { likelihoodRatios, MISSING, type Ratios } from './likelihood.ts';
import { PARAMETERS } from './parameters.ts';
import type { Places } from './places.ts';

/** A token that says less than that where it is found says nothing worth the time. */
const LEAST_RATIO = 0.12;
/** Segments on either side of a band that tell how common a token is thereabouts. */
const NEIGHBORHOOD = 25;

/** The spans to weigh, and whether what is not found there counts. */
export interface EvidenceOptions {
  readonly longestSpan: number;
  readonly countsAbsence: boolean;
}

/**
 * How much the tokens of one segment speak for its counterpart being a span of segments of the other side, as a log
 * likelihood ratio, for all spans in a band.
 */
export class Evidence {
  private readonly scores: readonly Float32Array[];
  /** Where the cell of column 0 would be in each row. */
  private readonly starts: Int32Array;
  private readonly missing: number;

  constructor(
    segments: readonly (readonly number[])[],
    private readonly places: Places,
    private readonly band: Band,
    { longestSpan, countsAbsence }: EvidenceOptions,
  ) {
    this.missing = countsAbsence ? MISSING : 0;
    const unlinked = countsAbsence ? PARAMETERS.unlinked : 0;
    const cells = int32At(band.offsets, band.rows);
    this.starts = band.from.map((from, row) => int32At(band.offsets, row) - from);
    this.scores = Array.from({ length: longestSpan }, () => new Float32Array(cells));
    segments.forEach((tokens, row) => {
      let linked = 0;
      for (const token of tokens) linked += this.add(row, token);
      const sum = linked * this.missing + (tokens.length - linked) * unlinked;
      const [start, end] = [int32At(band.offsets, row), int32At(band.offsets, row + 1)];
      // Every linked token is missing until it is found: `addFound` adds the difference.
      for (const scores of this.scores) {
        for (let cell = start; cell < end; cell++) scores[cell] = float32At(scores, cell) + sum;
      }
    });
  }

  /** The evidence of `count` segments from `row` on for the span of `length` segments from `from` on. */
  of(row: number, count: number, from: number, length: number): number {
    const scores = elementAt(this.scores, length - 1);
    let sum = 0;
    // A bead's later rows may lie outside the band, at its corners.
    for (let at = row; at < row + count; at++) sum += scores[int32At(this.starts, at) + from] ?? 0;
    return sum;
  }

  /** Adds what a token says where it is found; gives 1, or 0 when it is linked nowhere near or everywhere. */
  private add(row: number, token: number): number {
    const { marks, starts, ends } = this.places;
    const { from, to, columns } = this.band;
    const [first, end] = [int32At(from, row) - NEIGHBORHOOD, int32At(to, row) + NEIGHBORHOOD];
    const limit = int32At(ends, token);
    const begin = lowerBound(marks, int32At(starts, token), limit, 2 * first);
    let [strong, stop] = [0, begin];
    for (; stop < limit && int32At(marks, stop) >> 1 <= end; stop++) strong += int32At(marks, stop) & 1;
    if (stop === begin) return 0;
    const size = Math.min(end, columns) - Math.max(first, 0);
    const ratios = likelihoodRatios(strong, stop - begin, size);
    if (elementAt(ratios, 0).strong < LEAST_RATIO) return 0;
    for (let length = 1; length <= this.scores.length; length++) {
      this.addFound(row, { length, begin, stop }, elementAt(ratios, length - 1));
    }
    return 1;
  }

  private addFound(row: number, { length, begin, stop }: Found, { weak, strong }: Ratios): void {
    const scores = elementAt(this.scores, length - 1);
    const from = int32At(this.band.from, row);
    const to = Math.min(int32At(this.band.to, row), this.band.columns);
    const base = int32At(this.starts, row);
    const { missing } = this;
    let [covered, coveredStrong] = [from - 1, from - 1];
    for (let at = begin; at < stop; at++) {
      const mark = int32At(this.places.marks, at);
      const last = Math.min(mark >> 1, to);
      let place = Math.max((mark >> 1) - length + 1, coveredStrong + 1);
      if ((mark & 1) === 0) place = Math.max(place, covered + 1);
      else {
        const weaker = Math.min(covered, last);
        for (; place <= weaker; place++)
          scores[base + place] = float32At(scores, base + place) + strong - weak;
        coveredStrong = Math.max(coveredStrong, last);
      }
      const more = ((mark & 1) === 0 ? weak : strong) - missing;
      for (; place <= last; place++) scores[base + place] = float32At(scores, base + place) + more;
      covered = Math.max(covered, last);
    }
  }
}

/** The places of a token, from `begin` up to `stop`, that spans of some length are looked up in. */
interface Found {
  readonly length: number;
  readonly begin: number;
  readonly stop: number;
}

/** Of the marks in a range, the first that is not below a value. */
function lowerBound(marks: Int32Array, from: number, to: number, value: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (int32At(marks, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
