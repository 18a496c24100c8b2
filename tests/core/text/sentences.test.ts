import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, splitSentences } from '../../../src/core/text/index.ts';

const split = (text: string, language: Language) =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('splitting a paragraph into sentences', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'Rain fell. Trains stopped! Why?', ['Rain fell.', 'Trains stopped!', 'Why?']],
    ['en', 'It grew 3.5 percent. Exports rose.', ['It grew 3.5 percent.', 'Exports rose.']],
    ['en', 'Mr. Li of Dexi Co., Ltd. said so. He left.', ['Mr. Li of Dexi Co., Ltd. said so.', 'He left.']],
    ['en', 'The U.S. Senate met. It sat long.', ['The U.S. Senate met.', 'It sat long.']],
    ['en', 'J. R. Smith spoke on Aug. 3. He was brief.', ['J. R. Smith spoke on Aug. 3.', 'He was brief.']],
    ['en', '"We grow." "Really?" he asked. Yes.', ['"We grow."', '"Really?" he asked.', 'Yes.']],
    ['en', 'He paused... and went on. Then 20 came.', ['He paused... and went on.', 'Then 20 came.']],
    ['en', '  No end here  ', ['No end here']],
    ['zh', '今天下雨。火车停了！为什么？', ['今天下雨。', '火车停了！', '为什么？']],
    ['zh', '他说：“增长9%。”随后离开。', ['他说：“增长9%。”', '随后离开。']],
    ['zh', '同比增长3.5%;总量居首。其中,汽车仍多。', ['同比增长3.5%;总量居首。', '其中,汽车仍多。']],
    ['zh', '风很大……雨也大。', ['风很大……雨也大。']],
    ['zh', '', []],
  ])('%s: %s', (language, text, sentences) => {
    expect(split(text, language)).toEqual(sentences);
  });

  it('loses nothing but the space between sentences', () => {
    const text = fc.array(fc.constantFrom('Rain. ', '雨。', 'A.B. ', '3.5', '…', '”', ' x', '?! ', '　'));
    const language = fc.constantFrom<Language>('en', 'zh');
    fc.assert(
      fc.property(text, language, (parts, side) => {
        const whole = parts.join('');
        expect(split(whole, side).join('').replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''));
      }),
    );
  });
});
