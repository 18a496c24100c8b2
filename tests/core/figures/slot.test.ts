import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/core/figures/index.ts';
import { isContrary, isLikeCount, isSameSlot } from '../../../src/core/figures/slot.ts';
import { figure } from './figure.ts';

type Stated = Partial<Figure> & Pick<Figure, 'kind' | 'value'>;
type Row = readonly [what: string, en: Stated, zh: Stated];

const count = (value: number, unit?: string, more: Partial<Figure> = {}): Stated => ({
  kind: 'count',
  value,
  unit,
  ...more,
});
const money = (value: number, unit: string, role?: Figure['role']): Stated => ({
  kind: 'money',
  value,
  unit,
  role,
});
const percent = (value: number, more: Partial<Figure> = {}): Stated => ({
  kind: 'percent',
  value,
  unit: '%',
  ...more,
});
const up = (value: number, more: Partial<Figure> = {}): Stated =>
  percent(value, { kind: 'change', direction: 'up', factor: 1 + value / 100, ...more });
const down = (value: number, more: Partial<Figure> = {}): Stated =>
  percent(value, { kind: 'change', direction: 'down', factor: 1 - value / 100, ...more });
const part = (value: number, factor?: number): Stated => ({ kind: 'fraction', value, factor });
const ordinal = (value: number, unit: string): Stated => ({ kind: 'ordinal', value, unit });
const date = (value: string | number, surface = '1'): Stated => ({ kind: 'date', value, surface });
const level = (value: number, precision?: number): Stated => ({ kind: 'count', value, precision });
const lasting = (value: string): Stated => ({ kind: 'duration', value });
const age = (value: number): Stated => ({ kind: 'age', value, unit: 'year' });

const SAME: readonly Row[] = [
  ['amounts of money', money(5, 'CNY'), money(6, 'CNY')],
  ['amounts of two currencies', money(5, 'CNY'), money(6, 'USD')],
  ['amounts in brackets', money(5, 'USD', 'gloss'), money(50, 'USD', 'gloss')],
  ['an amount and one in brackets in the same currency', money(5, 'USD'), money(5.5, 'USD', 'gloss')],
  ['one in brackets and an amount in the same currency', money(5.5, 'USD', 'gloss'), money(5, 'USD')],
  ['what both start from', money(5, 'CNY', 'from'), money(6, 'CNY', 'from')],
  ['what one starts from and the other says nothing of', money(5, 'CNY', 'from'), money(6, 'CNY')],
  ['what one reaches and the other says nothing of', money(5, 'CNY'), money(6, 'CNY', 'to')],
  ['what both reach', money(5, 'CNY', 'to'), money(6, 'CNY', 'to')],
  ['shares', percent(40), percent(50)],
  ['changes', up(5), up(6)],
  ['changes of opposite direction', up(5), down(5)],
  ['a fraction more and a share less', part(1 / 3, 4 / 3), down(50)],
  ['a share less and a fraction more', down(50), part(1 / 3, 4 / 3)],
  ['a change and a share of one basis', up(5, { basis: 'yoy' }), percent(6, { basis: 'yoy' })],
  ['percent and percentage points', up(5), up(5, { unit: 'pp', factor: undefined })],
  ['fractions', part(1 / 2), part(1 / 3)],
  ['weights', { kind: 'measure', value: 5, unit: 'kg' }, { kind: 'measure', value: 6, unit: 'kg' }],
  ['times', { kind: 'time', value: '07:51' }, { kind: 'time', value: '07:52' }],
  ['spans in one unit', lasting('P18M'), lasting('P16M')],
  ['spans of one number', lasting('P18M'), lasting('P18Y')],
  ['spans of one number, one of them of hours', lasting('PT18H'), lasting('P18M')],
  ['ranks', ordinal(3, 'rank'), ordinal(4, 'rank')],
  ['late ones of a series', ordinal(20, 'nth'), ordinal(21, 'nth')],
  ['the tenth and the eleventh', ordinal(10, 'nth'), ordinal(11, 'nth')],
  ['days', date('--08-03'), date('--08-13')],
  ['days of which one has its year', date('2025-08-03'), date('--08-13')],
  ['days of the last century', date('1998-08-03'), date('--08-13')],
  ['years', date(2012), date(2013)],
  ['a day and one of an unnamed month', date('--11-24'), date('---27')],
  ['a day of an unnamed month and one of a named', date('---27'), date('--11-24')],
  ['scores', { kind: 'score', value: '3:1' }, { kind: 'score', value: '3:2' }],
  ['ages', age(62), age(65)],
  ['an age and years of life', age(79.3), lasting('P79.0Y')],
  ['years of life and an age', lasting('P79Y'), age(80)],
  ['people', count(31, 'person'), count(37, 'person')],
  ['bare numbers that are large', count(20_000), count(30_000)],
  ['bare numbers of which the lesser is ten thousand', count(10_000), count(12_000)],
  ['levels of an index', level(50.6, 0.1), level(50.9, 0.1)],
  ['a bare number and people', count(31), count(37, 'person')],
  ['thirteen and people', count(13), count(37, 'person')],
  ['units and vehicles', count(31, 'unit'), count(37, 'vehicle')],
  ['others and people', count(31, 'other'), count(37, 'person')],
  ['a slip by ten of three digits', count(226_000, 'nurse'), count(22_600, 'person')],
  ['a slip by ten of two digits of thousands', count(12_000, 'nurse'), count(1_200, 'person')],
  ['two digits changed over', count(458, 'nurse'), count(485, 'person')],
  ['two decimals changed over', count(0.0458, 'nurse'), count(0.0485, 'person')],
  ['one digit of four', count(1_234, 'nurse'), count(1_264, 'person')],
  ['a slip under another hedge', count(1_234, 'nurse', { modifier: 'over' }), count(1_264, 'person')],
];

