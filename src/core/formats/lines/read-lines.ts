import type { Reader, ReaderOptions, Sink } from '../reader.ts';
import { readArticle } from './alternating-lines.ts';
import { LineSplitter } from './line-splitter.ts';

/** A longer text is read in parts, cut where a blank line is, or else after an even number of lines. */
const LONGEST_ARTICLE = 4000;

/** Alternating lines; `# document: …` begins another article. */
export function readLines(sink: Sink, options: ReaderOptions): Reader {
  let lines: string[] = [];
  let first = 1;
  let hasText = false;

  const readOut = (next: number) => {
    const { id, provenance, pairs, problems } = readArticle(lines, first);
    const document = { id: id ?? options.document.id, provenance };
    for (const problem of problems) sink.problem(problem);
    for (const { line, segments } of pairs) {
      const variants = [
        { tag: 'en', text: segments.en },
        { tag: 'zh', text: segments.zh },
      ];
      sink.unit({ line, variants, document });
    }
    lines = [];
    first = next;
    hasText = false;
  };

  const splitter = new LineSplitter((line, number) => {
    const isDocument = /^\s*#\s*document\s*:/.test(line);
    const isLong =
      lines.length >= LONGEST_ARTICLE && (line.trim() === '' || lines.length >= LONGEST_ARTICLE * 4);
    if ((isDocument && hasText) || isLong) readOut(number);
    hasText ||= line.trim() !== '' && !line.trimStart().startsWith('#');
    lines.push(line);
  });

  return {
    write: (text) => splitter.write(text),
    end: () => {
      splitter.end();
      readOut(first + lines.length);
    },
  };
}
