import { DOCUMENT_FIELDS, fieldsOfDocument } from '../document-fields.ts';
import { writableText } from '../kept-text.ts';
import type { Exporter } from '../writer.ts';
import { guardFormula } from './formula-guard.ts';

/** Excel takes a file for UTF-8 only when it begins with the mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** CSV (RFC 4180) or TSV quoted likewise, with a header and one column for each field of a document. */
export function writeDelimited(delimiter: '\t' | ','): Exporter {
  let head = BYTE_ORDER_MARK + rowOf(['en', 'zh', ...DOCUMENT_FIELDS, 'note'], delimiter);
  return {
    write({ unit, document, remarks }) {
      const { en, zh } = unit.segments;
      const fields = fieldsOfDocument(document);
      const cells = [en, zh, ...DOCUMENT_FIELDS.map((name) => fields[name] ?? ''), remarks?.note ?? ''];
      const text = head + rowOf(cells.map(guardFormula), delimiter);
      head = '';
      return text;
    },
    end: () => head,
  };
}

/** One row, its line break included. */
export function rowOf(cells: readonly string[], delimiter: string): string {
  return `${cells.map((cell) => cellOf(writableText(cell), delimiter)).join(delimiter)}\r\n`;
}

function cellOf(text: string, delimiter: string): string {
  const needsQuotes = text.includes(delimiter) || /["\r\n]|^[#\s]|\s$/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
