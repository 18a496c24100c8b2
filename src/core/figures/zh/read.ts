import type { Figure } from '../figure.ts';
import { Findings, type ReadingContext } from '../recognizer.ts';
import { chineseCalendar } from './calendar.ts';
import { compact } from './compact.ts';
import { chineseFixed } from './fixed.ts';
import { NAMES } from './lexicon.ts';
import { scanNumerals } from './numeral.ts';
import { readQuantity } from './quantities.ts';

const ADDRESSES =
  /https?:\/\/[\w./?=&%#~:-]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.\w{1,16}|(?<!\d)\d{3,4}-\d{7,8}|(?<!\d)1\d{10}(?!\d)|ICP\S{0,2}\d{6,}号?/g;

/** The figures of a Chinese text: names first, so that nothing is read in them; then the calendar; then quantities. */
export function readChinese(source: string, context: ReadingContext): readonly Figure[] {
  const { text, original } = compact(source);
  const findings = new Findings(text);
  for (const pattern of [ADDRESSES, NAMES]) {
    for (const { 0: name, index } of text.matchAll(pattern))
      findings.claim({ start: index, end: index + name.length });
  }
  findings.recognize(chineseCalendar, context);
  findings.recognize(chineseFixed, context);
  for (const numeral of scanNumerals(text)) {
    if (findings.isClaimed(numeral)) continue;
    const placed = readQuantity(text, numeral);
    if (placed !== undefined && !findings.isClaimed(placed.span)) findings.add(placed);
  }
  if (text === source) return findings.inOrder();
  return findings.inOrder().map((figure) => {
    const span = original(figure.span);
    return { ...figure, span, surface: source.slice(span.start, span.end), phrase: original(figure.phrase) };
  });
}
