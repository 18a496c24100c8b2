import { assertNever } from '../shared/index.ts';
import { writeAnki } from './anki/write-anki.ts';
import { writeDelimited } from './delimited/write-delimited.ts';
import type { SingleFileFormat } from './format.ts';
import { writeJsonLines } from './json-lines/write-json-lines.ts';
import { writeLines } from './lines/write-lines.ts';
import { writePo } from './po/write-po.ts';
import { writeTmx } from './tmx/write-tmx.ts';
import type { Exporter, ExportOptions } from './writer.ts';
import { writeXliff } from './xliff/write-xliff.ts';
import { writeXliff2 } from './xliff/write-xliff2.ts';

/** Opens an exporter; Moses is two files, `mosesLine` of each segment. The text is to be encoded as UTF-8. */
export function openExporter(format: SingleFileFormat, options: ExportOptions = {}): Exporter {
  switch (format) {
    case 'tmx':
      return writeTmx();
    case 'xliff':
      return writeXliff();
    case 'xliff2':
      return writeXliff2();
    case 'tsv':
      return writeDelimited('\t');
    case 'csv':
      return writeDelimited(',');
    case 'jsonl':
      return writeJsonLines();
    case 'lines':
      return writeLines();
    case 'po':
      return writePo();
    case 'anki':
      return writeAnki(options);
    default:
      return assertNever(format);
  }
}
