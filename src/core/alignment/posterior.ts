import { float32At, float64At, int32At } from '../shared/index.ts';
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
  const cells = int32At(band.offsets, band.rows + 1);
  const cooled = scores.map((score) => score / PARAMETERS.temperature);
  const forward = new Float64Array(cells).fill(NEVER);
  const backward = new Float64Array(cells).fill(NEVER);
  forward[0] = 0;
  for (let edge = 0; edge < cooled.length; edge++) {
    const score = float32At(cooled, edge);
    if (score === NEVER) continue;
    const [cell, to] = [Math.floor(edge / shapes), int32At(next, edge)];
    forward[to] = logSum(float64At(forward, to), float64At(forward, cell) + score);
  }
  backward[cells - 1] = 0;
  for (let edge = cooled.length - 1; edge >= 0; edge--) {
    const score = float32At(cooled, edge);
    if (score === NEVER) continue;
    const [cell, to] = [Math.floor(edge / shapes), int32At(next, edge)];
    backward[cell] = logSum(float64At(backward, cell), float64At(backward, to) + score);
  }
  const all = float64At(forward, cells - 1);
  return steps.map(({ i, j, a, b }) => {
    const cell = int32At(band.offsets, i) - int32At(band.from, i) + j;
    const edge = cell * shapes + shapeOf(a, b);
    const through =
      float64At(forward, cell) + float32At(cooled, edge) + float64At(backward, int32At(next, edge));
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
