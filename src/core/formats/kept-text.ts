import { assertNever } from '../shared/index.ts';
import type { Format } from './format.ts';

/** What no file of plain text can hold: half a character, and the zero that marks a file as binary. */
const UNWRITABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** What of a segment comes back from a file of the format: `keptText('moses', 'a\nb') → 'a b'`. */
export function keptText(format: Format, text: string): string {
  switch (format) {
    case 'tmx':
    case 'xliff':
    case 'xliff2':
    case 'jsonl':
      return text;
    case 'tsv':
    case 'csv':
    case 'po':
    case 'anki':
      return writableText(text);
    case 'moses':
    case 'lines':
      return oneLine(text);
    default:
      return assertNever(format);
  }
}

/** Text that UTF-8 can hold; what it cannot is shown as U+FFFD: `'a\uD800' → 'a�'`. */
export function writableText(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD');
}

/** Text on one line, for formats that have a segment a line. */
export function oneLine(text: string): string {
  return writableText(text)
    .replace(/(?<!\s)\s*[\r\n]+\s*/g, ' ')
    .trim();
}
