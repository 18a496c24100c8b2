import type { Language } from '../text/index.ts';
import { readEnglish } from './en/read.ts';
import type { Figure } from './figure.ts';
import { joinRanges } from './ranges.ts';
import type { ReadingContext } from './recognizer.ts';
import { readChinese } from './zh/read.ts';

/** The figures of a text in order: `readFigures('同比增长38.7%', 'zh')` → one change, up, 38.7 %, year-on-year. */
export function readFigures(
  text: string,
  language: Language,
  context: ReadingContext = {},
): readonly Figure[] {
  const figures = language === 'en' ? readEnglish(text, context) : readChinese(text, context);
  return joinRanges(figures, text);
}
