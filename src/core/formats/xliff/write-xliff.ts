import { DOCUMENT_FIELDS, fieldsOfDocument } from '../document-fields.ts';
import type { ExchangeUnit, SourceDocument } from '../exchange-unit.ts';
import type { Exporter } from '../writer.ts';
import { escapeSegment, escapeXml } from '../xml/escape-xml.ts';
import { CODEPOINT } from '../xml/segment-text.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
`;

/** XLIFF 1.2, English to Chinese, one `file` a document. */
export function writeXliff(): Exporter {
  return writeFiles({
    head: HEAD,
    openFile: (document) => `${fileOf(document)}<body>\n`,
    unit: unitOf,
    closeFile: '</body>\n</file>\n',
  });
}

interface Form {
  readonly head: string;
  readonly openFile: (document: SourceDocument, number: number) => string;
  readonly unit: (unit: ExchangeUnit, number: number) => string;
  readonly closeFile: string;
}

/** What both versions share: a `file` element for each run of units from one document. */
export function writeFiles({ head, openFile, unit, closeFile }: Form): Exporter {
  let before = head;
  let last: SourceDocument | undefined;
  let files = 0;
  let units = 0;
  return {
    write(exchanged) {
      let text = before;
      before = '';
      if (exchanged.document !== last) {
        if (last !== undefined) text += closeFile;
        text += openFile(exchanged.document, ++files);
        last = exchanged.document;
      }
      return text + unit(exchanged, ++units);
    },
    end: () => `${before}${last === undefined ? '' : closeFile}</xliff>\n`,
  };
}

function fileOf(document: SourceDocument): string {
  const fields = fieldsOfDocument(document);
  const notes = DOCUMENT_FIELDS.flatMap((name) => {
    const value = fields[name];
    return value === undefined || name === 'document'
      ? []
      : [`<note from="x-${name}">${escapeXml(value)}</note>\n`];
  });
  const header = notes.length === 0 ? '' : `<header>\n${notes.join('')}</header>\n`;
  const original = escapeXml(document.id);
  return `<file original="${original}" source-language="en" target-language="zh" datatype="plaintext" xml:space="preserve">\n${header}`;
}

function unitOf({ unit, remarks }: ExchangeUnit, number: number): string {
  let codes = 0;
  const code = (hex: string) => `<x id="${++codes}" ctype="${CODEPOINT}-${hex}"/>`;
  const { en, zh } = unit.segments;
  const { tags, note } = remarks ?? {};
  const language = (tag: string | undefined) => (tag === undefined ? '' : ` xml:lang="${escapeXml(tag)}"`);
  return [
    `<trans-unit id="${number}">\n`,
    `<source${language(tags?.en)}>${escapeSegment(en, code)}</source>\n`,
    `<target${language(tags?.zh)} state="translated">${escapeSegment(zh, code)}</target>\n`,
    note === undefined ? '' : `<note>${escapeXml(note)}</note>\n`,
    '</trans-unit>\n',
  ].join('');
}
