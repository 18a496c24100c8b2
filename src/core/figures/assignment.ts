import { float64At, int32At } from '../shared/index.ts';
/** A pair that cannot be. */
export const IMPOSSIBLE = 1e4;

/**
 * The column of each row so that the sum of costs is least (Kuhn–Munkres with potentials, O(rows² × columns));
 * `undefined` for a row whose only columns are impossible. `assign([[1, 0], [0, 5]]) → [1, 0]`
 */
export function assign(costs: readonly (readonly number[])[]): readonly (number | undefined)[] {
  const matching = new Matching(costs);
  for (let row = 1; row <= costs.length; row++) matching.place(row);
  return matching.columnOfEachRow();
}

/** Rows and columns count from 1; column 0 holds the row that is being placed. */
class Matching {
  readonly #costs: readonly (readonly number[])[];
  readonly #columns: number;
  readonly #rowPotential: Float64Array;
  readonly #columnPotential: Float64Array;
  /** The row that has a column. */
  readonly #rowOf: Int32Array;

  constructor(costs: readonly (readonly number[])[]) {
    this.#costs = costs;
    this.#columns = Math.max(costs.length, costs[0]?.length ?? 0);
    this.#rowPotential = new Float64Array(costs.length + 1);
    this.#columnPotential = new Float64Array(this.#columns + 1);
    this.#rowOf = new Int32Array(this.#columns + 1);
  }

  /** Gives a row a column along the cheapest path of rows that change theirs. */
  place(row: number): void {
    this.#rowOf[0] = row;
    const slack = new Float64Array(this.#columns + 1).fill(Number.POSITIVE_INFINITY);
    const previous = new Int32Array(this.#columns + 1);
    const visited = new Uint8Array(this.#columns + 1);
    let column = 0;
    do {
      visited[column] = 1;
      const next = this.#nearest(column, { slack, previous, visited });
      this.#shift(float64At(slack, next), slack, visited);
      column = next;
    } while (this.#rowOf[column] !== 0);
    while (column !== 0) {
      const before = int32At(previous, column);
      this.#rowOf[column] = int32At(this.#rowOf, before);
      column = before;
    }
  }

  columnOfEachRow(): readonly (number | undefined)[] {
    const columns: (number | undefined)[] = this.#costs.map(() => undefined);
    this.#rowOf.forEach((row, column) => {
      if (column > 0 && row > 0 && this.#cost(row, column) < IMPOSSIBLE) columns[row - 1] = column - 1;
    });
    return columns;
  }

  /** The column that is nearest to those visited, once the row of the last one is looked at. */
  #nearest(
    column: number,
    { slack, previous, visited }: { slack: Float64Array; previous: Int32Array; visited: Uint8Array },
  ): number {
    const row = int32At(this.#rowOf, column);
    let nearest = 0;
    for (let other = 1; other <= this.#columns; other++) {
      if (visited[other] === 1) continue;
      const reduced =
        this.#cost(row, other) - float64At(this.#rowPotential, row) - float64At(this.#columnPotential, other);
      if (reduced < float64At(slack, other)) {
        slack[other] = reduced;
        previous[other] = column;
      }
      if (nearest === 0 || float64At(slack, other) < float64At(slack, nearest)) nearest = other;
    }
    return nearest;
  }

  #shift(least: number, slack: Float64Array, visited: Uint8Array): void {
    for (let column = 0; column <= this.#columns; column++) {
      if (visited[column] === 1) {
        const row = int32At(this.#rowOf, column);
        this.#rowPotential[row] = float64At(this.#rowPotential, row) + least;
        this.#columnPotential[column] = float64At(this.#columnPotential, column) - least;
      } else slack[column] = float64At(slack, column) - least;
    }
  }

  #cost(row: number, column: number): number {
    return this.#costs[row - 1]?.[column - 1] ?? IMPOSSIBLE;
  }
}
