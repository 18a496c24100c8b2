import { expect, it } from 'vitest';
import { readFigures } from '../../../src/core/figures/index.ts';
import type { Language } from '../../../src/core/text/index.ts';

const PHRASES: readonly (readonly [Language, string, string])[] = [
  ['zh', '今年1—6月,外贸增长', '今年1—6月'],
  ['zh', '去年上半年的出口', '去年上半年'],
  ['zh', '上半年,机电产品', '上半年'],
  ['en', 'dominated in the first half of this year.', 'first half of this year'],
  ['en', "In last year's first quarter, sales", "last year's first quarter"],
  ['en', 'In the first five months, sales', 'first five months'],
];

it.each(PHRASES)('in %s shows the year with its period: %s', (language, text, phrase) => {
  const [figure] = readFigures(text, language, {});
  expect(figure && text.slice(figure.phrase.start, figure.phrase.end)).toBe(phrase);
});
