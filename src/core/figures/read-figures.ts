import type { Language } from '../text/index.ts';
import { readEnglish } from './en/read.ts';
import type { Figure } from './figure.ts';
import { inheritChanges } from './inherit.ts';
import { joinRanges } from './ranges.ts';
import type { Placed, ReadingContext } from './reading.ts';
import { readChinese } from './zh/read.ts';

/** The figures of a text in order: `readFigures('同比增长38.7%', 'zh')` → one change, up, 38.7 %, year-on-year. */
export function readFigures(
  text: string,
  language: Language,
  context: ReadingContext = {},
): readonly Figure[] {
  const placed = language === 'en' ? readEnglish(text, context) : readChinese(text, context);
  const figures = placed.map((one) => figureOf(text, one));
  return inheritChanges(joinRanges(figures, text), text);
}

function figureOf(text: string, { reading, span, phrase = span }: Placed): Figure {
  return {
    ...reading,
    span,
    surface: text.slice(span.start, span.end),
    phrase: { start: Math.min(span.start, phrase.start), end: Math.max(span.end, phrase.end) },
  };
}
