import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCodes, foldOnce, foldText, foldWithOffsets, unfoldSpan } from '../../../src/core/text/index.ts';

describe('foldText', () => {
  it.each([
    ['Up 9 %, “H1”', 'up9%h1'],
    ['pro\u00addu\u00adction', 'production'],
    ['２７４６．８亿元', '27468亿元'],
    ['２７４６．８％', '27468%'],
    ["Zhengzhou's", 'zhengzhous'],
    ['Zhengzhou’s', 'zhengzhous'],
    ['1—6月，', '16月'],
    ['領跑中部，鄭州外貿', '领跑中部郑州外贸'],
    ['', ''],
  ])('folds %s to %s', (text, folded) => expect(foldText(text)).toBe(folded));

  it('gives the same for what is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)),
    );
  });

  it('ignores spaces wherever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '9', '亿', ' ', '　', '\u00ad', ',', '。')), (units) => {
        const text = units.join('');
        return foldText(text) === foldText(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('foldOnce', () => {
  it.each([
    '',
    'Up 9 %',
    '5 ㎏, 𠀀',
    'x '.repeat(5000),
  ])('gives the codes of %s until the next text', (text) => {
    expect(foldOnce(text)).toEqual(foldCodes(text));
    const kept = foldCodes(text);
    const before = [...kept];
    foldOnce('港口'.repeat(5000));
    expect([...kept]).toEqual(before);
  });
});

describe('unfoldSpan', () => {
  it('finds the original of a span', () => {
    const text = 'Up 9 %, “H1”!';
    const folded = foldWithOffsets(text);
    const { start, end } = unfoldSpan(folded, { start: 4, end: 6 });
    expect(text.slice(start, end)).toBe('H1”!');
  });

  it('stays inside the text and keeps its order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(50), fc.nat(50), (text, a, b) => {
        const folded = foldWithOffsets(text);
        const [start = 0, end = 0] = [
          Math.min(a, folded.codes.length),
          Math.min(b, folded.codes.length),
        ].sort((x, y) => x - y);
        const span = unfoldSpan(folded, { start, end });
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
