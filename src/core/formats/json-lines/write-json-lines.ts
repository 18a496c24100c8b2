import { fieldsOfDocument } from '../document-fields.ts';
import type { Exporter } from '../writer.ts';

/** `{"en":"…","zh":"…","document":"…"}`, one object a line. */
export function writeJsonLines(): Exporter {
  return {
    write({ unit, document, remarks }) {
      const { en, zh } = unit.segments;
      const { tags, note, created } = remarks ?? {};
      const fields = { en, zh, ...fieldsOfDocument(document), languages: tags, note, created };
      return `${JSON.stringify(fields)}\n`;
    },
    end: () => '',
  };
}
