import { describe, expect, it } from 'vitest';
import { endOfRun, isBrokenAt, isNumeralAt, numeralAt } from '../../../../src/core/figures/zh/numeral.ts';

/** The number that begins at the `|` in a text: as written, its value to its precision, and what else is known of it. */
function numberIn(marked: string): string | undefined {
  const start = marked.indexOf('|');
  const text = marked.replace('|', '');
  const numeral = numeralAt(text, start);
  if (numeral === undefined) return undefined;
  const { end, quantity, high, more, several, digits, scaled } = numeral;
  const known = Object.entries({ more, several, digits, scaled }).filter(([, is]) => is);
  const value = high === undefined ? quantity.value : `${quantity.value}..${high}`;
  return [
    `${text.slice(start, end)}: ${value} to ${quantity.precision}`,
    ...known.map(([name]) => name),
  ].join(' ');
}

describe('a number in a Chinese text', () => {
  it.each([
    ['共|5人', '5: 5 to 1 digits'],
    ['|2746.8亿元', '2746.8亿: 274680000000 to 10000000 digits scaled'],
    ['|1,234人', '1,234: 1234 to 1 digits'],
    ['|1，234人', '1，234: 1234 to 1 digits'],
    ['|1,2人', '1: 1 to 1 digits'],
    ['|300多万人', '300多万: 3000000 to 10000 more digits scaled'],
    ['|30多人', '30多: 30 to 1 more digits'],
    ['|30余人', '30余: 30 to 1 more digits'],
    ['|30万多人', '30万多: 300000 to 10000 more digits scaled'],
    ['|20来人', '20来: 20 to 1 more digits'],
    ['|20来电', '20: 20 to 1 digits'],
    ['|1亿2千万元', '1亿2千万: 120000000 to 10000000 digits scaled'],
    ['|4亿6,000万元', '4亿6,000万: 460000000 to 10000 digits scaled'],
    ['|3万5人', '3万5: 30005 to 1 digits scaled'],
    ['|3千克', '3: 3 to 1 digits'],
    ['|3千人', '3千: 3000 to 1000 digits scaled'],
    ['|3万千瓦', '3万: 30000 to 10000 digits scaled'],
    ['|3兆瓦', '3: 3 to 1 digits'],
    ['|1234567890123456789012345', undefined],
    ['|123456789012345678901234', '123456789012345678901234: 1.2345678901234569e+23 to 1 digits'],
    ['|五人', '五: 5 to 1'],
    ['|十五人', '十五: 15 to 1'],
    ['|三百人', '三百: 300 to 100 scaled'],
    ['|三千五百万元', '三千五百万: 35000000 to 1000000 scaled'],
    ['|三点五万元', '三点五万: 35000 to 1000 scaled'],
    ['|三点一刻', '三: 3 to 1'],
    ['|三点二十', '三: 3 to 1'],
    ['|两万亿元', '两万亿: 2000000000000 to 1000000000000 scaled'],
    ['|十几亿元', '十几亿: 1000000000 to 1000000000 more scaled'],
    ['|十几人', '十几: 10 to 10 more'],
    ['|二十来个', '二十来: 20 to 10 more'],
    ['|二十来电', '二十: 20 to 10'],
    ['|数十人', '数十: 20 to 10 several'],
    ['|几十人', '几十: 20 to 10 several'],
    ['|数百人', '数百: 100 to 100 several scaled'],
    ['|数百万人', '数百万: 1000000 to 1000000 several scaled'],
    ['|上百人', '上百: 100 to 100 more scaled'],
    ['|上十人', undefined],
    ['|成千上万', '成千: 1000 to 1000 several scaled'],
    ['|成百人', undefined],
    ['|万人', undefined],
    ['|百人', undefined],
    ['近|百人', '百: 100 to 100 scaled'],
    ['逾|万人', '万: 10000 to 10000 scaled'],
    ['个|万人', undefined],
    ['|百多人', '百多: 100 to 100 more scaled'],
    ['|亿多人', '亿多: 100000000 to 100000000 more scaled'],
    ['|七八人', '七八: 7..8 to 1'],
    ['|三四十人', '三四十: 30..40 to 10'],
    ['|两三万人', '两三万: 20000..30000 to 10000 scaled'],
    ['|十七八人', '十七八: 17..18 to 1'],
    ['|二十七八人', '二十七八: 27..28 to 1'],
    ['|七八十万人', '七八十万: 700000..800000 to 100000 scaled'],
    ['|三五人', undefined],
    ['|八七人', undefined],
    ['|八五折', '八五: 85 to 1'],
    ['|八折', '八: 8 to 1'],
    ['|万一', undefined],
    ['|亿万人', undefined],
    ['|万千人', undefined],
    ['|二〇二〇年', '二〇二〇: 2020 to 1'],
    ['|三万千瓦', '三万: 30000 to 10000 scaled'],
    ['|三千瓦', '三千: 3000 to 1000 scaled'],
    ['|人', undefined],
    ['|数人', undefined],
  ])('%s', (marked, expected) => expect(numberIn(marked)).toBe(expected));

  it('ends where its run of numerals does', () => {
    expect(endOfRun('1一2人', 0)).toBe(3);
    expect(endOfRun('人', 0)).toBe(1);
    expect(isNumeralAt('五', 0)).toBe(true);
    expect(isNumeralAt('数', 0)).toBe(false);
    expect(isNumeralAt('', 0)).toBe(false);
  });

  it.each([
    ['一1一', true],
    ['1一1', true],
    ['1一人', false],
    ['1人', false],
    ['一1', true],
    ['一人1', false],
  ])('is broken by other numerals: %s: %s', (text, expected) => {
    const numeral = numeralAt(text, 0);
    expect(numeral && isBrokenAt(text, numeral)).toBe(expected);
  });
});
