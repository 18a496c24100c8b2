import type { JSX } from 'preact';
import type { Span } from '../../core/shared/index.ts';
import type { Language } from '../../core/text/index.ts';
import { languageTag } from '../shared/index.ts';

interface ExcerptProps {
  readonly text: string;
  readonly language: Language;
  readonly marks?: readonly Span[];
  /** Whether all of it is shown; else the first mark comes into the lines there are. */
  readonly whole: boolean;
}

/** Characters before the first mark that still fit into the first line. */
const LEAD: Readonly<Record<Language, number>> = { en: 60, zh: 24 };

/** One segment, its found parts marked. */
export function Excerpt({ text, language, marks = [], whole }: ExcerptProps): JSX.Element {
  const start = whole ? 0 : startOf(text, language, marks[0]);
  const parts: (string | JSX.Element)[] = [];
  let place = start;
  for (const mark of marks) {
    parts.push(text.slice(place, mark.start), <mark>{text.slice(mark.start, mark.end)}</mark>);
    place = mark.end;
  }
  parts.push(text.slice(place));
  return (
    <p class="segment" lang={languageTag(language)}>
      {start > 0 && '…'}
      {parts}
    </p>
  );
}

/** A word's start before the first mark, 0 while the mark is near the beginning. */
function startOf(text: string, language: Language, mark: Span | undefined): number {
  if (mark === undefined || mark.start <= LEAD[language]) return 0;
  const from = mark.start - LEAD[language] / 2;
  const space = text.indexOf(' ', from);
  return language === 'en' && space >= 0 && space < mark.start ? space + 1 : from;
}
