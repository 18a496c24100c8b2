import { describe, expect, it } from 'vitest';
import { isDerived } from '../../../src/core/figures/derive.ts';
import type { Figure } from '../../../src/core/figures/index.ts';
import { figure } from './figure.ts';

const of =
  (kind: Figure['kind'], unit?: string) =>
  (value: number, precision?: number, more: Partial<Figure> = {}): Figure =>
    figure({ kind, value, unit, precision, ...more });
const yuan = of('money', 'CNY');
const dollars = of('money', 'USD');
const people = of('count', 'person');
const homes = of('count', 'home');
const kilograms = of('measure', 'kg');
const percent = of('percent', '%');
const points = (value: number) => of('change', 'pp')(value, 0.1, { direction: 'up' });
const by = (value: number, direction: 'up' | 'down', precision = 1) =>
  of('change', '%')(value, precision, {
    direction,
    factor: direction === 'up' ? 1 + value / 100 : 1 - value / 100,
  });
const times = (factor: number) => of('change', 'factor')(factor, 1, { factor, direction: 'up' });

describe('a figure follows from another with a neighbor', () => {
  it.each<readonly [what: string, en: Figure, zh: Figure, neighbor: Figure]>([
    ['as the sum of two', yuan(830.5e6, 1e5), yuan(1000e6, 1e5), yuan(169.5e6, 1e5)],
    ['as one part of a sum', yuan(1000e6, 1e5), yuan(169.5e6, 1e5), yuan(830.5e6, 1e5)],
    ['as a sum of things of two classes', people(1234, 1), people(3579, 1), homes(2345, 1)],
    ['as a sum of measures', kilograms(1234, 1), kilograms(3579, 1), kilograms(2345, 1)],
    ['as what was before points', percent(41.6, 0.1), percent(36.7, 0.1), points(4.9)],
    [
      'as what was before a round amount',
      yuan(500, 100),
      yuan(300, 100),
      yuan(200, 100, { direction: 'up' }),
    ],
    ['as what was before a rise', yuan(50, 1), yuan(40, 1), by(25, 'up')],
    ['as what was before a fall', yuan(40, 1), yuan(50, 1), by(20, 'down')],
    ['as the change of two amounts', yuan(125, 1), by(25, 'up'), yuan(100, 1)],
    ['as the change of two amounts the other side states', by(25, 'up'), yuan(125, 1), yuan(100, 1)],
    ['as half of what doubled', yuan(2468, 1), yuan(1234, 1), times(2)],
  ])('%s', (_, en, zh, neighbor) => {
    expect(isDerived(en, zh, [neighbor])).toBe(true);
    expect(isDerived(en, zh, [en, zh])).toBe(false);
  });

  it.each<readonly [what: string, en: Figure, zh: Figure, neighbor: Figure]>([
    ['another currency', yuan(830.5e6, 1e5), dollars(1000e6, 1e5), yuan(169.5e6, 1e5)],
    ['a neighbor in another currency', yuan(830.5e6, 1e5), yuan(1000e6, 1e5), dollars(169.5e6, 1e5)],
    ['a count', yuan(1234, 1), yuan(3579, 1), people(2345, 1)],
    ['a sum to fewer digits than the parts have', yuan(830.5, 0.1), yuan(1000, 1), yuan(169.52, 0.01)],
    ['round numbers, by chance', yuan(300, 100), yuan(500, 100), yuan(200, 100)],
    ['numbers of unknown precision', yuan(300), yuan(500), yuan(200)],
    ['shares of one whole', percent(36.7, 0.1), percent(41.6, 0.1), percent(4.9, 0.1)],
    ['two changes', percent(41.6, 0.1), { ...points(36.7) }, points(4.9)],
    ['a product of another change', yuan(50, 1), yuan(40, 1), by(30, 'up')],
    ['a change of amounts of two currencies', yuan(50, 1), dollars(40, 1), by(25, 'up')],
    ['a change of amounts and counts', of('money')(50, 1), of('count')(40, 1), by(25, 'up')],
    ['a change of changes', by(50, 'up'), by(40, 'up'), by(25, 'up')],
    ['no change', yuan(1234, 1), yuan(1235, 1), by(0, 'up')],
    ['a factor that is stated too exactly', yuan(200, 1), yuan(102, 1), times(2)],
    ['numbers of one digit', yuan(4, 1), yuan(3, 1), by(33, 'up')],
    ['degrees of frost', of('measure', 'degC')(-4, 0.01), of('measure', 'degC')(-5, 0.01), by(25, 'up')],
    ['a sum of factors', times(2), times(5), times(3)],
    ['nothing', yuan(1234, 1), yuan(1234, 1), yuan(0, 1)],
  ])('but not with %s', (_, en, zh, neighbor) => expect(isDerived(en, zh, [neighbor])).toBe(false));

  it.each<readonly [what: string, Figure]>([
    ['ranks', figure({ kind: 'ordinal', value: 3579, unit: 'rank', precision: 1 })],
    ['spans', figure({ kind: 'duration', value: 'P3579D' })],
    ['years', figure({ kind: 'date', value: 2012 })],
  ])('but not %s', (_, one) => {
    const [en, zh] = [people(1234, 1), people(2345, 1)];
    expect(isDerived(one, zh, [en])).toBe(false);
    expect(isDerived(zh, one, [en])).toBe(false);
    expect(isDerived(en, zh, [one])).toBe(false);
  });
});
