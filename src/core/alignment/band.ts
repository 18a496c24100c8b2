import { int32At } from '../shared/index.ts';
/** The cells of a search: for each row from 0 to `rows`, the columns `from` … `to`, both included. */
export interface Band {
  readonly rows: number;
  readonly columns: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Where a row starts in a table of all cells; one more holds the number of cells. */
  readonly offsets: Int32Array;
}

/** A place where a path passes: `i` English and `j` Chinese segments are behind it. */
export interface Corner {
  readonly i: number;
  readonly j: number;
}

/** Every cell. */
export function fullBand(rows: number, columns: number): Band {
  return bandOf(rows, columns, new Int32Array(rows + 1), new Int32Array(rows + 1).fill(columns));
}

/** The cells at most `margin` rows and columns away from a path given by its corners in order. */
export function bandAround(corners: readonly Corner[], rows: number, columns: number, margin: number): Band {
  const from = new Int32Array(rows + 1).fill(columns);
  const to = new Int32Array(rows + 1);
  corners.forEach((corner, at) => {
    const next = corners[at + 1] ?? corner;
    const last = Math.min(rows, next.i + margin);
    for (let row = Math.max(0, corner.i - margin); row <= last; row++) {
      from[row] = Math.max(0, Math.min(int32At(from, row), corner.j - margin));
      to[row] = Math.min(columns, Math.max(int32At(to, row), next.j + margin));
    }
  });
  return bandOf(rows, columns, from, to);
}

function bandOf(rows: number, columns: number, from: Int32Array, to: Int32Array): Band {
  const offsets = new Int32Array(rows + 2);
  for (let row = 0; row <= rows; row++) {
    offsets[row + 1] = int32At(offsets, row) + int32At(to, row) - int32At(from, row) + 1;
  }
  return { rows, columns, from, to, offsets };
}

/** The same cells with rows and columns exchanged. */
export function transposed(band: Band): Band {
  const from = new Int32Array(band.columns + 1).fill(band.rows);
  const to = new Int32Array(band.columns + 1);
  for (let row = 0; row <= band.rows; row++) {
    for (let column = int32At(band.from, row); column <= int32At(band.to, row); column++) {
      from[column] = Math.min(int32At(from, column), row);
      to[column] = Math.max(int32At(to, column), row);
    }
  }
  return bandOf(band.columns, band.rows, from, to);
}
