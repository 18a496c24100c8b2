/** One row of a delimited file. */
export interface Row {
  readonly cells: readonly string[];
  /** From 1. */
  readonly line: number;
  /** A quotation mark in it opens a cell that nothing closes. */
  readonly hasOpenQuote: boolean;
}

export interface Dialect {
  readonly delimiter: string;
  /** Whether a cell in quotation marks may hold delimiters and line breaks (RFC 4180), or quotes are text. */
  readonly quoted: boolean;
  /** How many cells most rows have, once it is known. */
  readonly width?: number;
}

interface Scanned {
  readonly cells: readonly string[];
  readonly end: number;
  readonly hasOpenQuote: boolean;
}

/** No cell of text is longer; a quotation mark that does not close within is text. */
const LONGEST_CELL = 1_000_000;

/** Cuts text in pieces of any size into rows. */
export class RecordSplitter {
  readonly #dialect: Dialect;
  readonly #take: (row: Row) => void;
  #held = '';
  #line = 1;

  constructor(dialect: Dialect, take: (row: Row) => void, firstLine = 1) {
    this.#dialect = dialect;
    this.#take = take;
    this.#line = firstLine;
  }

  write(text: string): void {
    this.#held += text;
    // Without a line feed no row is complete: a file that is one line is scanned once.
    if (text.includes('\n')) this.#split(this.#held, false);
  }

  end(): void {
    this.#split(this.#held, true);
  }

  #split(text: string, isLast: boolean): void {
    let at = 0;
    while (at < text.length) {
      const feed = text.indexOf('\n', at);
      if (feed < 0 && !isLast) break;
      const stop = feed < 0 ? text.length : feed;
      const plain = text.slice(at, text[stop - 1] === '\r' && feed >= 0 ? stop - 1 : stop);
      const row =
        this.#dialect.quoted && plain.includes('"')
          ? scanRow({ text, row: at, isLast, ...this.#dialect })
          : { cells: plain.split(this.#dialect.delimiter), end: stop + 1, hasOpenQuote: false };
      if (row === undefined) break;
      this.#take({ cells: row.cells, line: this.#line, hasOpenQuote: row.hasOpenQuote });
      this.#line += row.end === stop + 1 ? 1 : feeds(text, at, row.end);
      at = row.end;
    }
    this.#held = text.slice(at);
  }
}

interface Scan {
  readonly text: string;
  /** Where the row begins. */
  readonly row: number;
  readonly isLast: boolean;
  readonly delimiter: string;
  readonly width?: number;
}

/** A row with quotation marks; undefined when more text is needed. */
function scanRow(scan: Scan): Scanned | undefined {
  const { text, delimiter } = scan;
  const cells: string[] = [];
  let hasOpenQuote = false;
  let place = scan.row;
  for (;;) {
    const close = text[place] === '"' ? closingQuote(scan, place) : 'text';
    if (close === 'more') return undefined;
    let stop: number;
    if (typeof close === 'number') {
      cells.push(text.slice(place + 1, close).replaceAll('""', '"'));
      stop = close + 1;
    } else {
      hasOpenQuote ||= close === 'open';
      stop = endOfCell(text, place, delimiter);
      cells.push(withoutReturn(text.slice(place, stop), text[stop] === '\n'));
    }
    // The end of what has come is not the end of a cell.
    if (stop >= text.length && !scan.isLast) return undefined;
    if (text[stop] !== delimiter) return { cells, end: endOfLine(text, stop), hasOpenQuote };
    place = stop + 1;
  }
}

/** Where the quotation mark closes; `text` when it is one in running text, `open` when it never closes. */
function closingQuote(scan: Scan, at: number): number | 'text' | 'open' | 'more' {
  const { text, isLast, delimiter } = scan;
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0 || quote - at > LONGEST_CELL) {
      return isLast || text.length - at > LONGEST_CELL ? 'open' : 'more';
    }
    const next = text.slice(quote + 1, quote + 3);
    if (!isLast && (next === '' || next === '\r')) return 'more';
    if (next.startsWith('"')) from = quote + 2;
    else if (next === '' || next.startsWith(delimiter) || /^\r?\n/.test(next)) {
      return joinsRows(scan, quote) ?? quote;
    } else return 'text';
  }
}

/**
 * Where the lines that the quotes would join are rows by themselves, with as many tabs as rows have, the quotes are
 * text: TSV is often written without any quoting.
 */
function joinsRows(
  { text, row, isLast, delimiter, width }: Scan,
  quote: number,
): 'text' | 'more' | undefined {
  const firstEnd = text.indexOf('\n', row);
  if (delimiter !== '\t' || width === undefined || firstEnd < 0 || firstEnd > quote) return undefined;
  const lastEnd = text.indexOf('\n', quote);
  if (lastEnd < 0 && !isLast) return 'more';
  const first = text.slice(row, firstEnd);
  const last = text.slice(text.lastIndexOf('\n', quote) + 1, lastEnd < 0 ? text.length : lastEnd);
  return [first, last].every((line) => line.split('\t').length === width) ? 'text' : undefined;
}

function endOfCell(text: string, from: number, delimiter: string): number {
  // Letter by letter: looking for the line's end from every cell would read a long line as often as it has cells.
  let end = from;
  while (end < text.length && text[end] !== '\n' && text[end] !== delimiter) end++;
  return end;
}

function endOfLine(text: string, stop: number): number {
  return text.startsWith('\r\n', stop) ? stop + 2 : stop + 1;
}

function withoutReturn(cell: string, atLineEnd: boolean): string {
  return atLineEnd && cell.endsWith('\r') ? cell.slice(0, -1) : cell;
}

function feeds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
