import { type Columns, findColumns } from './columns.ts';
import { type Dialect, RecordSplitter } from './record-splitter.ts';

const DELIMITERS = ['\t', ',', ';', '|'];

/** How a delimited file is to be cut, and which of its columns hold what. */
export interface Layout {
  readonly dialect: Dialect;
  readonly columns: Columns;
}

/** The layout under which the start of a file has English beside Chinese in the most even rows. */
export function layoutOf(head: string, isWhole: boolean): Layout | undefined {
  let best: Layout | undefined;
  let evenest = 0;
  for (const dialect of dialectsOf(head)) {
    const rows = rowsOf(head, dialect, isWhole);
    const columns = findColumns(rows);
    const { width, share } = evennessOf(rows);
    const evenness = share + (columns?.hasHeader === true ? 1 : 0);
    if (columns !== undefined && evenness > evenest) {
      best = { dialect: { ...dialect, width }, columns };
      evenest = evenness;
    }
  }
  return best;
}

/** Quotation marks may be text in TSV alone; where both readings are as good, they are. */
function dialectsOf(head: string): readonly Dialect[] {
  const quoted = DELIMITERS.map((delimiter) => ({ delimiter, quoted: true }));
  return hasLiteralQuotes(head) ? [{ delimiter: '\t', quoted: false }, ...quoted] : quoted;
}

/** The complete rows of a head. */
export function rowsOf(head: string, dialect: Dialect, isWhole: boolean): (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  const splitter = new RecordSplitter(dialect, ({ cells }) => {
    if (cells.length > 1 || cells[0]?.trim() !== '') rows.push(cells);
  });
  splitter.write(head);
  // A head without a single complete row is one long row.
  if (isWhole || rows.length === 0) splitter.end();
  return rows;
}

/** A cell such as `"Yes," he said.` shows that quotation marks in this file are text. */
function hasLiteralQuotes(head: string): boolean {
  return head.split(/[\t\n]/).some((cell) => /^"(?:[^"]|"")*"[^"\r]/.test(cell));
}

/** How many cells most rows have, and the share of rows that have so many. */
function evennessOf(rows: readonly (readonly string[])[]): {
  readonly width: number;
  readonly share: number;
} {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
  return { width, share: count / Math.max(1, rows.length) };
}
