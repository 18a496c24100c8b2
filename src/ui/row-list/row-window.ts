/** The rows that are drawn, from `first` up to `end`, and where they and everything end in pixels. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
  readonly top: number;
  readonly height: number;
}

export interface RowMetrics {
  readonly count: number;
  readonly rowHeight: number;
  /** The row that is shown in full, and its height. */
  readonly open?: { readonly row: number; readonly height: number };
}

/** Rows drawn beyond either edge, so that a scroll shows no gap. */
const MARGIN = 6;

/** Which rows to draw of very many that are all equally high, but one. */
export function windowOf(metrics: RowMetrics, scrollTop: number, viewHeight: number): RowWindow {
  const { count, rowHeight } = metrics;
  const first = Math.max(0, rowAt(metrics, scrollTop) - MARGIN);
  const end = Math.min(count, rowAt(metrics, scrollTop + viewHeight) + 1 + MARGIN);
  return { first, end, top: topOf(metrics, first), height: count * rowHeight + extraOf(metrics) };
}

/** Where a row starts. */
export function topOf(metrics: RowMetrics, row: number): number {
  const after = metrics.open !== undefined && row > metrics.open.row;
  return row * metrics.rowHeight + (after ? extraOf(metrics) : 0);
}

function rowAt(metrics: RowMetrics, place: number): number {
  const { rowHeight, open } = metrics;
  const extra = extraOf(metrics);
  if (open === undefined || place < (open.row + 1) * rowHeight) return Math.floor(place / rowHeight);
  return Math.max(open.row, Math.floor((place - extra) / rowHeight));
}

function extraOf({ open, rowHeight }: RowMetrics): number {
  return open === undefined ? 0 : open.height - rowHeight;
}
