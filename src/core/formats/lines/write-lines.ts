import { fieldsOfDocument } from '../document-fields.ts';
import type { SourceDocument } from '../exchange-unit.ts';
import { oneLine } from '../kept-text.ts';
import type { Exporter } from '../writer.ts';

const HEADER = ['document', 'url', 'date', 'outlet', 'licence'] as const;

/** English, Chinese, a blank line; `# document: …` and the like before each document. */
export function writeLines(): Exporter {
  let last: SourceDocument | undefined;
  return {
    write({ unit, document }) {
      const head = document === last ? '' : headerOf(document);
      last = document;
      const { en, zh } = unit.segments;
      return `${head}${lineOf(en)}\n${lineOf(zh)}\n\n`;
    },
    end: () => '',
  };
}

function headerOf(document: SourceDocument): string {
  const fields = fieldsOfDocument(document);
  const lines = HEADER.flatMap((name) => {
    const value = fields[name];
    return value === undefined ? [] : [`# ${name}: ${oneLine(value)}\n`];
  });
  return `${lines.join('')}\n`;
}

/** A line that begins like a comment gets a backslash. */
function lineOf(text: string): string {
  return oneLine(text).replace(/^\\*#/, '\\$&');
}