const OTHER: readonly Row[] = [
  ['a count and money', count(5, 'person'), money(6, 'CNY')],
  ['an amount and its worth in another currency', money(40, 'CNY'), money(5, 'USD', 'gloss')],
  ['an amount and twice as much in brackets', money(10, 'USD'), money(5, 'USD', 'gloss')],
  ['an amount and half as much before brackets', money(5, 'USD', 'gloss'), money(10, 'USD')],
  ['what one starts from and the other reaches', money(5, 'CNY', 'from'), money(6, 'CNY', 'to')],
  ['a share and a fraction', percent(40), part(1 / 3)],
  ['a fraction less and a share less', part(1 / 2, 1 / 2), down(20)],
  ['a fraction less and no change', part(1 / 2, 1 / 2), up(0)],
  ['no change and a fraction more', up(0), part(1 / 3, 4 / 3)],
  ['a change and a share', up(5), percent(6)],
  ['a change and a share of another basis', up(5, { basis: 'yoy' }), percent(6, { basis: 'mom' })],
  [
    'weights and lengths',
    { kind: 'measure', value: 5, unit: 'kg' },
    { kind: 'measure', value: 6, unit: 'm' },
  ],
  ['months and years', lasting('P18M'), lasting('P2Y')],
  ['the first and the second of anything', ordinal(1, 'nth'), ordinal(2, 'nth')],
  ['an early and a late one of a series', ordinal(9, 'nth'), ordinal(11, 'nth')],
  ['a late and an early one of a series', ordinal(11, 'nth'), ordinal(9, 'nth')],
  ['a rank and an edition', ordinal(20, 'rank'), ordinal(21, 'nth')],
  ['a year and a quarter', date(2024), { kind: 'period', value: 'M01-M03' }],
  ['a day of the week and a date', date('--11-26', 'Wednesday'), date('--11-29')],
  ['a date and a day of the week', date('--11-26'), date('--11-29', '周六')],
  ['neighboring days that two zones may both mean', date('--11-24'), date('---25')],
  ['a month and a day of an unnamed one', { kind: 'period', value: 'M11-M11' }, date('---25')],
  ['a score and a ratio', { kind: 'score', value: '3:1' }, { kind: 'ratio', value: '3:2' }],
  ['an age and months', age(62), lasting('P5M')],
  ['an age and years with months', age(62), lasting('P62Y6M')],
  ['people and years', count(79, 'person'), lasting('P79Y')],
  ['an age and people', age(62), count(65, 'person')],
  ['dozens and people', count(20, 'person', { modifier: 'several' }), count(37, 'person')],
  ['people and dozens', count(37, 'person'), count(20, 'person', { modifier: 'several' })],
  ['people under two hedges', count(31, 'person', { modifier: 'over' }), count(37, 'person')],
  ['people and what any classifier counts', count(31, 'person'), count(37, 'item')],
  ['people and companies', count(31, 'person'), count(37, 'company')],
  ['bare numbers of which one is small', count(9_999), count(12_000)],
  ['bare numbers of which the other is small', count(12_000), count(9_999)],
  ['levels of two sizes', level(5.1, 0.1), level(61.2, 0.1)],
  ['whole numbers', level(50, 1), level(51, 1)],
  ['numbers of unknown precision', level(50), level(51)],
  ['a level and a whole number', level(50.6, 0.1), level(51, 1)],
  ['a whole number and a level', level(50, 1), level(50.6, 0.1)],
  ['a dozen and people', count(12), count(37, 'person')],
  ['a bare number and ten times as many people', count(31), count(400, 'person')],
  ['a slip by ten of two digits', count(120, 'nurse'), count(1_200, 'person')],
  ['one digit of three', count(451, 'nurse'), count(452, 'person')],
  ['two digits of four', count(1_234, 'nurse'), count(1_265, 'person')],
  ['four digits and five', count(1_234, 'nurse'), count(12_345, 'person')],
  ['the same digits in another size', count(123, 'nurse'), count(321_000, 'person')],
  ['two digits changed over of two', count(12, 'nurse'), count(21, 'person')],
];

