import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../../src/core/figures/zh/lexicon.ts';

const lexicon = new Lexicon([
  ['money', '元!旦素 美元 块'],
  ['other', '元人民币 元 个百分点 点 块钱!包'],
]);

describe('a lexicon', () => {
  it.each([
    ['元', 'money 元'],
    ['元的', 'money 元'],
    ['元旦', 'other 元'],
    ['元人民币', 'other 元人民币'],
    ['元人', 'money 元'],
    ['块钱', 'other 块钱'],
    ['块钱包', 'money 块'],
    ['个百分点', 'other 个百分点'],
    ['个百', undefined],
    ['人', undefined],
    ['', undefined],
  ])('has the longest word that begins a text, but as part of another: %s: %s', (text, expected) => {
    const word = lexicon.at(text, 0);
    expect(word && `${word.meaning} ${word.text}`).toBe(expected);
  });

  it.each([
    ['5元', 2, 'money 元'],
    ['5美元', 3, 'money 美元'],
    ['5美元旦', 3, 'money 美元'],
    ['5元旦', 2, 'other 元'],
    ['5个百分点', 5, 'other 个百分点'],
    ['5百分点', 4, 'other 点'],
    ['5块钱', 3, 'other 块钱'],
    ['5块钱包', 3, undefined],
    ['5块钱', 2, 'money 块'],
    ['5', 1, undefined],
    ['元', 0, undefined],
  ])('has the longest word that ends at a place: %s at %d: %s', (text, end, expected) => {
    const word = lexicon.before(text, end);
    expect(word && `${word.meaning} ${word.text}`).toBe(expected);
  });

  it('knows the characters its words begin and end with', () => {
    expect([...lexicon.firstCharacters()].sort()).toEqual([...'个元块点美'].sort());
    expect([...lexicon.lastCharacters()].sort()).toEqual([...'元块币点钱'].sort());
  });
});
