import type { Band } from './band.ts';
import { PARAMETERS, SHAPES } from './parameters.ts';
import { type BeadScore, type Step, withPrior } from './search.ts';

const NEVER = Number.NEGATIVE_INFINITY;

/**
 * How probable each step of a path is among all paths of a band, by the forward–backward algorithm. Tokens are not
 * independent, as the scores take them to be, so that scores count for less here.
 */
export function posteriors(band: Band, steps: readonly Step[], scoreOf: BeadScore): readonly number[] {
  const { rows, columns, from, to, offsets } = band;
  const size = offsets[rows + 1] ?? 0;
  const plain = withPrior(scoreOf);
  const score = (shape: number, i: number, j: number) => plain(shape, i, j) / PARAMETERS.temperature;
  const cellOf = (i: number, j: number) =>
    i <= rows && j >= (from[i] ?? 0) && j <= (to[i] ?? -1) ? (offsets[i] ?? 0) - (from[i] ?? 0) + j : -1;
  const forward = new Float64Array(size).fill(NEVER);
  const backward = new Float64Array(size).fill(NEVER);
  const edges = new Float32Array(size * SHAPES.length);
  forward[0] = 0;
  for (let i = 0; i <= rows; i++) {
    for (let j = from[i] ?? 0; j <= (to[i] ?? -1); j++) {
      const cell = cellOf(i, j);
      SHAPES.forEach(([a, b], shape) => {
        const next = cellOf(i + a, j + b);
        if (next < 0) return;
        const edge = score(shape, i, j);
        edges[cell * SHAPES.length + shape] = edge;
        forward[next] = logSum(forward[next] ?? NEVER, (forward[cell] ?? NEVER) + edge);
      });
    }
  }
  backward[size - 1] = 0;
  for (let i = rows; i >= 0; i--) {
    for (let j = to[i] ?? -1; j >= (from[i] ?? 0); j--) {
      const cell = cellOf(i, j);
      SHAPES.forEach(([a, b], shape) => {
        const next = cellOf(i + a, j + b);
        if (next < 0) return;
        const edge = edges[cell * SHAPES.length + shape] ?? 0;
        backward[cell] = logSum(backward[cell] ?? NEVER, (backward[next] ?? NEVER) + edge);
      });
    }
  }
  const all = forward[cellOf(rows, columns)] ?? 0;
  return steps.map(({ i, j, a, b }) => {
    const shape = SHAPES.findIndex(([en, zh]) => en === a && zh === b);
    const edge = edges[cellOf(i, j) * SHAPES.length + shape] ?? 0;
    return Math.min(
      1,
      Math.exp((forward[cellOf(i, j)] ?? NEVER) + edge + (backward[cellOf(i + a, j + b)] ?? NEVER) - all),
    );
  });
}

function logSum(a: number, b: number): number {
  const high = Math.max(a, b);
  if (high === NEVER) return high;
  const distance = Math.min(a, b) - high;
  return distance < -20 ? high : high + Math.log1p(Math.exp(distance));
}
