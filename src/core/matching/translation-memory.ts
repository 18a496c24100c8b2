import type { Corpus, Provenance, TranslationUnit } from '../corpus/index.ts';
import { foldText, foldWithOffsets, type Language, unfoldSpan } from '../text/index.ts';
import { findApproximately, type Occurrence } from './find-approximately.ts';
import type { Match } from './match.ts';

/** Corpora ready for look-up. */
export interface TranslationMemory {
  /** Matches of a paragraph in its order, without overlaps; none when no corpus has it. */
  lookUp(text: string, language: Language): readonly Match[];
}

interface Entry {
  readonly unit: TranslationUnit;
  readonly provenance: Provenance;
  /** Its segment in the index's language, folded. */
  readonly folded: string;
}

/** Index of one language: folded segments whole, and the entries that hold each n-gram. */
interface LanguageIndex {
  readonly whole: ReadonlyMap<string, Entry>;
  readonly postings: ReadonlyMap<string, readonly Entry[]>;
}

/** Letters of a gram: long enough to be rare, short enough to survive edits. */
const GRAM: Readonly<Record<Language, number>> = { en: 12, zh: 5 };
/** Folded length below which a segment must match whole. */
const SHORT: Readonly<Record<Language, number>> = { en: 66, zh: 22 };
/** A gram held by more entries than this says nothing. */
const MOST_POSTINGS = 400;
const MOST_CANDIDATES = 8;
const MIN_SCORE = 0.7;

/** Makes corpora ready for look-up; the index is built once, in time linear in their text. */
export function createTranslationMemory(corpora: readonly Corpus[]): TranslationMemory {
  const indexes = { en: indexLanguage(corpora, 'en'), zh: indexLanguage(corpora, 'zh') };
  return {
    lookUp: (text, language) => {
      const folded = foldWithOffsets(text);
      const whole = indexes[language].whole.get(folded.text);
      const found =
        whole !== undefined
          ? [
              asMatch(
                whole,
                { span: { start: 0, end: folded.text.length }, edits: 0 },
                'exact',
                folded.text.length,
              ),
            ]
          : lookUpParts(folded.text, indexes[language], language);
      return found
        .map((match) => ({ ...match, span: unfoldSpan(folded, match.span) }))
        .sort((a, b) => a.span.start - b.span.start);
    },
  };
}

function indexLanguage(corpora: readonly Corpus[], language: Language): LanguageIndex {
  const whole = new Map<string, Entry>();
  const postings = new Map<string, Entry[]>();
  for (const { unit, provenance } of unitsOf(corpora)) {
    const entry = { unit, provenance, folded: foldText(unit.segments[language]) };
    if (entry.folded === '' || whole.has(entry.folded)) continue;
    whole.set(entry.folded, entry);
    for (const gram of gramsOf(entry.folded, GRAM[language])) {
      const list = postings.get(gram);
      if (list === undefined) postings.set(gram, [entry]);
      else list.push(entry);
    }
  }
  return { whole, postings };
}

function* unitsOf(corpora: readonly Corpus[]) {
  for (const { documents } of corpora) {
    for (const { units, provenance } of documents) for (const unit of units) yield { unit, provenance };
  }
}

function gramsOf(folded: string, length: number): ReadonlySet<string> {
  const grams = new Set<string>();
  for (let start = 0; start + length <= folded.length; start++)
    grams.add(folded.slice(start, start + length));
  return grams;
}

/** The best matches that do not overlap: a paragraph may join what the corpus keeps apart. */
function lookUpParts(folded: string, index: LanguageIndex, language: Language): readonly Match[] {
  const verified = candidatesOf(folded, index, language)
    .map((entry) => verify(folded, entry, language))
    .filter((match) => match !== undefined)
    .sort((a, b) => b.score * lengthOf(b) - a.score * lengthOf(a));
  const chosen: Match[] = [];
  for (const match of verified) {
    if (chosen.every((other) => !overlaps(match, other))) chosen.push(match);
  }
  return chosen;
}

function candidatesOf(folded: string, { postings }: LanguageIndex, language: Language): readonly Entry[] {
  const votes = new Map<Entry, number>();
  for (const gram of gramsOf(folded, GRAM[language])) {
    const entries = postings.get(gram) ?? [];
    if (entries.length > MOST_POSTINGS) continue;
    for (const entry of entries) votes.set(entry, (votes.get(entry) ?? 0) + 1);
  }
  const share = ([{ folded: segment }, count]: readonly [Entry, number]) =>
    count / Math.min(segment.length, folded.length);
  return [...votes]
    .sort((a, b) => share(b) - share(a))
    .slice(0, MOST_CANDIDATES)
    .filter((vote) => share(vote) > 0.08)
    .map(([entry]) => entry);
}

function verify(folded: string, entry: Entry, language: Language): Match | undefined {
  const { folded: segment } = entry;
  const whole = { start: 0, end: folded.length };
  if (folded.length >= segment.length * 0.9) {
    const occurrence = findApproximately(segment, folded);
    // A short segment inside a longer paragraph may be there by chance.
    if (segment.length < SHORT[language] && segment.length < folded.length * 0.8) return undefined;
    const match = asMatch(entry, occurrence, 'fuzzy', segment.length);
    return match.score >= MIN_SCORE ? match : undefined;
  }
  if (folded.length < SHORT[language]) return undefined;
  const { edits } = findApproximately(folded, segment);
  const match = asMatch(entry, { span: whole, edits }, 'partial', folded.length);
  return match.score >= MIN_SCORE ? match : undefined;
}

function asMatch(
  { unit, provenance }: Entry,
  { span, edits }: Occurrence,
  kind: Match['kind'],
  length: number,
): Match {
  const score = 1 - edits / length;
  return { kind: edits === 0 && kind === 'fuzzy' ? 'exact' : kind, score, unit, span, provenance };
}

function overlaps(a: Match, b: Match): boolean {
  const shared = Math.min(a.span.end, b.span.end) - Math.max(a.span.start, b.span.start);
  return shared > 0.1 * Math.min(lengthOf(a), lengthOf(b));
}

function lengthOf({ span }: Match): number {
  return span.end - span.start;
}