describe('a slot', () => {
  it.each(SAME)('is filled by %s', (_, en, zh) => expect(isSameSlot(figure(en), figure(zh))).toBe(true));
  it.each(OTHER)('is not filled by %s', (_, en, zh) =>
    expect(isSameSlot(figure(en), figure(zh))).toBe(false));
});

describe('the same number', () => {
  it.each([
    ['up and down', up(4.5), down(4.5), true],
    ['against a year and a month before', up(3, { basis: 'yoy' }), up(3, { basis: 'mom' }), true],
    ['moving one way', up(4.5), up(4.5), false],
    ['that one side does not move', percent(3, { basis: 'yoy' }), up(3, { basis: 'mom' }), false],
    ['that the other side does not move', up(3, { basis: 'yoy' }), percent(3, { basis: 'mom' }), false],
    ['of percent and of points', up(3), down(3, { unit: 'pp' }), false],
    [
      'of people',
      count(31, 'person', { direction: 'up' }),
      count(31, 'person', { direction: 'down' }),
      false,
    ],
  ] as const)('%s is a contradiction: %#', (_, en, zh, expected) =>
    expect(isContrary(figure(en), figure(zh))).toBe(expected));

  it('is what contradicts, not another', () =>
    expect(isContrary(figure(up(4)), figure(down(5)))).toBe(false));
});

describe('counts that are left alone', () => {
  it.each([
    ['of one size', count(31, 'nurse'), count(37, 'person'), true],
    ['of thirteen and thirty', count(13), count(30, 'person'), true],
    ['of a dozen', count(12), count(30, 'person'), false],
    ['of which one is a few', count(30, 'person'), count(3), false],
    ['of two sizes', count(31), count(400), false],
    ['of which one is ten times the other', count(20), count(200), false],
    ['of which the other is ten times the one', count(200), count(20), false],
    ['under two hedges', count(31, 'person', { modifier: 'over' }), count(37), false],
    ['and an age', count(31), age(37), false],
    ['and the age before it', age(31), count(37), false],
  ] as const)('%s are of the same things: %#', (_, en, zh, expected) =>
    expect(isLikeCount(figure(en), figure(zh))).toBe(expected));
});
