import type { Figure } from '../figure.ts';
import { Findings, type ReadingContext } from '../recognizer.ts';
import { englishCalendar } from './calendar.ts';
import { englishFixed } from './fixed.ts';
import { NAMES } from './lexicon.ts';
import { scanNumerals } from './numeral.ts';
import { readQuantity } from './quantities.ts';

const ADDRESSES =
  /\bhttps?:\/\/\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.\w{1,16}|(?<!\d)\+?\d{1,4}(?:[- ]\d{3,4}){2,4}\b|\b\d{3,4}-\d{7,8}\b/g;

/** The figures of an English text: names first, so that nothing is read in them; then the calendar; then quantities. */
export function readEnglish(text: string, context: ReadingContext): readonly Figure[] {
  const findings = new Findings(text);
  for (const pattern of [ADDRESSES, NAMES]) {
    for (const { 0: name, index } of text.matchAll(pattern))
      findings.claim({ start: index, end: index + name.length });
  }
  findings.recognize(englishCalendar, context);
  findings.recognize(englishFixed, context);
  for (const numeral of scanNumerals(text)) {
    if (findings.isClaimed(numeral)) continue;
    const placed = readQuantity(text, numeral);
    if (placed !== undefined && !findings.isClaimed(placed.span)) findings.add(placed);
  }
  return findings.inOrder();
}
