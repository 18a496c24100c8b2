import { type Figure, type FigurePair, pairFigures, readFigures } from '../core/figures/index.ts';
import type { Match } from '../core/matching/index.ts';
import type { Span } from '../core/shared/index.ts';
import { differences, type Language, otherLanguage } from '../core/text/index.ts';
import type { CounterpartView, FigureCell, FigureRow } from '../ui/card/index.ts';
import { lexiconIfOpen } from './open-lexicon.ts';
import { pairSentences } from './pair-sentences.ts';

/** What the card shows of a match of the page's paragraph `text`. */
export function describeMatch(match: Match, text: string, language: Language): CounterpartView {
  const { unit, span, segmentSpan, kind, score, origin } = match;
  const { provenance } = origin;
  const context = provenance.date === undefined ? {} : { date: provenance.date };
  const part = text.slice(span.start, span.end);
  const here = readFigures(part, language, context).map((figure) => moved(figure, span.start));
  const other = unit.segments[otherLanguage(language)];
  const there = readFigures(other, otherLanguage(language), context);
  const pairs = language === 'en' ? pairFigures(here, there) : pairFigures(there, here);
  return {
    segments: unit.segments,
    match: kind,
    score,
    provenance,
    sentences: pairSentences({ language, part, start: span.start, counterpart: other }, lexiconIfOpen()),
    differences:
      kind === 'exact' || kind === 'context'
        ? []
        : differences(part, unit.segments[language].slice(segmentSpan.start, segmentSpan.end)),
    figures: pairs.map((pair) => rowOf(pair, cellsOf(here, text), cellsOf(there, other), language)),
  };
}

function rowOf(
  pair: FigurePair,
  here: readonly FigureCell[],
  there: readonly FigureCell[],
  language: Language,
): FigureRow {
  const en = pair.kind === 'zh-only' ? undefined : (language === 'en' ? here : there)[pair.en];
  const zh = pair.kind === 'en-only' ? undefined : (language === 'zh' ? here : there)[pair.zh];
  const page = language === 'en' ? en : zh;
  const counterpart = language === 'en' ? zh : en;
  return {
    relation: pair.kind === 'both' ? pair.relation : 'only-here',
    ...(page !== undefined && { page }),
    ...(counterpart !== undefined && { counterpart }),
  };
}

/** What the card shows of a figure: its number with the words that give direction and basis. */
function cellsOf(figures: readonly Figure[], text: string): readonly FigureCell[] {
  return figures.map(({ phrase }) => ({ surface: text.slice(phrase.start, phrase.end), span: phrase }));
}

function moved(figure: Figure, by: number): Figure {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return { ...figure, span: move(figure.span), phrase: move(figure.phrase) };
}
