import { DOCUMENT_FIELDS, fieldsOfDocument } from '../document-fields.ts';
import type { ExchangeUnit, SourceDocument } from '../exchange-unit.ts';
import type { Exporter } from '../writer.ts';
import { escapeSegment, escapeXml } from '../xml/escape-xml.ts';
import { writeFiles } from './write-xliff.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="zh">
`;

/** XLIFF 2.1, English to Chinese: http://docs.oasis-open.org/xliff/xliff-core/v2.1/ */
export function writeXliff2(): Exporter {
  return writeFiles({ head: HEAD, openFile, unit: unitOf, closeFile: '</file>\n' });
}

function openFile(document: SourceDocument, number: number): string {
  const fields = fieldsOfDocument(document);
  const notes = DOCUMENT_FIELDS.flatMap((name) => {
    const value = fields[name];
    return value === undefined || name === 'document'
      ? []
      : [`<note category="x-${name}">${escapeXml(value)}</note>\n`];
  });
  const all = notes.length === 0 ? '' : `<notes>\n${notes.join('')}</notes>\n`;
  return `<file id="f${number}" original="${escapeXml(document.id)}" xml:space="preserve">\n${all}`;
}

function unitOf({ unit, remarks }: ExchangeUnit, number: number): string {
  const code = (hex: string) => `<cp hex="${hex}"/>`;
  const note = remarks?.note;
  return [
    `<unit id="u${number}">\n`,
    note === undefined ? '' : `<notes><note>${escapeXml(note)}</note></notes>\n`,
    '<segment state="translated">\n',
    `<source>${escapeSegment(unit.segments.en, code)}</source>\n`,
    `<target>${escapeSegment(unit.segments.zh, code)}</target>\n`,
    '</segment>\n</unit>\n',
  ].join('');
}
