/** A pair that cannot be. */
export const IMPOSSIBLE = 1e4;

/**
 * The column of each row so that the sum of costs is least (Kuhn–Munkres with potentials, O(rows² × columns));
 * `undefined` for a row whose only columns are impossible. `assign([[1, 0], [0, 5]]) → [1, 0]`
 */
export function assign(costs: readonly (readonly number[])[]): readonly (number | undefined)[] {
  const rows = costs.length;
  const columns = Math.max(rows, costs[0]?.length ?? 0);
  const cost = (row: number, column: number) => costs[row - 1]?.[column - 1] ?? IMPOSSIBLE;
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  /** The row a column is taken by; column 0 holds the row being placed. */
  const taken = new Int32Array(columns + 1);
  const previous = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    taken[0] = row;
    let column = 0;
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const visited = new Uint8Array(columns + 1);
    do {
      visited[column] = 1;
      const current = taken[column] ?? 0;
      let [least, next] = [Number.POSITIVE_INFINITY, 0];
      for (let other = 1; other <= columns; other++) {
        if (visited[other] === 1) continue;
        const reduced = cost(current, other) - (rowPotential[current] ?? 0) - (columnPotential[other] ?? 0);
        if (reduced < (slack[other] ?? 0)) {
          slack[other] = reduced;
          previous[other] = column;
        }
        if ((slack[other] ?? 0) < least) [least, next] = [slack[other] ?? 0, other];
      }
      for (let other = 0; other <= columns; other++) {
        if (visited[other] === 1) {
          rowPotential[taken[other] ?? 0] = (rowPotential[taken[other] ?? 0] ?? 0) + least;
          columnPotential[other] = (columnPotential[other] ?? 0) - least;
        } else slack[other] = (slack[other] ?? 0) - least;
      }
      column = next;
    } while (taken[column] !== 0);
    while (column !== 0) {
      const before = previous[column] ?? 0;
      taken[column] = taken[before] ?? 0;
      column = before;
    }
  }
  const columnOf: (number | undefined)[] = new Array(rows).fill(undefined);
  for (let column = 1; column <= columns; column++) {
    const row = taken[column] ?? 0;
    if (row > 0 && cost(row, column) < IMPOSSIBLE) columnOf[row - 1] = column - 1;
  }
  return columnOf;
}
