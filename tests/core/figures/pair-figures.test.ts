import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FigurePair, pairFigures, readFigures } from '../../../src/core/figures/index.ts';

const relationOf = (pair: FigurePair) => (pair.kind === 'both' ? pair.relation : pair.kind);

function relations(en: string, zh: string): string {
  return pairFigures(readFigures(en, 'en'), readFigures(zh, 'zh')).map(relationOf).join(', ');
}

describe('figures of both languages', () => {
  it.each([
    ['Exports reached 274.68 billion yuan.', '出口2746.8亿元。'],
    ['226 countries and regions', '226个国家和地区'],
    ['It doubled.', '翻了一番。'],
    ['It doubled.', '增长1倍。'],
    ['It doubled.', '是去年的两倍。'],
    ['up 112.2 percent', '为去年的212.2%'],
    ['grown by 3.35 times', '增长了2.35倍'],
    ['650 million tonnes', '1.3万亿斤'],
    ['2351 GMT', '早上7点51分'],
    ['20 percent off', '八折'],
    ['one-fifth', '20%'],
    ['in the first five months', '前5个月'],
    ['They rank first.', '居第1位。'],
    ['about 34', '34粒'],
    ['50 basis points', '0.5个百分点'],
    ['one in five', '五分之一'],
    ['a 115-year-old bridge', '115年历史'],
    ['3 minutes 27.46 seconds', '3分27秒46'],
    ['350 km per hour', '时速350公里'],
    ['between 2012 and 2022', '2012年至2022年'],
    ['It took a decade.', '历时十年'],
    ['in a fortnight', '两周后'],
    ['Two-fifths of the staff', '四成员工'],
    ['a vote of 211 to 209', '211票对209票'],
    ['One in five people', '每五人中有一人'],
  ])('agree: %s and %s', (en, zh) => expect(relations(en, zh)).toBe('match'));

  it.each([
    ['5.2 percent', '5.18%'],
    ['over 12 regions', '13个地区'],
    ['as many as 300,000 people', '接近30万人'],
  ])('agree once rounded or hedged: %s and %s', (en, zh) => expect(relations(en, zh)).toBe('rounding'));

  it.each([
    ['value', 'It sold 416 million yuan.', '销售额41.6亿元。'],
    ['currency', '20 billion dollars', '200亿元'],
    ['direction', 'It rose 9 percent.', '下降9%。'],
    ['basis', 'rose 5 percent year-on-year', '环比增长5%'],
    ['percent against points', 'up 2.9 percentage points', '提高2.9%'],
    ['hedge', 'more than 18 percent', '不到18%'],
    ['day', 'on August 3', '8月13日'],
    ['year', 'in 2012', '2013年'],
    ['quarter', 'the third quarter', '第四季度'],
    ['rank', 'ranked 3rd', '居第4位'],
    ['count', '31 people', '37人'],
    ['score', 'won 3-1', '以3比2获胜'],
    ['duration', '18 months', '16个月'],
    ['age', 'aged 62', '65岁'],
    ['fraction', 'two-thirds', '四分之三'],
    ['measure', '30 degrees Celsius', '33摄氏度'],
    ['a power of ten', '226,000 registered nurses', '2.26万名护士'],
    ['unit of time', 'served 18 months', '服刑18年'],
    ['edition', 'the 20th edition', '第21届'],
    ['hour', '2345 GMT', '北京时间26点45分'],
  ])('differ in %s: %s and %s', (_, en, zh) => expect(relations(en, zh)).toBe('mismatch'));

  it.each([
    ['up 4.9 percentage points to 41.6 percent', '从36.7%升至41.6%', 'derived, match'],
    ['The price rose 25 percent to 50 yuan.', '价格从40元涨到50元。', 'derived, match'],
    ['830.5 million yuan and 169.5 million yuan', '8.305亿元，合计10亿元', 'match, derived'],
  ])('follow from a neighbor: %s and %s', (en, zh, expected) => expect(relations(en, zh)).toBe(expected));

  it('are not compared when a fiscal quarter meets a calendar one', () => {
    expect(relations('in the second fiscal quarter', '第二季度')).toBe('en-only, zh-only');
  });

  it('are not the same one when they change the other way', () => {
    expect(relations('from 8 percent to 10 percent', '从10%降至8%')).toContain('mismatch');
  });

  it('are days of the week by the date of the article, a day early or late in another zone', () => {
    const pairsOn = (en: string, zh: string) =>
      pairFigures(
        readFigures(en, 'en', { date: '2025-11-28' }),
        readFigures(zh, 'zh', { date: '2025-11-28' }),
      ).map(relationOf);
    expect(pairsOn('on Wednesday', '26日')).toEqual(['match']);
    expect(pairsOn('on Wednesday', '周三')).toEqual(['match']);
    expect(pairsOn('on Monday', '12月1日')).toEqual(['match']);
    expect(pairsOn('on Tuesday', '周三')).toEqual(['en-only', 'zh-only']);
    expect(relations('on Wednesday', '星期三')).toBe('');
  });

  it('are not called different when more than one could fill the slot', () => {
    expect(relations('31 people and 45 people', '37人')).toBe('en-only, en-only, zh-only');
  });

  it('are paired by value before order', () => {
    const en = readFigures('3 percent, 5 percent and 7 percent', 'en');
    const zh = readFigures('7%、3%和5%', 'zh');
    expect(pairFigures(en, zh)).toEqual([
      { kind: 'both', en: 0, zh: 1, relation: 'match' },
      { kind: 'both', en: 1, zh: 2, relation: 'match' },
      { kind: 'both', en: 2, zh: 0, relation: 'match' },
    ]);
  });

  it('are each in exactly one pair', () => {
    const amount = fc.constantFrom(
      '3%',
      '5%',
      '12人',
      '40万元',
      '2019年',
      '第3位',
      '8月3日',
      '30公里',
      '翻一番',
    );
    const english = fc.constantFrom(
      '3 percent',
      '5 percent',
      '12 people',
      '400,000 yuan',
      'in 2019',
      'ranked 3rd',
      'Aug 3',
      '30 km',
      'doubled',
    );
    fc.assert(
      fc.property(fc.array(english, { maxLength: 8 }), fc.array(amount, { maxLength: 8 }), (left, right) => {
        const en = readFigures(left.join('; '), 'en');
        const zh = readFigures(right.join('；'), 'zh');
        const pairs = pairFigures(en, zh);
        const used = (key: 'en' | 'zh') =>
          pairs
            .flatMap((pair) => (key in pair ? [(pair as unknown as Record<string, number>)[key]] : []))
            .sort((a, b) => Number(a) - Number(b));
        expect(used('en')).toEqual([...en.keys()]);
        expect(used('zh')).toEqual([...zh.keys()]);
      }),
    );
  });
});
