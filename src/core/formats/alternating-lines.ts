import type { CorpusDocument, Provenance, TranslationUnit } from '../corpus/index.ts';
import { detectLanguage, type Language, otherLanguage } from '../text/index.ts';
import { outletOf, splitCredits } from './credits.ts';
import type { Problem } from './problem.ts';

/** A document, and the lines that could not be paired. */
export interface AlternatingLines {
  readonly document: CorpusDocument;
  readonly problems: readonly Problem[];
}

interface Line {
  readonly number: number;
  readonly text: string;
  readonly language: Language;
}

const HEADER = /^#\s*(url|date|outlet|licence)\s*:\s*(.+)$/;

/**
 * Reads an article whose lines alternate between the languages, either one first; the first pair is its title,
 * bracketed credits at the end become provenance. Lines such as `# date: 2025-08-05` before it say where it is from.
 */
export function readAlternatingLines(id: string, text: string): AlternatingLines {
  const problems: Problem[] = [];
  const header: Record<string, string> = {};
  const lines: Line[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .forEach((raw, index) => {
      const line = raw.trim();
      const field = HEADER.exec(line);
      if (field?.[1] !== undefined && field[2] !== undefined) header[field[1]] = field[2];
      if (line === '' || line.startsWith('#')) return;
      const language = detectLanguage(line);
      if (language === undefined)
        problems.push({ line: index + 1, message: 'This line is neither English nor Chinese.' });
      else lines.push({ number: index + 1, text: line, language });
    });
  const { pairs, credits } = pairUp(lines, problems);
  return { document: { id, provenance: provenanceOf(header, pairs, credits), units: pairs }, problems };
}

function pairUp(lines: readonly Line[], problems: Problem[]) {
  const pairs: TranslationUnit[] = [];
  const credits: string[] = [];
  let first: Line | undefined;
  for (const line of lines) {
    if (first === undefined) {
      first = line;
    } else if (first.language === line.language) {
      const missing = otherLanguage(line.language) === 'en' ? 'English' : 'Chinese';
      problems.push({ line: first.number, message: `This line has no ${missing} line after it.` });
      first = line;
    } else {
      pairs.push(pairOf(first, line, credits));
      first = undefined;
    }
  }
  if (first !== undefined)
    problems.push({ line: first.number, message: 'The last line has no counterpart.' });
  return { pairs, credits };
}

function pairOf(first: Line, second: Line, credits: string[]): TranslationUnit {
  const texts = [first, second].map(({ text }) => {
    const split = splitCredits(text);
    if (split.credits !== undefined) credits.push(split.credits);
    return split.text;
  });
  const [a = '', b = ''] = texts;
  return { segments: first.language === 'en' ? { en: a, zh: b } : { en: b, zh: a } };
}

function provenanceOf(
  header: Readonly<Record<string, string>>,
  [title]: readonly TranslationUnit[],
  credits: readonly string[],
): Provenance {
  const joined = credits.join(' ');
  const outlet = header['outlet'] ?? outletOf(joined);
  return {
    ...(title !== undefined && { title: title.segments }),
    ...(outlet !== undefined && { outlet }),
    ...(header['url'] !== undefined && { url: header['url'] }),
    ...(header['date'] !== undefined && { date: header['date'] }),
    ...(header['licence'] !== undefined && { licence: header['licence'] }),
    ...(joined !== '' && { credits: joined }),
  };
}
