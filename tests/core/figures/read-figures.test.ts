import { describe, expect, it } from 'vitest';
import { convertFigure, readFigures } from '../../../src/core/figures/index.ts';

type Expected = readonly [kind: string, value: number | string, unit?: string | undefined, more?: object];
type Row = readonly [text: string, expected: Expected];

const ENGLISH: readonly Row[] = [
  ['The port earned $12.5 trillion.', ['money', 12.5e12, 'USD']],
  ['RMB 3,000 a month', ['money', 3000, 'CNY']],
  ['nearly 5.2 billion yuan', ['money', 5.2e9, 'CNY', { modifier: 'nearly' }]],
  ['a £10m fund', ['money', 10e6, 'GBP']],
  [
    'sales rose 4.5 percent year-on-year',
    ['change', 4.5, '%', { direction: 'up', basis: 'yoy', factor: 1.045 }],
  ],
  ['a 3 percent decline', ['change', 3, '%', { direction: 'down', factor: 0.97 }]],
  ['down 25 basis points', ['change', 25, 'bp', { direction: 'down' }]],
  ['up by 0.4 percentage points', ['change', 0.4, 'pp', { direction: 'up' }]],
  ['profits doubled', ['change', 2, 'factor', { factor: 2 }]],
  ['a threefold rise', ['change', 3, 'factor', { factor: 3 }]],
  ['1,200 hectares of forest', ['measure', 12e6, 'm2']],
  ['650 million tonnes of grain', ['measure', 650e9, 'kg']],
  ['dozens of villages', ['count', 20, undefined, { modifier: 'several' }]],
  ['at least 31 people', ['count', 31, 'person', { modifier: 'atleast' }]],
  ['two-thirds of the seats', ['fraction', 0.666667]],
  ['the first three quarters', ['period', 'M01-M09']],
  ['in the second half of 2024', ['period', '2024-M07-M12']],
  ['foreign trade in H1', ['period', 'M01-M06']],
  ['in Q3 of 2024', ['period', '2024-M07-M09']],
  ['its third fiscal quarter', ['period', 'FQ3']],
  ['on March 5, 2021', ['date', '2021-03-05']],
  ['in 1998', ['date', 1998]],
  ['in the 1980s', ['period', '1980s']],
  ['at 7:51 am', ['time', '07:51']],
  ['for 18 months', ['duration', 'P18M']],
  ['a 62-year-old man', ['age', 62]],
  ['ranked 14th', ['ordinal', 14]],
  ['the top ten', ['ordinal', 10, 'top']],
  ['won 3-1 at home', ['score', '3:1']],
  ['three percent to 5 percent', ['percent', 3, '%', { high: 5 }]],
];
const CHINESE: readonly Row[] = [
  ['总额12.5万亿美元', ['money', 12.5e12, 'USD']],
  ['人民币3000', ['money', 3000, 'CNY']],
  ['近52亿元', ['money', 5.2e9, 'CNY', { modifier: 'nearly' }]],
  ['總額達２７．５億港元', ['money', 2.75e9, 'HKD']],
  ['三千五百万元', ['money', 35e6, 'CNY']],
  ['同比上涨4.5%', ['change', 4.5, '%', { direction: 'up', basis: 'yoy', factor: 1.045 }]],
  ['环比下降3％', ['change', 3, '%', { direction: 'down', basis: 'mom' }]],
  ['下调25个基点', ['change', 25, 'bp', { direction: 'down' }]],
  ['提高0.4个百分点', ['change', 0.4, 'pp', { direction: 'up' }]],
  ['产值翻两番', ['change', 4, 'factor', { factor: 4 }]],
  ['增长1.1倍', ['change', 2.1, 'factor', { factor: 2.1 }]],
  ['为去年的212.2%', ['change', 212.2, '%', { factor: 2.122 }]],
  ['近八成受访者', ['percent', 80, '%', { modifier: 'nearly' }]],
  ['全场七折', ['change', 30, '%', { factor: 0.7 }]],
  ['300多万人次', ['count', 3e6, 'visit', { modifier: 'over' }]],
  ['1.3万亿斤', ['measure', 650e9, 'kg']],
  ['10万亩', ['measure', 66666666.6667, 'm2']],
  ['零下20摄氏度', ['measure', -20, 'degC']],
  ['三分之二', ['fraction', 0.666667]],
  ['前三季度', ['period', 'M01-M09']],
  ['2024年下半年', ['period', '2024-M07-M12']],
  ['第三财季', ['period', 'FQ3']],
  ['2021年3月5日', ['date', '2021-03-05']],
  ['二〇三五年', ['date', 2035]],
  ['20世纪80年代', ['period', '1980s']],
  ['早上7点51分', ['time', '07:51']],
  ['持续18个月', ['duration', 'P18M']],
  ['享年91岁', ['age', 91]],
  ['居全球第35位', ['ordinal', 35]],
  ['前十位', ['ordinal', 10, 'top']],
  ['4月至6月', ['period', 'M04-M06']],
  ['7 月 25 日', ['date', '--07-25']],
  ['300-800万英镑', ['money', 3e6, 'GBP', { high: 8e6 }]],
];

