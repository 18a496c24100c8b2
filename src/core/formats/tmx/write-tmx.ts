import type { Language } from '../../text/index.ts';
import { DOCUMENT_FIELDS, fieldsOfDocument } from '../document-fields.ts';
import type { ExchangeUnit, SourceDocument } from '../exchange-unit.ts';
import type { Exporter } from '../writer.ts';
import { escapeSegment, escapeXml } from '../xml/escape-xml.ts';
import { CODEPOINT } from '../xml/segment-text.ts';
import { tmxDateOf } from './tmx-date.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="Duizhao" creationtoolversion="1" segtype="paragraph" o-tmf="Duizhao" adminlang="en" srclang="*all*" datatype="plaintext"/>
<body>
`;

/** TMX 1.4b; documents are kept as properties, `<prop type="x-url">`. */
export function writeTmx(): Exporter {
  let head = HEAD;
  let last: SourceDocument | undefined;
  let properties = '';
  return {
    write(unit) {
      if (unit.document !== last) {
        last = unit.document;
        properties = propertiesOf(unit.document);
      }
      const text = head + elementOf(unit, properties);
      head = '';
      return text;
    },
    end: () => `${head}</body>\n</tmx>\n`,
  };
}

function elementOf({ unit, remarks }: ExchangeUnit, properties: string): string {
  const created =
    remarks?.created === undefined ? '' : ` creationdate="${escapeXml(tmxDateOf(remarks.created))}"`;
  const note = remarks?.note === undefined ? '' : `<note>${escapeXml(remarks.note)}</note>\n`;
  const variant = (language: Language) => {
    const tag = remarks?.tags?.[language] ?? language;
    return `<tuv xml:lang="${escapeXml(tag)}"><seg>${segmentOf(unit.segments[language])}</seg></tuv>\n`;
  };
  return `<tu${created}>\n${note}${properties}${variant('en')}${variant('zh')}</tu>\n`;
}

function propertiesOf(document: SourceDocument): string {
  const fields = fieldsOfDocument(document);
  return DOCUMENT_FIELDS.map((name) => {
    const value = fields[name];
    return value === undefined ? '' : `<prop type="x-${name}">${escapeXml(value)}</prop>\n`;
  }).join('');
}

/** A line break at either end would be taken for indentation: it is written as a code, too. */
function segmentOf(text: string): string {
  let number = 0;
  const code = (hex: string) => `<ph x="${++number}" type="${CODEPOINT}-${hex}"/>`;
  if (!text.includes('\n')) return escapeSegment(text, code);
  const start = /^[ \t]*\n\s*/.exec(text)?.[0] ?? '';
  const rest = text.slice(start.length);
  const space = rest.slice(rest.trimEnd().length);
  const end = /\n[ \t]*$/.test(space) ? space : '';
  const middle = rest.slice(0, rest.length - end.length);
  const inCodes = (space: string) => space.replace(/[\s\S]/g, (one) => code(one.charCodeAt(0).toString(16)));
  return inCodes(start) + escapeSegment(middle, code) + inCodes(end);
}
