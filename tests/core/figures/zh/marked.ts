import type { Finding } from '../../../../src/core/figures/reading.ts';
import { type Numeral, numeralAt } from '../../../../src/core/figures/zh/numeral.ts';

/** What is found at the `|` in a text: `晚上|8点半` → `8点半: 20:30`. */
export function foundAt(
  marked: string,
  find: (text: string, start: number) => Finding | undefined,
): string | undefined {
  const start = marked.indexOf('|');
  const text = marked.replace('|', '');
  const placed = find(text, start)?.placed;
  if (placed === undefined) return undefined;
  const { value, unit, modifier, direction } = placed.reading;
  const told = [value, unit, modifier, direction].filter((part) => part !== undefined).join(' ');
  return `${text.slice(placed.span.start, placed.span.end)}: ${told}`;
}

/** Finds by the numeral at a place. */
export const byNumeral =
  (find: (text: string, numeral: Numeral) => Finding | undefined) => (text: string, start: number) => {
    const numeral = numeralAt(text, start);
    return numeral && find(text, numeral);
  };
