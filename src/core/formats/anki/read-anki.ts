import { findColumns } from '../delimited/columns.ts';
import { rowsOf } from '../delimited/dialect.ts';
import { RowReader } from '../delimited/read-delimited.ts';
import { type Dialect, RecordSplitter } from '../delimited/record-splitter.ts';
import { problemAt } from '../problem.ts';
import type { Reader, ReaderOptions, Sink } from '../reader.ts';
import { textOfHtml } from './text-of-html.ts';

/** Enough cards to tell the columns. */
const HEAD = 65_536;

const SEPARATORS: Readonly<Record<string, string>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
  space: ' ',
  colon: ':',
};

/** What the lines such as `#separator:tab` at the head of the file say. */
interface Head {
  readonly dialect: Dialect;
  readonly isHtml: boolean;
  readonly names: readonly string[] | undefined;
  /** Columns that hold tags, decks and the like, from 0. */
  readonly asides: readonly number[];
  readonly lines: number;
  readonly length: number;
}

/** Anki's "Notes in Plain Text": https://docs.ankiweb.net/importing/text-files.html */
export function readAnki(sink: Sink, options: ReaderOptions): Reader {
  let head: string | undefined = '';
  let splitter: RecordSplitter | undefined;
  const open = (text: string, isWhole: boolean) => {
    head = undefined;
    splitter = openNotes({ text, isWhole, sink, options });
  };
  return {
    write(text) {
      if (head === undefined) splitter?.write(text);
      else {
        head += text;
        if (head.length >= HEAD) open(head, false);
      }
    },
    end() {
      if (head !== undefined) open(head, true);
      splitter?.end();
    },
  };
}

interface Opening {
  readonly text: string;
  readonly isWhole: boolean;
  readonly sink: Sink;
  readonly options: ReaderOptions;
}

function openNotes({ text, isWhole, sink, options }: Opening): RecordSplitter | undefined {
  const head = headOf(text);
  const body = text.slice(head.length);
  const plain = (cells: readonly string[]) =>
    cells.map((cell, column) => {
      if (head.asides.includes(column)) return '';
      return head.isHtml ? textOfHtml(cell) : cell;
    });
  const rows = rowsOf(body, head.dialect, isWhole).map(plain);
  const columns = findColumns(head.names === undefined ? rows : [head.names, ...rows]);
  if (columns === undefined) {
    sink.refuse(problemAt('no-columns', { line: head.lines + 1 }));
    return undefined;
  }
  const reader = new RowReader(sink, { ...columns, hasHeader: false }, options);
  const splitter = new RecordSplitter(
    head.dialect,
    (row) => reader.read({ ...row, cells: plain(row.cells) }),
    head.lines + 1,
  );
  splitter.write(body);
  return splitter;
}

function headOf(text: string): Head {
  const said: Record<string, string> = {};
  let length = 0;
  let lines = 0;
  for (const line of text.match(/^(?:#[^\n]*\n)+/)?.[0].split(/(?<=\n)/) ?? []) {
    const [, key, value] = /^#([^:]+):(.*?)\r?\n$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) said[key.toLowerCase()] = value;
    length += line.length;
    lines++;
  }
  const separator = said['separator'] ?? 'tab';
  const delimiter = SEPARATORS[separator.toLowerCase()] ?? separator.charAt(0);
  const asides = ['tags', 'deck', 'notetype', 'guid'].flatMap((name) => {
    const column = Number(said[`${name} column`]);
    return column > 0 ? [column - 1] : [];
  });
  return {
    dialect: { delimiter, quoted: true },
    isHtml: said['html']?.toLowerCase() !== 'false',
    names: (said['languages'] ?? said['columns'])?.split(said['languages'] === undefined ? delimiter : ' '),
    asides,
    lines,
    length,
  };
}
