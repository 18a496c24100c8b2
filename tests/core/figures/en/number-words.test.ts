import { describe, expect, it } from 'vitest';
import { scaleAt, wordNumberAt } from '../../../../src/core/figures/en/number-words.ts';
import { Tokens } from '../../../../src/core/figures/en/tokens.ts';

/** What a text begins with in words, and the rest: `two hundred men` → `200 to 100, scaled | men`. */
function read(text: string): string | undefined {
  const tokens = new Tokens(text);
  const number = wordNumberAt(tokens, 0);
  if (number === undefined) return undefined;
  const rest = Number.isFinite(tokens.start(number.to)) ? text.slice(tokens.start(number.to)) : '';
  const { value, precision } = number.quantity;
  return `${value} to ${precision}${number.scaled ? ', scaled' : ''} | ${rest}`;
}

describe('a number in words', () => {
  it.each([
    ['five men', '5 to 1 | men'],
    ['zero men', '0 to 1 | men'],
    ['nineteen men', '19 to 1 | men'],
    ['twenty men', '20 to 1 | men'],
    ['twenty-five men', '25 to 1 | men'],
    ['twenty five men', '25 to 1 | men'],
    ['ninety-nine', '99 to 1 | '],
    ['five three', '5 to 1 | three'],
    ['twelve three', '12 to 1 | three'],
    ['twenty twelve', '20 to 1 | twelve'],
    ['twenty thirty', '20 to 1 | thirty'],
    ['one hundred men', '100 to 100, scaled | men'],
    ['a hundred men', '100 to 100, scaled | men'],
    ['an hundred men', '100 to 100, scaled | men'],
    ['two hundred and fifty men', '250 to 100, scaled | men'],
    ['two hundred and men', '200 to 100, scaled | and men'],
    ['two hundred, fifty men', '200 to 100, scaled | , fifty men'],
    ['two and fifty men', '2 to 1 | and fifty men'],
    ['two hundred and fifty-five thousand', '255000 to 1000, scaled | '],
    ['thirty-five hundred', '3500 to 100, scaled | '],
    ['six thousand five hundred', '6500 to 100, scaled | '],
    ['six thousand and five', '6005 to 1, scaled | '],
    ['two hundred thousand', '200000 to 1000, scaled | '],
    ['two hundred million men', '200000000 to 1000000, scaled | men'],
    ['two million three hundred thousand', '2300000 to 1000, scaled | '],
    ['a million and a half', '1500000 to 100000, scaled | '],
    ['a dozen eggs', '12 to 1 | eggs'],
    ['two dozen eggs', '24 to 1 | eggs'],
    ['half a million', '500000 to 1000000, scaled | '],
    ['half a dozen eggs', '6 to 1 | eggs'],
    ['half an trillion', '500000000000 to 1000000000000, scaled | '],
    ['one and a half billion men', '1500000000 to 100000000, scaled | men'],
    ['two and a half years', '2.5 to 0.1 | years'],
    ['two and a quarter', '2 to 1 | and a quarter'],
    ['two and half', '2 to 1 | and half'],
    ['two or a half', '2 to 1 | or a half'],
    ['three point one four', '3.14 to 0.01 | '],
    ['zero point zero five percent', '0.05 to 0.01 | percent'],
    ['one point two million men', '1200000 to 100000, scaled | men'],
    ['five point ten', '5 to 1 | point ten'],
    ['five points', '5 to 1 | points'],
    ['ten crore', '100000000 to 10000000, scaled | '],
    ['twenty-of', '20 to 1 | -of'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    'a',
    'an apple',
    'a half',
    'half',
    'half a',
    'half the million',
    'half a hundred',
    'men',
    'hundred',
    'dozen',
    'million men',
    'and five',
    '-',
    '',
  ])('is not %s', (text) => expect(read(text)).toBeUndefined());
});

describe('scales after a number', () => {
  const scale = (text: string) => {
    const { power, to } = scaleAt(new Tokens(text), text.startsWith('$') ? 2 : 1);
    return [power, to];
  };

  it.each([
    ['3 million men', [6, 2]],
    ['3 hundred million men', [8, 3]],
    ['2 lakh crore', [12, 3]],
    ['3.41-billion yuan', [9, 3]],
    ['3 men', [0, 1]],
    ['3 - men', [0, 1]],
    ['3 million-crore', [6, 2]],
    ['45k men', [3, 2]],
    ['45 k', [0, 1]],
    ['45K men', [3, 2]],
    ['20K men', [3, 2]],
    ['4K screens', [0, 1]],
    ['$4K', [3, 3]],
    ['14b yuan', [9, 2]],
    ['14B yuan', [0, 1]],
    ['$14B', [0, 2]],
    ['3 million k', [6, 2]],
    ['3tn', [12, 2]],
  ])('%s: %j', (text, expected) => expect(scale(text)).toEqual(expected));
});
