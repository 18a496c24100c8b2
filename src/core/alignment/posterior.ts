import { PARAMETERS, SHAPE_EN, SHAPE_ZH, SHAPES } from './parameters.ts';
import { type Edges, NEVER as IMPOSSIBLE, type Step } from './search.ts';

// A module's own constant: these are inner loops, and an import may be a call.
const NEVER = IMPOSSIBLE;

/**
 * How probable each step of a path is among all paths of a band, by the forward–backward algorithm. Tokens are not
 * independent, as the scores take them to be, so that scores count for less here.
 */
export function posteriors({ band, scores, next }: Edges, steps: readonly Step[]): readonly number[] {
  const shapes = SHAPES.length;
  const cells = band.offsets[band.rows + 1] ?? 0;
  const cooled = scores.map((score) => score / PARAMETERS.temperature);
  const forward = new Float64Array(cells).fill(NEVER);
  const backward = new Float64Array(cells).fill(NEVER);
  forward[0] = 0;
  for (let edge = 0; edge < cooled.length; edge++) {
    const score = cooled[edge] ?? NEVER;
    if (score === NEVER) continue;
    const [cell, to] = [Math.floor(edge / shapes), next[edge] ?? 0];
    forward[to] = logSum(forward[to] ?? NEVER, (forward[cell] ?? NEVER) + score);
  }
  backward[cells - 1] = 0;
  for (let edge = cooled.length - 1; edge >= 0; edge--) {
    const score = cooled[edge] ?? NEVER;
    if (score === NEVER) continue;
    const [cell, to] = [Math.floor(edge / shapes), next[edge] ?? 0];
    backward[cell] = logSum(backward[cell] ?? NEVER, (backward[to] ?? NEVER) + score);
  }
  const all = forward[cells - 1] ?? 0;
  return steps.map(({ i, j, a, b }) => {
    const cell = (band.offsets[i] ?? 0) - (band.from[i] ?? 0) + j;
    const edge = cell * shapes + shapeOf(a, b);
    const through = (forward[cell] ?? NEVER) + (cooled[edge] ?? NEVER) + (backward[next[edge] ?? 0] ?? NEVER);
    return Math.min(1, Math.exp(through - all));
  });
}

function shapeOf(a: number, b: number): number {
  return SHAPE_EN.findIndex((en, shape) => en === a && SHAPE_ZH[shape] === b);
}

function logSum(a: number, b: number): number {
  const high = Math.max(a, b);
  if (high === NEVER) return high;
  const distance = Math.min(a, b) - high;
  return distance < -12 ? high : high + Math.log1p(Math.exp(distance));
}
