import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/core/figures/index.ts';
import { isNear, isOpposed, relate } from '../../../src/core/figures/relate.ts';
import { figure } from './figure.ts';

type Stated = Partial<Figure> & Pick<Figure, 'kind' | 'value'>;
type Row = readonly [what: string, en: Stated, zh: Stated];

const of =
  (kind: Figure['kind']) =>
  (value: number | string, unit?: string, more: Partial<Figure> = {}): Stated => ({
    kind,
    value,
    unit,
    ...more,
  });
const [count, money, measure, ordinal, age] = (['count', 'money', 'measure', 'ordinal', 'age'] as const).map(
  of,
) as [typeof percent, typeof percent, typeof percent, typeof percent, typeof percent];
const percent = of('percent');
const lasting = (value: string, high?: string): Stated => ({ kind: 'duration', value, high });
const change = (value: number, direction: Figure['direction'], more: Partial<Figure> = {}): Stated => ({
  kind: 'change',
  value,
  unit: '%',
  direction,
  factor: direction === 'down' ? 1 - value / 100 : 1 + value / 100,
  ...more,
});
const times = (value: number): Stated => ({ kind: 'change', value, unit: 'factor', factor: value });
const levelOf = (value: number): Stated =>
  change(value, value > 100 ? 'up' : 'down', { basis: 'level', factor: value / 100 });

const MATCH: readonly Row[] = [
  ['ranks', ordinal(3, 'rank'), ordinal(3, 'rank')],
  ['the top ten', ordinal(10, 'top'), ordinal(10, 'top')],
  ['an age and a bare number', age(62, 'year'), count(62)],
  ['a bare number and an age', count(62), age(62, 'year')],
  ['people and what any classifier counts', count(31, 'person'), count(31, 'item')],
  ['a bare dollar and those of Hong Kong', money(3e8, 'USD', { surface: '$300 million' }), money(3e8, 'HKD')],
  ['those of Hong Kong and a bare 元', money(3e8, 'HKD'), money(3e8, 'CNY', { surface: '3亿元' })],
  ['those of Hong Kong and a bare 圓', money(3e8, 'HKD'), money(3e8, 'CNY', { surface: '3億圓' })],
  ['an age and years', age(115, 'year'), lasting('P115Y')],
  ['years and an age', lasting('P115Y'), age(115, 'year')],
  ['containers and units of twenty feet', count(5e6, 'container'), measure(5e6, 'TEU')],
  ['a bare number and kilograms', count(500), measure(500, 'kg')],
  ['kilograms and a bare number', measure(500, 'kg'), count(500)],
  ['any classifier and kilograms', measure(500, 'kg'), count(500, 'item')],
  ['a bare number and tonnes', count(1.5), measure(1500, 'kg')],
  ['a bare number and jin', count(10), measure(5, 'kg')],
  ['a bare number and kilometers', count(1.5), measure(1500, 'm')],
  ['a bare number and mu', count(3), measure(2000, 'm2')],
  ['a bare number and hectares', count(3), measure(30_000, 'm2')],
  ['a bare number and square kilometers', count(3), measure(3e6, 'm2')],
  ['the fifth and five', ordinal(5, 'nth'), count(5, 'person')],
  ['five and the fifth', count(5), ordinal(5, 'nth')],
  ['the top ten and ten companies', ordinal(10, 'top'), count(10, 'company')],
  ['tripled and up 200 percent', times(3), change(200, 'up')],
  ['a level and what it falls short by', levelOf(80), change(20, 'down')],
  ['a level and a share without direction', levelOf(117.1), percent(17.1, '%')],
  ['a share without direction and a level', percent(17.1, '%'), levelOf(117.1)],
  ['reduced to 60 percent and down 40', percent(60, '%', { role: 'to' }), change(40, 'down')],
  ['down 40 and reduced to 60 percent', change(40, 'down'), percent(60, '%', { role: 'to' })],
  ['a fraction and a share', { kind: 'fraction', value: 0.2 }, percent(20, '%')],
  [
    'basis points and percentage points',
    change(50, 'down', { unit: 'bp', factor: undefined }),
    change(0.5, 'down', { unit: 'pp', factor: undefined }),
  ],
  ['days and weeks', lasting('P14D'), lasting('P2W')],
  ['ranges of days', lasting('P3D', 'P5D'), lasting('P3D', 'P5D')],
  ['a range of days and its lower end', lasting('P3D', 'P5D'), lasting('P3D')],
  ['the lower end of a range of days and all of it', lasting('P3D'), lasting('P3D', 'P5D')],
  ['ratios said the other way round', { kind: 'ratio', value: '7:1' }, { kind: 'ratio', value: '1:7' }],
  ['ranges of amounts', money(3e6, 'CNY', { high: 5e6 }), money(3e6, 'CNY', { high: 5e6 })],
  ['a range of amounts and its lower end', money(3e6, 'CNY', { high: 5e6 }), money(3e6, 'CNY')],
];

