import { PARAMETERS, SHAPES } from './parameters.ts';

/** Scores the bead of `a` English segments from `i` on with `b` Chinese ones from `j` on. */
export type BeadScore = (i: number, a: number, j: number, b: number) => number;

/** A bead of the best path by where it starts and how many segments of each side it has. */
export interface Step {
  readonly i: number;
  readonly j: number;
  readonly a: number;
  readonly b: number;
  readonly posterior: number;
}

/**
 * The best monotonic path through two lists, by dynamic programming, and the posterior probability of each of its
 * beads, by the forward–backward algorithm.
 */
export function search(rows: number, columns: number, scoreOf: BeadScore): readonly Step[] {
  const width = columns + 1;
  const size = (rows + 1) * width;
  const scores = SHAPES.map(() => new Float32Array(size).fill(Number.NEGATIVE_INFINITY));
  const best = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const forward = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const from = new Uint8Array(size);
  const { temperature, priorWeight } = PARAMETERS;
  best[0] = 0;
  forward[0] = 0;
  for (let i = 0; i <= rows; i++) {
    for (let j = 0; j <= columns; j++) {
      const cell = i * width + j;
      const reached = best[cell] ?? Number.NEGATIVE_INFINITY;
      if (reached === Number.NEGATIVE_INFINITY) continue;
      SHAPES.forEach(([a, b, prior], shape) => {
        if (i + a > rows || j + b > columns) return;
        const score = Math.log(prior) * priorWeight + (a === 0 || b === 0 ? 0 : scoreOf(i, a, j, b));
        const next = cell + a * width + b;
        const table = scores[shape];
        if (table !== undefined) table[cell] = score;
        if (reached + score > (best[next] ?? 0)) {
          best[next] = reached + score;
          from[next] = shape;
        }
        forward[next] = logSum(forward[next] ?? 0, (forward[cell] ?? 0) + score / temperature);
      });
    }
  }
  backward[size - 1] = 0;
  for (let i = rows; i >= 0; i--) {
    for (let j = columns; j >= 0; j--) {
      const cell = i * width + j;
      SHAPES.forEach(([a, b], shape) => {
        if (i + a > rows || j + b > columns) return;
        const ahead = backward[cell + a * width + b] ?? 0;
        backward[cell] = logSum(backward[cell] ?? 0, ahead + (scores[shape]?.[cell] ?? 0) / temperature);
      });
    }
  }
  const steps: Step[] = [];
  const all = forward[size - 1] ?? 0;
  for (let cell = size - 1; cell > 0; ) {
    const shape = from[cell] ?? 0;
    const [a, b] = SHAPES[shape] ?? [1, 1];
    const start = cell - a * width - b;
    const through =
      (forward[start] ?? 0) + (scores[shape]?.[start] ?? 0) / temperature + (backward[cell] ?? 0);
    steps.push({ i: Math.floor(start / width), j: start % width, a, b, posterior: Math.exp(through - all) });
    cell = start;
  }
  return steps.reverse();
}

function logSum(a: number, b: number): number {
  const high = Math.max(a, b);
  if (high === Number.NEGATIVE_INFINITY) return high;
  return high + Math.log1p(Math.exp(Math.min(a, b) - high));
}