describe.each([
  ['en', ENGLISH],
  ['zh', CHINESE],
] as const)('figures of %s', (language, rows) => {
  it.each(rows)('are read in %s', (text, [kind, value, unit, more]) => {
    const found = readFigures(text, language);
    expect(found).toHaveLength(1);
    const [figure] = found;
    if (figure === undefined) throw new Error('nothing was read');
    expect(figure).toMatchObject({ kind, ...(unit !== undefined && { unit }), ...more });
    if (typeof value === 'number') expect(figure.value).toBeCloseTo(value, 4);
    else expect(figure.value).toBe(value);
    expect(text.slice(figure.span.start, figure.span.end)).toBe(figure.surface);
  });
});

describe('the clause of a figure', () => {
  const attributes = (text: string, language: 'en' | 'zh') =>
    readFigures(text, language).map(({ surface, direction, basis, role }) => [
      surface,
      direction,
      basis,
      role,
    ]);

  it.each([
    ['zh', '下调存款准备金率0.5个百分点', ['0.5个百分点', 'down', undefined, undefined]],
    ['zh', '高于全国平均水平0.8个百分点', ['0.8个百分点', 'up', undefined, undefined]],
    ['zh', '较2018年增长31.4%', ['31.4%', 'up', 'vs:2018', undefined]],
    ['zh', '比上年末减少300亿元', ['300亿元', 'down', undefined, undefined]],
    ['zh', '降至4.5%', ['4.5%', undefined, undefined, 'to']],
    ['zh', '7.4%的增长', ['7.4%', 'up', undefined, undefined]],
    ['zh', '年化增长2.1%', ['2.1%', 'up', 'annualized', undefined]],
    ['en', 'a 9.4% year-over-year increase', ['9.4%', 'up', 'yoy', undefined]],
    ['en', 'growth in the third quarter was 4.9 percent', ['4.9 percent', 'up', undefined, undefined]],
    ['en', 'down 30 percent from 2005 levels', ['30 percent', 'down', 'vs:2005', undefined]],
    ['en', 'an average annual growth rate of 2.7 percent', ['2.7 percent', 'up', 'cagr', undefined]],
    ['en', 'an annualized 3 percent rise', ['3 percent', 'up', 'annualized', undefined]],
    [
      'en',
      'weaker than the second quarter by 0.6 percentage points',
      ['0.6 percentage points', 'down', 'qoq', undefined],
    ],
    ['en', 'fell to 4.5 percent', ['4.5 percent', undefined, undefined, 'to']],
    ['en', 'the decline narrowed to 2.2 percent', ['2.2 percent', 'down', undefined, 'to']],
    ['zh', '涨幅收窄至4.2%', ['4.2%', 'up', undefined, 'to']],
    ['zh', '按年上升8.5%', ['8.5%', 'up', 'yoy', undefined]],
    ['zh', '季增12.8%', ['12.8%', 'up', 'qoq', undefined]],
    ['zh', '三季度GDP环比增长1.2%', ['1.2%', 'up', 'qoq', undefined]],
    ['zh', '与去年同期相比，营收增长3%', ['3%', 'up', 'yoy', undefined]],
  ] as const)('gives direction and basis in %s: %s', (language, text, expected) => {
    expect(attributes(text, language)).toContainEqual(expected);
  });

  it('is that of the figure before in a list', () => {
    expect(attributes('fell 512.43 points, or 1.3 percent', 'en').map(([, direction]) => direction)).toEqual([
      'down',
      'down',
    ]);
    expect(attributes('分别同比增长5%和6%', 'zh').map(([, direction, basis]) => [direction, basis])).toEqual([
      ['up', 'yoy'],
      ['up', 'yoy'],
    ]);
  });
});

