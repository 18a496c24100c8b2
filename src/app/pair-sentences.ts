import { alignSegments } from '../core/alignment/index.ts';
import type { Lexicon } from '../core/lexicon/index.ts';
import type { Span } from '../core/shared/index.ts';
import { type Language, splitSentences } from '../core/text/index.ts';
import type { SentencePair } from '../ui/card/index.ts';

/** A paragraph's part that matched, where it begins in the paragraph, and the text that answers it. */
interface Passage {
  readonly language: Language;
  readonly part: string;
  readonly start: number;
  readonly counterpart: string;
}

/**
 * Which sentences answer each other; none where there is nothing to tell apart. Lengths and figures tell most of them;
 * a look-up does not wait for the lexicon, but uses it when it is there.
 */
export function pairSentences(
  { language, part, start, counterpart }: Passage,
  lexicon?: Lexicon,
): readonly SentencePair[] {
  const other = language === 'en' ? 'zh' : 'en';
  const sentences = {
    [language]: splitSentences(part, language),
    [other]: splitSentences(counterpart, other),
  } as Record<Language, readonly Span[]>;
  const textOf = { [language]: part, [other]: counterpart } as Record<Language, string>;
  if (sentences.en.length < 2 || sentences.zh.length < 2) return [];
  const segments = (side: Language) =>
    sentences[side].map((span) => textOf[side].slice(span.start, span.end));
  const beads = alignSegments(segments('en'), segments('zh'), lexicon && { lexicon });
  const pairs = beads.flatMap((bead) => {
    const page = whole(bead[language], sentences[language]);
    const answer = whole(bead[other], sentences[other]);
    if (page === undefined || answer === undefined) return [];
    return [{ page: { start: page.start + start, end: page.end + start }, counterpart: answer }];
  });
  return pairs.length < 2 ? [] : pairs;
}

/** From the first to the last of some neighbouring sentences. */
function whole(indexes: readonly number[], spans: readonly Span[]): Span | undefined {
  const [first, last] = [spans[indexes.at(0) ?? -1], spans[indexes.at(-1) ?? -1]];
  return first && last && { start: first.start, end: last.end };
}
