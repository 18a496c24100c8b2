import type { CorpusDocument, Provenance, Segments } from '../../corpus/index.ts';
import { detectLanguage } from '../../text/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import { outletOf, splitCredits } from './credits.ts';
import { type Line, type LinePair, pairLines } from './pair-lines.ts';

/** A document, and the lines that could not be paired. */
export interface AlternatingLines {
  readonly document: CorpusDocument;
  readonly problems: readonly Problem[];
}

/** What alternating lines say: units by line, and where they are from. */
export interface Article {
  readonly id: string | undefined;
  readonly provenance: Provenance;
  readonly pairs: readonly LinePair[];
  readonly problems: readonly Problem[];
}

const HEADER = /^#\s*(document|url|date|outlet|licence)\s*:\s*(\S.*)$/;

/**
 * Reads an article whose lines alternate between the languages, either one first; the first pair is its title,
 * bracketed credits at the end become provenance. Lines such as `# date: 2025-08-05` before it say where it is from.
 */
export function readAlternatingLines(id: string, text: string): AlternatingLines {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const { provenance, pairs, problems } = readArticle(lines, 1);
  return { document: { id, provenance, units: pairs.map(({ segments }) => ({ segments })) }, problems };
}

/** Reads the lines of one article; `first` is the number of the first of them. */
export function readArticle(raw: readonly string[], first: number): Article {
  const problems: Problem[] = [];
  const header: Record<string, string> = {};
  const lines: Line[] = [];
  let isApart = false;
  raw.forEach((whole, index) => {
    const text = whole.trim();
    const field = HEADER.exec(text);
    if (field?.[1] !== undefined && field[2] !== undefined) header[field[1]] = field[2];
    if (text === '') isApart = true;
    if (text === '' || isComment(text)) return;
    const language = detectLanguage(text);
    const number = first + index;
    if (language === undefined) problems.push(problemAt('unknown-language', { line: number }));
    else lines.push({ number, text: text.replace(/^\\(?=\\*#)/, ''), language, isApart });
    isApart = false;
  });
  const { pairs, credits } = takeCredits(pairLines(lines, problems));
  return {
    id: header['document'],
    provenance: provenanceOf(header, pairs[0]?.segments, credits),
    pairs,
    problems,
  };
}

/** `# date: …` and `# any comment`; not `#1 in the world`. */
function isComment(text: string): boolean {
  return /^#(?:\s|$)/.test(text) || HEADER.test(text);
}

function takeCredits(pairs: readonly LinePair[]) {
  const credits: string[] = [];
  const take = (text: string) => {
    const split = splitCredits(text);
    if (split.credits !== undefined) credits.push(split.credits);
    return split.text;
  };
  const without = pairs.map(({ line, segments }) => ({
    line,
    segments: { en: take(segments.en), zh: take(segments.zh) },
  }));
  return { pairs: without, credits };
}

function provenanceOf(
  header: Readonly<Record<string, string>>,
  title: Segments | undefined,
  credits: readonly string[],
): Provenance {
  const joined = credits.join(' ');
  const outlet = header['outlet'] ?? outletOf(joined);
  return {
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(header['url'] !== undefined && { url: header['url'] }),
    ...(header['date'] !== undefined && { date: header['date'] }),
    ...(header['licence'] !== undefined && { licence: header['licence'] }),
    ...(joined !== '' && { credits: joined }),
  };
}
