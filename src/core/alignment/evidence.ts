import { elementAt, float32At, int32At } from '../shared/index.ts';
import type { Band } from './band.ts';
import { likelihoodRatios, MISSING, type Ratios } from './likelihood.ts';
import { PARAMETERS } from './parameters.ts';
import { type Places, STRONG as SURE } from './places.ts';

// A module's own constant: these are the innermost loops, and an import may be a call.
const STRONG = SURE;
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
    private readonly places: readonly Places[],
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
    const places = elementAt(this.places, token);
    const { segments, levels } = places;
    const { from, to, columns } = this.band;
    const [first, end] = [int32At(from, row) - NEIGHBORHOOD, int32At(to, row) + NEIGHBORHOOD];
    const begin = lowerBound(segments, first);
    let [strong, stop] = [0, begin];
    for (; stop < segments.length && elementAt(segments, stop) <= end; stop++) {
      if (levels[stop] === STRONG) strong++;
    }
    if (stop === begin) return 0;
    const size = Math.min(end, columns) - Math.max(first, 0);
    const ratios = likelihoodRatios(strong, stop - begin, size);
    if (elementAt(ratios, 0).strong < LEAST_RATIO) return 0;
    for (let length = 1; length <= this.scores.length; length++) {
      const found = { row, length, places, begin, stop };
      this.addFound(elementAt(this.scores, length - 1), elementAt(ratios, length - 1), found);
    }
    return 1;
  }

  private addFound(
    scores: Float32Array,
    { weak, strong }: Ratios,
    { row, length, places: { segments, levels }, begin, stop }: Found,
  ): void {
    const [from, to] = [
      int32At(this.band.from, row),
      Math.min(int32At(this.band.to, row), this.band.columns),
    ];
    const base = int32At(this.starts, row);
    let [covered, coveredStrong] = [from - 1, from - 1];
    for (let at = begin; at < stop; at++) {
      const segment = elementAt(segments, at);
      const last = Math.min(segment, to);
      const start = Math.max(segment - length + 1, from);
      const isStrong = levels[at] === STRONG;
      for (
        let place = Math.max(start, isStrong ? 0 : covered + 1, coveredStrong + 1);
        place <= last;
        place++
      ) {
        const before = place <= covered ? weak : this.missing;
        scores[base + place] = float32At(scores, base + place) + (isStrong ? strong : weak) - before;
      }
      covered = Math.max(covered, last);
      if (isStrong) coveredStrong = Math.max(coveredStrong, last);
    }
  }
}

/** The places of a token, from `begin` up to `stop`, that spans of some length are looked up in. */
interface Found {
  readonly row: number;
  readonly length: number;
  readonly places: Places;
  readonly begin: number;
  readonly stop: number;
}

function lowerBound(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elementAt(sorted, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
