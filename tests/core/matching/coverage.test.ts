import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/core/matching/coverage.ts';
import { foldCodes } from '../../../src/core/text/index.ts';

function covered(paragraph: string, segment: string, language: 'en' | 'zh' = 'en') {
  const codes = foldCodes(paragraph);
  return coverageOf(codes, foldCodes(segment), { part: { start: 0, end: codes.length }, language });
}

/** Letters in any run of the length that the other text has, found by looking for each. */
function naively(text: string, other: string, run: number): number {
  const isCovered = new Array<boolean>(text.length).fill(false);
  for (let start = 0; start + run <= text.length; start++)
    if (other.includes(text.slice(start, start + run))) isCovered.fill(true, start, start + run);
  return isCovered.filter(Boolean).length;
}

describe('the coverage of two texts', () => {
  it.each([
    ['the same', 'lanterns on the river', 'Lanterns on the river!', 18, 18],
    ['a sentence put in', 'lanternsontheriver', 'lanterns, which were red, on the river', 18, 18],
    ['a sentence moved', 'redlanternsgreenlanterns', 'greenlanterns redlanterns', 24, 24],
    ['only single words', 'lamps on the river bank', 'he swam in a river', 0, 0],
  ] as const)('counts the letters of %s', (_, paragraph, segment, ofParagraph, ofSegment) =>
    expect(covered(paragraph, segment)).toEqual({ paragraph: ofParagraph, segment: ofSegment }));

  it('counts in shorter runs of hanzi', () =>
    expect(covered('河上的灯笼', '灯笼挂在河上的桥头', 'zh')).toEqual({ paragraph: 3, segment: 3 }));

  it('is that of a part of the paragraph alone', () => {
    const paragraph = foldCodes('lanterns on the river');
    const segment = foldCodes('on the river');
    expect(coverageOf(paragraph, segment, { part: { start: 8, end: 18 }, language: 'en' })).toEqual({
      paragraph: 10,
      segment: 10,
    });
    expect(coverageOf(paragraph, segment, { part: { start: 0, end: 8 }, language: 'en' })).toEqual({
      paragraph: 0,
      segment: 0,
    });
  });

  it('is what looking for every run gives', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (paragraph, segment) => {
        expect(covered(paragraph, segment)).toEqual({
          paragraph: naively(paragraph, segment, 6),
          segment: naively(segment, paragraph, 6),
        });
      }),
    );
  });
});
