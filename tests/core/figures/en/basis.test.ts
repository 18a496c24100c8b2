import { describe, expect, it } from 'vitest';
import { firstBasis, lastBasis } from '../../../../src/core/figures/en/bases.ts';
import { BasisText } from '../../../../src/core/figures/en/basis.ts';

/** The basis of what stands between bars, and where it ends: `rose |5%| year on year` → `yoy: … year on year`. */
function basisOf(marked: string, ask: 'basisOf' | 'basisAfter' = 'basisOf'): string | undefined {
  const [before = '', figure = '', after = ''] = marked.split('|');
  const span = { start: before.length, end: before.length + figure.length };
  const found = new BasisText(before + figure + after)[ask](span);
  if (found === undefined) return undefined;
  const end = found.end === undefined ? '' : (before + figure + after).slice(span.end, found.end);
  return `${found.basis}:${end}`;
}

describe('the basis of a change', () => {
  it.each([
    ['rose |5%| year on year in may', 'yoy: year on year'],
    ['rose |5%| from a year earlier', 'yoy: from a year earlier'],
    ['rose |5%| in may from a month earlier', 'mom: in may from a month earlier'],
    ['rose |5%| quarter-on-quarter', 'qoq: quarter-on-quarter'],
    ['rose |5%| annually on average', 'cagr: annually on average'],
    ['rose |5%| at an annual rate', 'annualized: at an annual rate'],
    ['rose |5%| from 2019 levels', 'vs:2019: from 2019 levels'],
    ['rose |5%| compared with 2019', 'vs:2019:'],
    ['rose |5%| from 12', undefined],
    ['rose |5%| in the whole city from 2019 levels', 'vs:2019:'],
    ['rose |5%|', undefined],
    ['rose |5%| in may', undefined],
    ['rose |5%|. it fell year on year', undefined],
    ['rose |5%|; it fell year on year', undefined],
    ['rose |5%|, and it fell year on year', undefined],
    ['rose |5%|, while it fell year on year', undefined],
    ['rose |5%|, but it fell year on year', undefined],
    ['rose |5%|, with a fall year on year', undefined],
    ['rose |5%|, a rise year on year', 'yoy:, a rise year on year'],
    ['rose |5%| and 6.5% year on year', undefined],
    ['rose |5%| and 12 percent year on year', undefined],
    ['rose |5%| and 12 per cent year on year', undefined],
    ['rose |5%| and 12 people year on year', 'yoy: and 12 people year on year'],
    ['rose |5%| to $1.5 year on year', 'yoy: to $1.5 year on year'],
    ['year on year, it rose |5%|', 'yoy:'],
    ['year-on-year growth was |5%|', 'yoy:'],
    ['from a month earlier it rose year on year by |5%|', 'yoy:'],
    ['compared with a year earlier, sales rose |5%|', 'yoy:'],
    ['in may, sales rose |5%|', undefined],
    ['it rose year on year to two hundred and five, sales rose |5%|', undefined],
    ['sales rose year on year, |5%| lower than that of rivals', undefined],
    ['sales year on year rose |5%| than most', undefined],
    ['sales year on year rose |5%| faster than most', undefined],
    ['sales year on year rose |5%| rather than most', 'yoy:'],
  ])('%s: %s', (marked, expected) => expect(basisOf(marked)).toBe(expected));

  it.each([
    ['up |3| from a year earlier', 'yoy: from a year earlier'],
    ['up |3| in may year on year', 'yoy: in may year on year'],
    ['year on year up |3|', undefined],
    ['up |3|, year on year', undefined],
    ['up |3|. year on year', undefined],
    ['up |3| in 2019 year on year', undefined],
  ])('stands right after an amount: %s: %s', (marked, expected) =>
    expect(basisOf(marked, 'basisAfter')).toBe(expected));

  it('is found in a long text that is asked from the left', () => {
    const filler = 'the city is large. '.repeat(40);
    const text = `${filler}it rose 5% year on year. ${filler}it fell 6% month on month. ${filler}it fell 7% then.`;
    const bases = new BasisText(text);
    const of = (figure: string) => {
      const start = text.indexOf(figure);
      return bases.basisOf({ start, end: start + figure.length })?.basis;
    };
    expect([of('5%'), of('6%'), of('7%')]).toEqual(['yoy', 'mom', undefined]);
  });

  it.each([
    ['5% a year ago', true],
    ['5% one month earlier', true],
    ['5% the quarter before', true],
    ['5% a week ago', true],
    ['5% a day ago', false],
    ['5% in the year before', false],
    ['5%, a year ago', false],
  ])('tells an earlier value: %s: %s', (text, expected) =>
    expect(new BasisText(text).isEarlier({ start: 0, end: 2 })).toBe(expected));

  it.each([
    ["80% of last year's", 0.8, 'down'],
    ['120% of the same period', 1.2, 'up'],
    ['80% of 2019', 0.8, 'down'],
    ['80% of that in 2019', 0.8, 'down'],
    ['80% of that of 2019', 0.8, 'down'],
    ['80% of its previous year', undefined, undefined],
    ['80% of the previous year', 0.8, 'down'],
    ['80% of a year ago', 0.8, 'down'],
    ['80% of people', undefined, undefined],
    ['80%, of last year', undefined, undefined],
  ])('tells a share of an earlier level: %s', (text, factor, direction) => {
    const end = text.indexOf('%') + 1;
    const value = Number.parseInt(text, 10);
    const level = new BasisText(text).levelOf({ start: 0, end }, { kind: 'percent', value, unit: '%' });
    expect(level?.factor).toBe(factor);
    expect(level?.direction).toBe(direction);
    expect(
      new BasisText(text).levelOf({ start: 0, end }, { kind: 'change', value, unit: 'pp' }),
    ).toBeUndefined();
  });

  it('is the first or the last that is named', () => {
    const text = 'year on year, then from a month earlier, then quarter on quarter';
    expect(firstBasis(text)?.basis).toBe('yoy');
    expect(firstBasis(text, 13)?.basis).toBe('mom');
    expect(lastBasis(text)?.basis).toBe('qoq');
    expect(firstBasis('yearly')).toBeUndefined();
    expect(lastBasis('a day earlier')).toBeUndefined();
    expect(firstBasis('yoy growth')).toEqual({ basis: 'yoy', start: 0, end: 3 });
  });
});
