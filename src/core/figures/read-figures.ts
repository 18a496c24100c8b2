import type { Language } from '../text/index.ts';
import { englishRecognizers } from './en/recognizers.ts';
import type { Figure } from './figure.ts';
import { type ReadingContext, recognize } from './recognizer.ts';
import { chineseRecognizers } from './zh/recognizers.ts';

/** The figures of a text in order: `readFigures('同比增长38.7%', 'zh')` → one change, up, 38.7 %, year-on-year. */
export function readFigures(
  text: string,
  language: Language,
  context: ReadingContext = {},
): readonly Figure[] {
  return recognize(text, language === 'en' ? englishRecognizers : chineseRecognizers, context);
}
