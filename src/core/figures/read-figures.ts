import type { Span } from '../shared/index.ts';
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
  const figures: Figure[] = [];
  const place = (placed: Placed) => figures.push(figureOf(text, placed));
  if (language === 'en') readEnglish(text, context, place);
  else readChinese(text, context, place);
  return inheritChanges(joinRanges(figures, text), text);
}

function around(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Written out field by field: figures of one shape are made and read several times as fast as spread ones. */
function figureOf(text: string, { reading, span, phrase = span }: Placed): Figure {
  return {
    kind: reading.kind,
    span,
    surface: text.slice(span.start, span.end),
    phrase: phrase === span ? span : around(span, phrase),
    value: reading.value,
    high: reading.high,
    unit: reading.unit,
    factor: reading.factor,
    alternativeFactor: reading.alternativeFactor,
    modifier: reading.modifier,
    direction: reading.direction,
    basis: reading.basis,
    role: reading.role,
    per: reading.per,
    precision: reading.precision,
  };
}
