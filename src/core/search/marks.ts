import type { Span } from '../shared/index.ts';
import type { Language } from '../text/index.ts';
import { findInitials, type Initials, initialCode } from './pinyin-initials.ts';
import type { SearchQuery, SearchTerm } from './query.ts';
import { endsWord, SearchFolder } from './search-fold.ts';

/** The parts of a text that a query found, in order, without overlaps. */
export function marksOf(text: string, language: Language, { terms, phrase }: SearchQuery): readonly Span[] {
  const folder = new SearchFolder();
  const offsets: number[] = [];
  folder.add(text, language, offsets);
  const folded = folder.toString();
  const whole = phrase === undefined ? [] : placesOf(folded, phrase, language);
  const places = whole.length > 0 ? whole : terms.flatMap((term) => placesOf(folded, term, language));
  return joined(places.map((place) => unfolded(place, offsets, text.length)));
}

function placesOf(folded: string, term: SearchTerm, language: Language): readonly Span[] {
  if (language === 'zh') {
    return [
      ...(term.zh === undefined ? [] : stringsIn(folded, term.zh)),
      ...(term.initials === undefined ? [] : initialsIn(folded, term.initials)),
    ];
  }
  if (term.en === undefined) return [];
  const spans = stringsIn(folded, term.en);
  return term.wholeWord ? spans.filter(({ end }) => endsWord(folded.charCodeAt(end))) : spans;
}

function initialsIn(folded: string, initials: Initials): readonly Span[] {
  const codes = Uint8Array.from({ length: folded.length }, (_, at) => initialCode(folded.charCodeAt(at)));
  const spans: Span[] = [];
  let end = findInitials(codes, initials, 0, codes.length);
  for (; end >= 0; end = findInitials(codes, initials, end, codes.length))
    spans.push({ start: end - initials.count, end });
  return spans;
}

function stringsIn(text: string, wanted: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    spans.push({ start: at, end: at + wanted.length });
  return spans;
}

/** Back to the original; the sign before a word that has no capital came from the word's first letter. */
function unfolded({ start, end }: Span, offsets: readonly number[], length: number): Span {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? length - 1) + 1 };
}

function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}
