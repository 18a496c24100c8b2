import { float32At, float64At, int32At, uint8At } from '../shared/index.ts';
import type { Band } from './band.ts';
import { SHAPE_EN, SHAPE_ZH, SHAPES } from './parameters.ts';

/** Scores the bead of `a` English segments from `i` on with `b` Chinese ones from `j` on. */
export type BeadScore = (i: number, a: number, j: number, b: number) => number;

/** A bead by where it starts and how many segments of each side it has. */
export interface Step {
  readonly i: number;
  readonly j: number;
  readonly a: number;
  readonly b: number;
}

/** All beads that start in the cells of a band, row by row, each with its score and the cell it leads to. */
export interface Edges {
  readonly band: Band;
  /** By cell times the number of shapes plus the shape; `NEVER` where no such bead fits. */
  readonly scores: Float32Array;
  readonly next: Int32Array;
}

export const NEVER = Number.NEGATIVE_INFINITY;

/** Scores every bead of a band with its prior; a bead with an empty side has nothing but that. */
export function edgesOf(band: Band, scoreOf: BeadScore): Edges {
  const { rows, from, to, offsets } = band;
  const [en, zh] = [SHAPE_EN, SHAPE_ZH];
  const priors = Float64Array.from(SHAPES, ([, , prior]) => Math.log(prior));
  const cells = int32At(offsets, rows + 1);
  const scores = new Float32Array(cells * en.length).fill(NEVER);
  const next = new Int32Array(scores.length);
  for (let i = 0, edge = 0; i <= rows; i++) {
    for (let j = int32At(from, i); j <= int32At(to, i); j++) {
      for (let shape = 0; shape < en.length; shape++, edge++) {
        const [a, b] = [uint8At(en, shape), uint8At(zh, shape)];
        const [down, right] = [i + a, j + b];
        if (down > rows || right < int32At(from, down) || right > int32At(to, down)) continue;
        next[edge] = int32At(offsets, down) - int32At(from, down) + right;
        scores[edge] = float64At(priors, shape) + (a === 0 || b === 0 ? 0 : scoreOf(i, a, j, b));
      }
    }
  }
  return { band, scores, next };
}

/** The best monotonic path through two lists, by dynamic programming. */
export function bestPath({ band, scores, next }: Edges): readonly Step[] {
  const cells = int32At(band.offsets, band.rows + 1);
  const shapes = SHAPES.length;
  const best = new Float64Array(cells).fill(NEVER);
  const taken = new Uint8Array(cells);
  best[0] = 0;
  for (let cell = 0, edge = 0; cell < cells; cell++) {
    const reached = float64At(best, cell);
    for (let shape = 0; shape < shapes; shape++, edge++) {
      const total = reached + float32At(scores, edge);
      const to = int32At(next, edge);
      if (total > float64At(best, to)) {
        best[to] = total;
        taken[to] = shape;
      }
    }
  }
  return stepsBack(band, taken);
}

function stepsBack({ rows, columns, from, offsets }: Band, taken: Uint8Array): readonly Step[] {
  const steps: Step[] = [];
  for (let [i, j] = [rows, columns]; i > 0 || j > 0; ) {
    const shape = uint8At(taken, int32At(offsets, i) - int32At(from, i) + j);
    const [a, b] = [uint8At(SHAPE_EN, shape), uint8At(SHAPE_ZH, shape)];
    i -= a;
    j -= b;
    steps.push({ i, j, a, b });
  }
  return steps.reverse();
}
