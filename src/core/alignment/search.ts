import type { Band } from './band.ts';
import { SHAPES as ALL } from './parameters.ts';

/** Scores the bead of `a` English segments from `i` on with `b` Chinese ones from `j` on. */
export type BeadScore = (i: number, a: number, j: number, b: number) => number;

/** A bead by where it starts and how many segments of each side it has. */
export interface Step {
  readonly i: number;
  readonly j: number;
  readonly a: number;
  readonly b: number;
}

// A module's own constant, as this is an inner loop.
const SHAPES = ALL;
const NEVER = Number.NEGATIVE_INFINITY;

/** The score of a bead with its prior; a bead with an empty side has nothing but that. */
export function withPrior(scoreOf: BeadScore): (shape: number, i: number, j: number) => number {
  const priors = SHAPES.map(([, , prior]) => Math.log(prior));
  return (shape, i, j) => {
    const [a, b] = SHAPES[shape] ?? [1, 1];
    return (priors[shape] ?? 0) + (a === 0 || b === 0 ? 0 : scoreOf(i, a, j, b));
  };
}

/** The best monotonic path through two lists, by dynamic programming over the cells of a band. */
export function bestPath(band: Band, scoreOf: BeadScore): readonly Step[] {
  const { rows, columns, from, to, offsets } = band;
  const best = new Float64Array(offsets[rows + 1] ?? 0).fill(NEVER);
  const taken = new Uint8Array(best.length);
  const score = withPrior(scoreOf);
  best[0] = 0;
  for (let i = 0; i <= rows; i++) {
    const row = (offsets[i] ?? 0) - (from[i] ?? 0);
    for (let j = from[i] ?? 0; j <= (to[i] ?? -1); j++) {
      const reached = best[row + j] ?? NEVER;
      if (reached === NEVER) continue;
      for (let shape = 0; shape < SHAPES.length; shape++) {
        const [a, b] = SHAPES[shape] ?? [1, 1];
        const [down, right] = [i + a, j + b];
        if (down > rows || right < (from[down] ?? 0) || right > (to[down] ?? -1)) continue;
        const next = (offsets[down] ?? 0) - (from[down] ?? 0) + right;
        const total = reached + score(shape, i, j);
        if (total > (best[next] ?? NEVER)) {
          best[next] = total;
          taken[next] = shape;
        }
      }
    }
  }
  const steps: Step[] = [];
  for (let [i, j] = [rows, columns]; i > 0 || j > 0; ) {
    const [a, b] = SHAPES[taken[(offsets[i] ?? 0) - (from[i] ?? 0) + j] ?? 0] ?? [1, 1];
    i -= a;
    j -= b;
    steps.push({ i, j, a, b });
  }
  return steps.reverse();
}
