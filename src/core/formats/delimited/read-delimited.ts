import { type DocumentFields, DocumentReader } from '../document-fields.ts';
import { problemAt } from '../problem.ts';
import type { Reader, ReaderOptions, Sink } from '../reader.ts';
import type { Columns } from './columns.ts';
import { layoutOf } from './dialect.ts';
import { unguardFormula } from './formula-guard.ts';
import { RecordSplitter, type Row } from './record-splitter.ts';

/** Enough rows to tell the layout. */
const HEAD = 65_536;

/** TSV and CSV: delimiter, header, quoting and the columns of the two languages are found from the first rows. */
export function readDelimited(sink: Sink, options: ReaderOptions): Reader {
  return new DelimitedReader(sink, options);
}

class DelimitedReader implements Reader {
  readonly #sink: Sink;
  readonly #options: ReaderOptions;
  #head: string | undefined = '';
  #splitter: RecordSplitter | undefined;
  #hasOnlyReturns = false;

  constructor(sink: Sink, options: ReaderOptions) {
    this.#sink = sink;
    this.#options = options;
  }

  write(text: string): void {
    if (this.#head === undefined) this.#splitter?.write(this.#lineFeeds(text));
    else {
      this.#head += text;
      if (this.#head.length >= HEAD) this.#open(this.#head, false);
    }
  }

  end(): void {
    if (this.#head !== undefined) this.#open(this.#head, true);
    this.#splitter?.end();
  }

  #open(head: string, isWhole: boolean): void {
    this.#head = undefined;
    this.#hasOnlyReturns = head.includes('\r') && !head.includes('\n');
    const whole = this.#lineFeeds(head);
    // Excel's own first line, which names the delimiter that the rows show anyway.
    const text = whole.replace(/^sep=.\r?\n/, '');
    const layout = layoutOf(text, isWhole);
    if (layout === undefined) {
      this.#sink.refuse(problemAt('no-columns', { line: 1 }));
      return;
    }
    const rows = new RowReader(this.#sink, layout.columns, this.#options);
    this.#splitter = new RecordSplitter(layout.dialect, (row) => rows.read(row), text === whole ? 1 : 2);
    this.#splitter.write(text);
  }

  /** Excel for Mac's old "CSV (Macintosh)" ends its lines with carriage returns. */
  #lineFeeds(text: string): string {
    return this.#hasOnlyReturns ? text.replaceAll('\r', '\n') : text;
  }
}

/** Rows to units, by their columns. */
export class RowReader {
  readonly #sink: Sink;
  readonly #columns: Columns;
  readonly #documents: DocumentReader;
  #isFirst = true;

  constructor(sink: Sink, columns: Columns, { document }: ReaderOptions) {
    this.#sink = sink;
    this.#columns = columns;
    this.#documents = new DocumentReader(document);
  }

  read({ cells, line, hasOpenQuote }: Row): void {
    const isHeader = this.#isFirst && this.#columns.hasHeader;
    if (cells.length === 1 && cells[0]?.trim() === '') return;
    this.#isFirst = false;
    if (isHeader) return;
    if (hasOpenQuote) this.#sink.problem(problemAt('open-quote', { line }));
    const { en, zh, tags, note } = this.#columns;
    if (cells.length <= Math.max(en, zh)) {
      this.#sink.problem(problemAt('few-columns', { line }));
      return;
    }
    const document = this.#documents.read(this.#fieldsOf(cells));
    const remark = note === undefined ? '' : this.#cell(cells, note);
    this.#sink.unit({
      line,
      variants: [
        { tag: tags.en, text: this.#cell(cells, en) },
        { tag: tags.zh, text: this.#cell(cells, zh) },
      ],
      ...(remark !== '' && { note: remark }),
      ...(document !== undefined && { document }),
    });
  }

  #cell(cells: readonly string[], column: number): string {
    const cell = cells[column] ?? '';
    return this.#columns.hasHeader ? unguardFormula(cell) : cell;
  }

  #fieldsOf(cells: readonly string[]): DocumentFields {
    return Object.fromEntries(
      this.#columns.fields.map(([field, column]) => [field, this.#cell(cells, column)]),
    );
  }
}
