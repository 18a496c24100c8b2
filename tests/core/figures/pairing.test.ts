import { describe, expect, it } from 'vitest';
import { type Figure, pairFigures } from '../../../src/core/figures/index.ts';
import { figure } from './figure.ts';

type Stated = Partial<Figure> & Pick<Figure, 'kind' | 'value'>;

const five = (more: Partial<Figure> = {}): Stated => ({ kind: 'percent', value: 5, unit: '%', ...more });
const people = (value: number, unit: string | undefined = 'person', more: Partial<Figure> = {}): Stated => ({
  kind: 'count',
  value,
  unit,
  ...more,
});
const date = (value: string): Stated => ({ kind: 'date', value });
const rise = (value: number, more: Partial<Figure> = {}): Stated => ({
  kind: 'change',
  value,
  unit: '%',
  direction: 'up',
  factor: 1 + value / 100,
  ...more,
});

/** Each English figure with the Chinese one it is paired with, then what is only in Chinese: `0-1 match, 1, -0`. */
function pairs(en: readonly Stated[], zh: readonly Stated[]): string {
  return pairFigures(en.map(figure), zh.map(figure))
    .map((pair) =>
      pair.kind === 'both'
        ? `${pair.en}-${pair.zh} ${pair.relation}`
        : pair.kind === 'en-only'
          ? `${pair.en}`
          : `-${pair.zh}`,
    )
    .join(', ');
}

describe('of figures that agree as well', () => {
  it.each<readonly [what: string, en: Stated, zh: Stated]>([
    ['kind', five({ kind: 'change' }), five()],
    ['unit', people(5, 'company'), people(5, 'person')],
    ['direction', five({ kind: 'change', direction: 'up' }), five({ kind: 'change' })],
    ['basis', five({ basis: 'cagr' }), five()],
    ['hedge', five({ modifier: 'approx' }), five()],
    ['role', five({ role: 'prev' }), five()],
    ['script', five({ surface: 'five percent' }), five({ surface: '5%' })],
  ])('those of one %s are paired, whatever their order', (_, one, other) => {
    expect(pairs([one, other], [other, one])).toBe('0-1 match, 1-0 match');
    expect(pairs([one, other], [one, other])).toBe('0-0 match, 1-1 match');
  });

  it('the one at the same place in the sentence is paired', () => {
    const other = date('--08-03');
    const another = people(31);
    expect(pairs([five(), five(), five()], [five(), five(), five()])).toBe('0-0 match, 1-1 match, 2-2 match');
    expect(pairs([other, five(), five()], [another, people(3000, 'home'), five()])).toBe(
      '0, 1, 2-2 match, -0, -1',
    );
    expect(pairs([five(), five(), other], [another, five(), people(3000, 'home')])).toBe(
      '0, 1-1 match, 2, -0, -2',
    );
    expect(pairs([other, five(), five()], [another, five(), people(3000, 'home')])).toBe(
      '0, 1-1 match, 2, -0, -2',
    );
  });

  it('the exact one goes before the rounded one', () => {
    const [exact, rounded] = [five({ value: 5.18, precision: 0.01 }), five({ value: 5.2, precision: 0.1 })];
    expect(pairs([exact, rounded], [rounded, exact])).toBe('0-1 match, 1-0 match');
    expect(pairs([exact], [rounded, exact])).toBe('0-1 match, -0');
  });
});

describe('figures that are left', () => {
  it('differ where one of each fills the slot', () =>
    expect(pairs([people(31), five()], [people(37), five()])).toBe('0-0 mismatch, 1-1 match'));

  it('do not differ where two could', () => {
    expect(pairs([people(31)], [people(37), people(45)])).toBe('0, -0, -1');
    expect(pairs([people(31), people(45)], [people(37)])).toBe('0, 1, -0');
  });

  it('do not differ from what is said twice', () => {
    expect(pairs([five(), five({ value: 6 })], [five(), five()])).toBe('0-0 match, 1, -1');
    expect(pairs([five(), five()], [five(), five({ value: 6 })])).toBe('0-0 match, 1, -1');
  });

  it('differ where what is said twice names one basis', () => {
    const [yearly, other] = [rise(5, { basis: 'yoy' }), rise(6, { basis: 'yoy' })];
    expect(pairs([yearly, other], [yearly, yearly])).toBe('0-0 match, 1-1 mismatch');
    expect(pairs([rise(5), rise(6)], [rise(5), rise(5)])).toBe('0-0 match, 1, -1');
    expect(pairs([yearly, other], [yearly, rise(5)])).toBe('0-0 match, 1, -1');
  });

  it('are not said twice in another unit', () =>
    expect(
      pairs(
        [five(), five({ kind: 'change', unit: 'pp', value: 6 })],
        [five(), five({ kind: 'change', unit: 'pp' })],
      ),
    ).toBe('0-0 match, 1-1 mismatch'));

  it('differ as dates though one is said twice', () =>
    expect(pairs([date('--08-03'), date('--08-04')], [date('--08-03'), date('--08-03')])).toBe(
      '0-0 match, 1-1 mismatch',
    ));

  it('differ wherever they are when they move the other way', () => {
    const fall = rise(5, { direction: 'down', factor: 0.95 });
    expect(pairs([rise(5), rise(6)], [rise(7), fall])).toBe('0-1 mismatch, 1-0 mismatch');
  });

  it('follow from a neighbor before they differ', () => {
    const yuan = (value: number): Stated => ({ kind: 'money', value, unit: 'CNY', precision: 1 });
    expect(pairs([rise(25), yuan(50)], [yuan(40), yuan(50)])).toBe('0-0 derived, 1-1 match');
    expect(pairs([rise(25), yuan(40)], [rise(25), yuan(50)])).toBe('0-0 match, 1-1 derived');
  });
});

describe('the last count on each side', () => {
  const nurses = people(31, 'nurse');

  it('differs from the other where all else agrees', () =>
    expect(pairs([five(), nurses], [five(), people(37)])).toBe('0-0 match, 1-1 mismatch'));

  it('does not where nothing agrees', () => expect(pairs([nurses], [people(37)])).toBe('0, -0'));

  it('does not where more is left', () => {
    expect(pairs([five(), nurses, date('--08-03')], [five(), people(37)])).toBe('0-0 match, 1, 2, -1');
    expect(pairs([five(), nurses], [five(), people(37), date('--08-03')])).toBe('0-0 match, 1, -1, -2');
  });

  it('does not where nothing is left on one side', () => {
    expect(pairs([five(), nurses], [five()])).toBe('0-0 match, 1');
    expect(pairs([five()], [five(), nurses])).toBe('0-0 match, -1');
  });

  it('does not where it is said twice', () =>
    expect(pairs([people(31), nurses], [people(31), people(31, 'company')])).toBe('0-0 match, 1-1 match'));

  it('does not where it is no count', () =>
    expect(pairs([five(), date('--08-03')], [five(), people(37)])).toBe('0-0 match, 1, -1'));
});
