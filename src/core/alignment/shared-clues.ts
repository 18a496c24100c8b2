import { readFigures } from '../figures/index.ts';
import type { Language } from '../text/index.ts';

const MAY_HOLD_FIGURES = {
  en: /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|hundred|thousand|million|billion|half|double|doubled|first|second|third|January|February|March|April|May|June|July|August|September|October|November|December)\b/i,
  zh: /[\d０-９一二三四五六七八九十百千万萬亿億两兩半]/,
};

/** Figures by value, as both languages state it: 274.68 billion yuan and 2746.8亿元 → `#274680000000`. */
export function figureClues(text: string, language: Language): readonly string[] {
  if (!MAY_HOLD_FIGURES[language].test(text)) return [];
  return readFigures(text, language).map(({ value }) => `#${value}`);
}

const MARKS: readonly (readonly [clue: string, pattern: RegExp])[] = [
  ['?', /[?？]/],
  ['!', /[!！]/],
  ['"', /[“”"「」『』]/],
  [':', /[:：]/],
  ['(', /[(（]/],
  ['…', /…|\.\.\.|——|—/],
];

/** Punctuation that translators keep. */
export function punctuationClues(text: string): readonly string[] {
  return MARKS.filter(([, pattern]) => pattern.test(text)).map(([clue]) => clue);
}
