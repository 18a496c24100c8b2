import { DOCUMENT_FIELDS, fieldsOfDocument } from '../document-fields.ts';
import type { SourceDocument } from '../exchange-unit.ts';
import { oneLine, writableText } from '../kept-text.ts';
import type { Exporter } from '../writer.ts';
import { writePoString } from './po-string.ts';

const HEAD = `msgid ""
msgstr ""
"Language: zh\\n"
"X-Source-Language: en\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"X-Generator: Duizhao\\n"
`;

/** gettext PO, English to Chinese; each message has its number as context, since PO allows no text twice. */
export function writePo(): Exporter {
  let head = HEAD;
  let number = 0;
  return {
    write({ unit, document, remarks }) {
      const { en, zh } = unit.segments;
      const notes = remarks?.note?.split('\n').map((line) => `# ${oneLine(line)}\n`) ?? [];
      const string = (text: string) => writePoString(writableText(text));
      const message = `msgctxt "${++number}"\nmsgid ${string(en)}\nmsgstr ${string(zh)}\n`;
      const text = `${head}\n${notes.join('')}${commentsOf(document)}${message}`;
      head = '';
      return text;
    },
    end: () => head,
  };
}

function commentsOf(document: SourceDocument): string {
  const fields = fieldsOfDocument(document);
  return DOCUMENT_FIELDS.map((name) => {
    const value = fields[name];
    return value === undefined ? '' : `#. x-${name}: ${writePoString(oneLine(value)).slice(1, -1)}\n`;
  }).join('');
}
