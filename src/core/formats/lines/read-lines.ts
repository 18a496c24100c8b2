import type { Reader, ReaderOptions, Sink } from '../reader.ts';
import { readArticle } from './alternating-lines.ts';
import { LineSplitter } from './line-splitter.ts';

/** Lines from which a text is read in parts, cut where a blank line is, or else after an even number of texts. */
const LONGEST_ARTICLE = 4000;

/** Alternating lines; `# document: …` begins another article. */
export function readLines(sink: Sink, options: ReaderOptions): Reader {
  let lines: string[] = [];
  let first = 1;
  let texts = 0;

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
    texts = 0;
  };

  const splitter = new LineSplitter((line, number) => {
    const isDocument = /^\s*#\s*document\s*:/.test(line);
    const isBlank = line.trim() === '';
    const isLong = isBlank
      ? lines.length >= LONGEST_ARTICLE
      : lines.length >= LONGEST_ARTICLE * 4 && texts % 2 === 0;
    if ((isDocument && texts > 0) || isLong) readOut(number);
    if (!isBlank && !line.trimStart().startsWith('#')) texts++;
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
