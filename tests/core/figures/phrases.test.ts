import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/core/figures/index.ts';
import type { Language } from '../../../src/core/text/index.ts';

const PHRASES: readonly (readonly [Language, text: string, ...phrases: string[]])[] = [
  ['en', 'It grew by 11.6 percent annually on average.', 'grew by 11.6 percent annually on average'],
  ['en', 'a 12.2 percent year-on-year increase in sales', '12.2 percent year-on-year increase'],
  ['en', 'an 8 percent sharp drop', '8 percent sharp drop'],
  ['en', 'a 12.2 percent price drop', '12.2 percent price drop'],
  ['en', 'up a fifth on the year', 'up a fifth on the year'],
  [
    'en',
    'down 3.4 percent from the same period a year earlier',
    'down 3.4 percent from the same period a year earlier',
  ],
  [
    'en',
    'growth in the third quarter was 4.9 percent',
    'third quarter',
    'growth in the third quarter was 4.9 percent',
  ],
  ['en', 'Sales, up by about 5 percent, were', 'up by about 5 percent'],
  ['en', 'rose 3, 5, 7, 9 and 11 percent', 'rose 3', '5', '7', '9', '11 percent'],
  ['en', 'for 3-4 and 5-6 years', '3-4', '5-6 years'],
  ['en', 'It fell by two of ten.', 'fell by two'],
  ['en', "ranked as the world's third", "ranked as the world's third"],
  ['en', 'ranked joint 14th', 'ranked joint 14th'],
  ['en', 'a third-largest city', 'third-largest'],
  ['en', 'İİ rose 5 percent year on year', 'rose 5 percent year on year'],
  ['en', '14.8 percent lower than in 2019', '14.8 percent lower', '2019'],
  ['en', '5 percent from 2019 levels', '5 percent', '2019'],
  ['en', 'gave up 1.2 percent', 'up 1.2 percent'],
  ['zh', '一季度环比增长3%', '一季度', '环比增长3%'],
  ['zh', '同比大幅增长了近3%', '同比大幅增长了近3%'],
  ['zh', '同比增长3%，环比下降2%', '同比增长3%', '环比下降2%'],
  ['zh', '与去年5月同期相比，营收增长3%', '去年5月', '增长3%'],
  ['zh', '比2019年同期增长3%', '2019年', '比2019年同期增长3%'],
  ['zh', '6.3%的增长', '6.3%的增长'],
  ['zh', '6.3%的实际增长率', '6.3%的实际增长'],
  ['zh', '从2019年的水平增长3%', '2019年', '增长3%'],
  ['zh', '涨幅收窄至4.2%', '涨幅收窄至4.2%'],
  ['zh', '跌幅由0.5%扩大至0.8%', '0.5%', '跌幅由0.5%扩大至0.8%'],
  ['zh', '比去年高出5%', '比去年高出5%'],
  ['zh', '从10至12万元', '10至12万元'],
  ['zh', '售价人民币 500万元', '人民币 500万元'],
  ['zh', '居世界第三', '居世界第三'],
  ['zh', '增长３ ％左右', '增长３ ％左右'],
];

const PRECISIONS: readonly (readonly [Language, text: string, ...precisions: number[]])[] = [
  ['en', '274.68 billion yuan', 10_000_000],
  ['en', '3.5 percent', 0.1],
  ['en', '1,200 people', 1],
  ['en', 'two thousand and five hundred people', 100],
  ['en', 'six thousand and five people', 1],
  ['en', 'one and a half million people', 100_000],
  ['en', 'half a million people', 1_000_000],
  ['en', '500 to 600 million people', 1_000_000],
  ['en', '20 and 30.5 billion yuan', 1_000_000_000, 100_000_000],
  ['en', '50°F', 1],
  ['en', '5 cents', 0.01],
  ['zh', '2746.8亿元', 10_000_000],
  ['zh', '一兆二千亿元', 100_000_000_000],
  ['zh', '三成', 10],
  ['zh', '三成五', 1],
  ['zh', '三千五百人', 100],
  ['zh', '十一省', 1],
  ['zh', '二十来个', 10],
  ['zh', '回落了零点二个', 0.1],
  ['zh', '1万至2亿元', 10_000],
  ['zh', '10至12万元', 10_000],
  ['zh', '1亿2千万元', 10_000_000],
];

describe('a figure', () => {
  const phrased = PHRASES.map(([language, text, ...phrases]) => ({ language, text, phrases }));
  it.each(phrased)('has the words that move it in its phrase: $text', ({ language, text, phrases }) => {
    const figures = readFigures(text, language);
    expect(figures.map(({ phrase }) => text.slice(phrase.start, phrase.end))).toEqual(phrases);
  });

  const precise = PRECISIONS.map(([language, text, ...precisions]) => ({ language, text, precisions }));
  it.each(precise)('is as precise as its last digit: $text', ({ language, text, precisions }) => {
    const figures = readFigures(text, language);
    expect(figures).toHaveLength(precisions.length);
    figures.forEach(({ precision }, at) => {
      expect(precision).toBeCloseTo(precisions[at] as number, 6);
    });
  });
});