describe('what is no quantity', () => {
  it.each([
    ['zh', '推进一带一路和双碳目标'],
    ['zh', '千方百计，万无一失，五花八门'],
    ['zh', '第三方支付与二手房'],
    ['zh', '歼-20与G20峰会'],
    ['zh', '咨询电话0371-65900000'],
    ['zh', '一些地区统一组成'],
    ['en', 'the 14th Five-Year Plan'],
    ['en', 'COVID-19 and 5G on a Boeing 737'],
    ['en', 'one of them, one another'],
    ['en', 'the first lady had second thoughts'],
    ['en', 'see https://a.example/2024/05'],
  ] as const)('is not read in %s: %s', (language, text) => expect(readFigures(text, language)).toEqual([]));
});

describe('the reader', () => {
  it('resolves relative years against the date of the article, and leaves them without one', () => {
    const values = (text: string, language: 'en' | 'zh', date?: string) =>
      readFigures(text, language, date === undefined ? {} : { date }).map(({ value }) => value);
    expect(values('今年1—6月', 'zh', '2025-08-03')).toEqual([2025, 'M01-M06']);
    expect(values('今年1—6月', 'zh')).toEqual(['M01-M06']);
    expect(values('exports last year', 'en', '2025-08-03')).toEqual([2024]);
    expect(values('exports last year', 'en')).toEqual([]);
  });

  // A quadratic pattern needs ten seconds for these, a linear one a tenth of one: the test runner's own limit decides.
  it.each([
    '9',
    '1,',
    '1.',
    '零',
    'one ',
    '第一',
    '万',
    'a.',
    '百分之',
    '(',
  ])('comes to an end with 100 kB of %s', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    expect(readFigures(text, 'en').length + readFigures(text, 'zh').length).toBeLessThan(text.length);
  });
});

describe('a figure in the reader’s own way of counting', () => {
  it.each([
    ['274.68 billion yuan', 'en', '2746.8亿元'],
    ['4.16亿元', 'zh', '416 million yuan'],
    ['10万亩', 'zh', '≈ 6,667 hectares'],
    ['15万亩', 'zh', '10,000 hectares'],
    ['1.3万亿斤', 'zh', '650 million tonnes'],
    ['500斤', 'zh', '250 kg'],
    ['1,000 hectares', 'en', '1.5万亩'],
    ['30 million kW', 'en', '3000万千瓦'],
    ['300-800万英镑', 'zh', '3–8 million pounds'],
    ['12.5万亿美元', 'zh', '12.5 trillion U.S. dollars'],
    ['1.2万辆', 'zh', '12,000'],
    ['minus 10 degrees Celsius', 'en', '-10摄氏度'],
    ['in 2019', 'en', undefined],
    ['12,000 dollars', 'en', '1.2万美元'],
    ['1.3 million people', 'en', '130万'],
    ['up 9 percent', 'en', undefined],
    ['500 yuan', 'en', undefined],
  ] as const)('%s (%s) is %s', (text, language, expected) => {
    const [figure] = readFigures(text, language);
    expect(figure && convertFigure(figure, language === 'en' ? 'zh' : 'en')).toBe(expected);
  });
});
