import { describe, expect, it } from 'vitest';
import { type Figure, readFigures } from '../../../src/core/figures/index.ts';
import { chineseEdges } from './tables/chinese-edges.ts';
import { chineseLimits } from './tables/chinese-limits.ts';
import { chineseWordings } from './tables/chinese-wordings.ts';
import { englishLimits } from './tables/english-limits.ts';
import { englishQuantities } from './tables/english-quantities.ts';
import { englishSharesAndDates } from './tables/english-shares-and-dates.ts';

/** A figure in one line: `up 38.7 percent` → `38.7 percent: change 38.7 % up x1.387`. */
function told(figure: Figure): string {
  const { surface, kind, value, high, unit, modifier, direction, basis, role, per, factor } = figure;
  const parts = [
    kind,
    high === undefined ? value : `${value}..${high}`,
    unit,
    modifier,
    direction,
    basis,
    role,
    per && `per ${per}`,
    factor !== undefined && factor !== value ? `x${factor}` : undefined,
    figure.alternativeFactor && `or x${figure.alternativeFactor}`,
  ];
  return `${surface}: ${parts.filter((part) => part !== undefined).join(' ')}`;
}

describe.each([
  ['en', [...englishSharesAndDates, ...englishQuantities, ...englishLimits]],
  ['zh', [...chineseWordings, ...chineseEdges, ...chineseLimits]],
] as const)('a wording in %s', (language, rows) => {
  it.each(rows)('is read to its figures: %s', (text, ...figures) => {
    expect(readFigures(text, language, { date: '2025-08-03' }).map(told)).toEqual(figures);
  });

  it.each(rows)('holds figures where it says when cut short anywhere: %s', (text) => {
    for (let end = 1; end < text.length; end++) {
      const part = text.slice(0, end);
      for (const { span, phrase, surface } of readFigures(part, language)) {
        expect(part.slice(span.start, span.end)).toBe(surface);
        expect(surface).not.toBe('');
        expect(phrase.end).toBeLessThanOrEqual(end);
      }
    }
  });
});