const ROUNDING: readonly Row[] = [
  [
    'a number and one of fewer digits',
    percent(5.18, '%', { precision: 0.01 }),
    percent(5.2, '%', { precision: 0.1 }),
  ],
  [
    'a number and one exactly between two of fewer digits',
    percent(5.25, '%', { precision: 0.01 }),
    percent(5.2, '%', { precision: 0.1 }),
  ],
  ['the upper end of a range and all of it', count(5, 'person'), count(3, 'person', { high: 5 })],
  ['a range and its upper end', count(3, 'person', { high: 5 }), count(5, 'person')],
  [
    'a range and what its lower end is rounded from',
    count(31, 'person', { high: 50, precision: 1 }),
    count(30.6, 'person', { precision: 0.1 }),
  ],
  ['over twelve and thirteen', count(12, 'person', { modifier: 'over' }), count(13, 'person')],
  ['thirteen and over twelve', count(13, 'person'), count(12, 'person', { modifier: 'over' })],
  [
    'over twelve and over ten, to the ten',
    count(12, 'person', { modifier: 'over', precision: 1 }),
    count(10, 'person', { modifier: 'over', precision: 10 }),
  ],
  ['Fahrenheit that says only degrees', measure(86, 'degC', { surface: '86 degrees' }), measure(30, 'degC')],
  [
    'basis points and percentage points of fewer digits',
    change(55, 'up', { unit: 'bp', precision: 1 }),
    change(0.6, 'up', { unit: 'pp', precision: 0.1 }),
  ],
  [
    'tens of basis points and percentage points',
    change(60, 'up', { unit: 'bp', precision: 10 }),
    change(0.58, 'up', { unit: 'pp', precision: 0.01 }),
  ],
];

const UNRELATED: readonly Row[] = [
  ['two ranks', ordinal(3, 'rank'), ordinal(4, 'rank')],
  ['the top ten and the tenth', ordinal(10, 'top'), ordinal(10, 'rank')],
  ['the tenth and the top ten', ordinal(10, 'rank'), ordinal(10, 'top')],
  [
    'dollars of the United States and of Hong Kong',
    money(3e8, 'USD', { surface: 'US$300 million' }),
    money(3e8, 'HKD'),
  ],
  [
    'American dollars and those of Hong Kong',
    money(3e8, 'USD', { surface: '300 million American dollars' }),
    money(3e8, 'HKD'),
  ],
  ['a bare dollar and euros', money(3e8, 'USD', { surface: '$300 million' }), money(3e8, 'EUR')],
  ['those of Hong Kong and 美元', money(3e8, 'HKD'), money(3e8, 'USD', { surface: '3亿美元' })],
  ['euros and a bare 元', money(3e8, 'EUR'), money(3e8, 'CNY', { surface: '3亿元' })],
  ['weights and lengths', measure(5, 'kg'), measure(5, 'm')],
  ['an age and other years', age(115, 'year'), lasting('P114Y')],
  ['people and years', count(115, 'person'), lasting('P115Y')],
  ['a rank and an amount', ordinal(5, 'nth'), money(5, 'CNY')],
  ['containers and kilograms', count(5000, 'container'), measure(5000, 'kg')],
  ['boxes and units of twenty feet', count(5000, 'box'), measure(5000, 'TEU')],
  ['people and kilograms', count(500, 'person'), measure(500, 'kg')],
  ['an age and kilograms', age(500), measure(500, 'kg')],
  ['a rank and a bare number', ordinal(5, 'rank'), count(5)],
  ['a bare number and percent', count(50), percent(50, '%')],
  ['a bare number and a year', count(2024), { kind: 'date', value: 2024 }],
  ['a bare number and grams', count(1.5), measure(0.0015, 'kg')],
  ['the fifth and six', ordinal(5, 'nth'), count(6)],
  ['80 percent of the level and down 80', levelOf(80), change(80, 'down')],
  ['down 80 and 80 percent of the level', change(80, 'down'), levelOf(80)],
  ['twofold and up 2 percent', times(2), change(2, 'up')],
  ['1.2 times and a share of 20 percent', times(1.2), percent(20, '%')],
  ['a level and another share', levelOf(117.1), percent(18.1, '%')],
  ['a level and points', levelOf(117.1), { kind: 'change', value: 17.1, unit: 'pp' }],
  ['a share of 60 percent and down 40', percent(60, '%'), change(40, 'down')],
  ['to 60 points and down 40', { kind: 'change', value: 60, unit: 'pp', role: 'to' }, change(40, 'down')],
  ['reduced to 60 percent and down 60', percent(60, '%', { role: 'to' }), change(61, 'down')],
  ['up 5 and down 5', change(5, 'up'), change(5, 'down')],
  ['scores said the other way round', { kind: 'score', value: '3:1' }, { kind: 'score', value: '1:3' }],
  ['days and other days', lasting('P14D'), lasting('P13D')],
  ['ranges of days that end apart', lasting('P3D', 'P5D'), lasting('P3D', 'P6D')],
  [
    'ranges of amounts that end apart',
    count(30, 'person', { high: 50, precision: 1 }),
    count(30, 'person', { high: 60, precision: 1 }),
  ],
  [
    'ranges of which one begins where the other ends',
    count(3, 'person', { high: 5 }),
    count(5, 'person', { high: 8 }),
  ],
  ['a range and a number inside', count(30_000, 'person', { high: 50_000 }), count(40_000, 'person')],
  [
    'hedges that both move',
    count(12, 'person', { modifier: 'over' }),
    count(13, 'person', { modifier: 'approx' }),
  ],
  [
    'hedges that both move, the other first',
    count(13, 'person', { modifier: 'approx' }),
    count(12, 'person', { modifier: 'over' }),
  ],
  [
    'dozens and ten-odd',
    count(20, 'person', { modifier: 'several', precision: 20 }),
    count(10, 'person', { modifier: 'over', precision: 10 }),
  ],
  [
    'over 24 and tens',
    count(24, 'person', { modifier: 'over', precision: 1 }),
    count(20, 'person', { modifier: 'several', precision: 10 }),
  ],
  ['86 degrees Celsius and 30', measure(86, 'degC', { surface: '86 degrees Celsius' }), measure(30, 'degC')],
  ['86 kilograms and 30', measure(86, 'kg', { surface: '86 degrees' }), measure(30, 'kg')],
  [
    'four thousand and 3,600',
    count(4000, 'person', { precision: 1000 }),
    count(3600, 'person', { precision: 1 }),
  ],
  ['numbers of as many digits', percent(5.2, '%', { precision: 0.1 }), percent(5.3, '%', { precision: 0.1 })],
];

