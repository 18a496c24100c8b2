import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertFigure, pairFigures, readFigures } from '../../../src/core/figures/index.ts';

const PIECES = [
  ...'0123456789１.,，%％$¥-—~/:()[]+ 　一二三十百千万亿零半两第年月日号点时分个人元成折倍',
  ...[
    '同比增长',
    '分之',
    '约',
    '多',
    '以上',
    '至',
    '翻一番',
    '前三季度',
    '公里',
    'percent',
    ' yuan ',
    'up ',
    'by ',
    'about ',
    'first ',
    'half ',
    'million ',
    'and ',
    'to ',
    'March ',
    'US',
    'km',
    'am',
    'H1',
    'year-on-year',
    '\u{20000}',
    'İ',
    '\ud800',
  ],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const language = fc.constantFrom('en' as const, 'zh' as const);

describe('reading any text', () => {
  it('gives figures in order, apart, inside the text, with the surface they span', () => {
    fc.assert(
      fc.property(text, language, (source, of) => {
        let end = 0;
        for (const { span, phrase, surface } of readFigures(source, of, { date: '2025-08-03' })) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(source.slice(span.start, span.end)).toBe(surface);
          expect(phrase.start).toBeLessThanOrEqual(span.start);
          expect(phrase.end).toBeGreaterThanOrEqual(span.end);
          expect(phrase.end).toBeLessThanOrEqual(source.length);
          end = span.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives values that can be paired and converted', () => {
    fc.assert(
      fc.property(text, text, (en, zh) => {
        const [left, right] = [readFigures(en, 'en'), readFigures(zh, 'zh')];
        expect(pairFigures(left, right).length).toBeGreaterThanOrEqual(Math.max(left.length, right.length));
        for (const figure of [...left, ...right]) {
          if (typeof figure.value === 'number') expect(figure.value).not.toBeNaN();
          else expect(figure.value).not.toContain('NaN');
          expect(convertFigure(figure, 'en')).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });
});
