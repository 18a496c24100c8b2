import { float32At, float64At, int32At } from '../shared/index.ts';
import { LogSums } from './log-sums.ts';
import { PARAMETERS, SHAPE_EN, SHAPE_ZH, SHAPES } from './parameters.ts';
import type { Edges, Step } from './search.ts';

/**
 * How probable each step of a path is among all paths of a band, by the forward–backward algorithm. Tokens are not
 * independent, as the scores take them to be, so that scores count for less here.
 */
export function posteriors(edges: Edges, steps: readonly Step[]): readonly number[] {
  const { band, next } = edges;
  const cooled = edges.scores.map((score) => score / PARAMETERS.temperature);
  const forward = pathsTo(cooled, edges);
  const backward = pathsFrom(cooled, edges);
  const all = float64At(backward, 0);
  return steps.map(({ i, j, a, b }) => {
    const cell = int32At(band.offsets, i) - int32At(band.from, i) + j;
    const edge = cell * SHAPES.length + shapeOf(a, b);
    const through =
      float64At(forward, cell) + float32At(cooled, edge) + float64At(backward, int32At(next, edge));
    return Math.min(1, Math.exp(through - all));
  });
}

/** The logarithm of the sum of all paths from the first cell to each. */
function pathsTo(scores: Float32Array, { band, next }: Edges): Float64Array {
  const cells = int32At(band.offsets, band.rows + 1);
  const sums = new LogSums(cells);
  const paths = new Float64Array(cells);
  sums.add(0, 0);
  for (let cell = 0, edge = 0; cell < cells; cell++) {
    const here = sums.of(cell);
    paths[cell] = here;
    for (const end = edge + SHAPES.length; edge < end; edge++) {
      sums.add(int32At(next, edge), here + float32At(scores, edge));
    }
  }
  return paths;
}

/** The logarithm of the sum of all paths from each cell to the last. */
function pathsFrom(scores: Float32Array, { band, next }: Edges): Float64Array {
  const cells = int32At(band.offsets, band.rows + 1);
  const sums = new LogSums(cells);
  const paths = new Float64Array(cells);
  sums.add(cells - 1, 0);
  for (let cell = cells - 1, edge = scores.length - 1; cell >= 0; cell--) {
    for (const end = edge - SHAPES.length; edge > end; edge--) {
      sums.add(cell, float64At(paths, int32At(next, edge)) + float32At(scores, edge));
    }
    paths[cell] = sums.of(cell);
  }
  return paths;
}

function shapeOf(a: number, b: number): number {
  return SHAPE_EN.findIndex((en, shape) => en === a && SHAPE_ZH[shape] === b);
}