describe('two figures', () => {
  it.each(MATCH)('agree: %s', (_, en, zh) => expect(relate(figure(en), figure(zh))).toBe('match'));
  it.each(ROUNDING)('agree once rounded: %s', (_, en, zh) =>
    expect(relate(figure(en), figure(zh))).toBe('rounding'));
  it.each(UNRELATED)('are not one: %s', (_, en, zh) =>
    expect(relate(figure(en), figure(zh))).toBeUndefined());

  it('differ where their hedges exclude each other', () => {
    const over = figure(percent(18, '%', { modifier: 'over' }));
    const under = figure(percent(18, '%', { modifier: 'under' }));
    expect(relate(over, under)).toBe('mismatch');
    expect(
      relate(figure(change(18, 'up', { modifier: 'over' })), figure(change(18, 'up', { modifier: 'under' }))),
    ).toBe('mismatch');
  });
});

describe('changes are opposed', () => {
  it.each([
    ['up and down', { direction: 'up' }, { direction: 'down' }, true],
    ['from and to', { role: 'from' }, { role: 'to' }, true],
    ['to and from', { role: 'to' }, { role: 'from' }, true],
    ['a year and a month before', { basis: 'yoy' }, { basis: 'mom' }, true],
    ['a quarter and a year before', { basis: 'qoq' }, { basis: 'yoy' }, true],
    ['up alone', { direction: 'up' }, {}, false],
    ['from and the value before', { role: 'from' }, { role: 'prev' }, false],
    ['to twice', { role: 'to' }, { role: 'to' }, false],
    ['a year before and a named year', { basis: 'yoy' }, { basis: 'vs:2019' }, false],
    ['a year before alone', { basis: 'yoy' }, {}, false],
  ] as const)('%s', (_, en, zh, expected) =>
    expect(isOpposed(figure({ ...percent(5), ...en }), figure({ ...percent(5), ...zh }))).toBe(expected));
});

describe('numbers are near', () => {
  it.each([
    [0, 1e-10, undefined, true],
    [0, 1e-8, undefined, false],
    [0.5, 0.5 + 1e-8, undefined, false],
    [1e12, 1e12 + 100, undefined, true],
    [1e12, 1e12 + 5000, undefined, false],
    [1e12 + 100, 1e12, undefined, true],
    [5, 5, 0, true],
    [5, 6, 0.1, false],
    [5, 5.5, 0.1, true],
  ] as const)('by what they hold: %d and %d', (a, b, tolerance, expected) =>
    expect(isNear(a, b, tolerance)).toBe(expected));
});
