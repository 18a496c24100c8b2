import { assertNever } from '../shared/index.ts';
import { readAnki } from './anki/read-anki.ts';
import { readDelimited } from './delimited/read-delimited.ts';
import type { SingleFileFormat } from './format.ts';
import { readJsonLines } from './json-lines/read-json-lines.ts';
import { readLines } from './lines/read-lines.ts';
import { readPo } from './po/read-po.ts';
import type { Reader, ReaderOptions, Sink } from './reader.ts';
import { readTmx } from './tmx/read-tmx.ts';
import { readXliff } from './xliff/read-xliff.ts';

/** Opens the reader of a format. */
export function openReader(format: SingleFileFormat, sink: Sink, options: ReaderOptions): Reader {
  switch (format) {
    case 'tmx':
      return readTmx(sink, options);
    case 'xliff':
    case 'xliff2':
      return readXliff(sink, options);
    case 'tsv':
    case 'csv':
      return readDelimited(sink, options);
    case 'jsonl':
      return readJsonLines(sink, options);
    case 'lines':
      return readLines(sink, options);
    case 'po':
      return readPo(sink, options);
    case 'anki':
      return readAnki(sink, options);
    default:
      return assertNever(format);
  }
}
