import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** A line of a tab-separated file, read. */
export type Row =
  | { readonly kind: 'unit'; readonly en: string; readonly zh: string; readonly document: string }
  | { readonly kind: 'problem'; readonly message: string };

interface Columns {
  readonly en: number;
  readonly zh: number;
  readonly document: number;
}

const WITHOUT_HEADER: Columns = { en: 0, zh: 1, document: 2 };

/**
 * The rows of a tab-separated file, compressed by gzip or not, with the columns en, zh and, optionally, a document's
 * identifier, in this order or in that of a first line of names.
 */
export async function* readRows(file: string, onBytes: (bytes: number) => void): AsyncGenerator<Row> {
  const source = createReadStream(file, { highWaterMark: 1 << 18 });
  source.on('data', (chunk) => onBytes(chunk.length));
  const input: Readable = file.endsWith('.gz') ? source.pipe(createGunzip()) : source;
  source.on('error', (cause) => input.destroy(cause));
  let columns = WITHOUT_HEADER;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    const cells = (number === 1 ? line.replace(/^\uFEFF/, '') : line).split('\t');
    const named = number === 1 ? columnsNamed(cells) : undefined;
    if (named !== undefined) columns = named;
    else if (line.trim() !== '') yield rowOf(cells, columns, { file, number });
  }
}

function columnsNamed(cells: readonly string[]): Columns | undefined {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const en = names.findIndex((name) => /^(en|english)([-_]|$)/.test(name));
  const zh = names.findIndex((name) => /^(zh|cn|chinese)([-_]|$)/.test(name));
  if (en < 0 || zh < 0) return undefined;
  return { en, zh, document: names.findIndex((name) => name.startsWith('doc')) };
}

function rowOf(cells: readonly string[], columns: Columns, at: { file: string; number: number }): Row {
  const en = cells[columns.en]?.trim() ?? '';
  const zh = cells[columns.zh]?.trim() ?? '';
  if (en === '' || zh === '')
    return { kind: 'problem', message: `${at.file}, line ${at.number}: English or Chinese is missing.` };
  return { kind: 'unit', en, zh, document: cells[columns.document]?.trim() || at.file };
}
