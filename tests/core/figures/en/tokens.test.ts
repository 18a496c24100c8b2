import { describe, expect, it } from 'vitest';
import { Tokens } from '../../../../src/core/figures/en/tokens.ts';

const places = (tokens: Tokens) => Array.from({ length: tokens.count }, (_, at) => at);
const words = (text: string) => {
  const tokens = new Tokens(text);
  return places(tokens).map((at) => tokens.word(at));
};
/** The words of a text of which something holds. */
const those = (text: string, holds: (tokens: Tokens, at: number) => boolean) => {
  const tokens = new Tokens(text);
  return places(tokens)
    .filter((at) => holds(tokens, at))
    .map((at) => tokens.word(at));
};

describe('tokens of an English text', () => {
  it.each([
    ['Sales rose 5.', ['sales', 'rose', '5', '.']],
    ['', []],
    ['  ', []],
    ['1,234,567.89 yuan', ['1,234,567.89', 'yuan']],
    ['1,23', ['1', ',', '23']],
    ['1,2345', ['1', ',', '2345']],
    ['12,34,567 rupees', ['12,34,567', 'rupees']],
    ['3.14.15', ['3.14', '.', '15']],
    ['45.8g', ['45.8', 'g']],
    ['the U.S. dollar', ['the', 'u.s.', 'dollar']],
    ['at 5 p.m. on', ['at', '5', 'p.m.', 'on']],
    ['a.b', ['a', '.', 'b']],
    ["China’s people's", ["china's", "people's"]],
    ["boys' 5", ['boys', "'", '5']],
    ['Pelé scored in Łódź', ['pelé', 'scored', 'in', 'łódź']],
    ['À la ɏ', ['à', 'la', 'ɏ']],
    ['year-on-year', ['year', '-', 'on', '-', 'year']],
    ['$5—6', ['$', '5', '—', '6']],
    ['价格 rose 5％、了', ['价格', 'rose', '5', '％、了']],
    ['a\tb\nc\u00a0d\r5', ['a', 'b', 'c', 'd', '5']],
    ['\u2009x', ['\u2009', 'x']],
    ['AZ az @[`{', ['az', 'az', '@', '[', '`', '{']],
    ['0/9:', ['0', '/', '9', ':']],
  ])('are %s', (text, expected) => expect(words(text)).toEqual(expected));

  it('know where they are', () => {
    const tokens = new Tokens('up  1,234 kg');
    expect(places(tokens).map((at) => [tokens.start(at), tokens.end(at)])).toEqual([
      [0, 2],
      [4, 9],
      [10, 12],
    ]);
  });

  it('are none beyond the ends', () => {
    const tokens = new Tokens('5');
    for (const at of [-1, 1]) {
      expect(tokens.has(at)).toBe(false);
      expect(tokens.word(at)).toBe('');
      expect(tokens.start(at)).toBe(Number.POSITIVE_INFINITY);
      expect(tokens.end(at)).toBe(0);
      expect(tokens.isNumber(at) || tokens.isWord(at) || tokens.isSign(at)).toBe(false);
      expect(tokens.isGlued(at) || tokens.isCapital(at) || tokens.isCamel(at) || tokens.isHyphen(at)).toBe(
        false,
      );
    }
    expect(tokens.has(0)).toBe(true);
  });

  it('are words, numbers or signs', () => {
    const text = 'Sold 5kg, ％ up';
    expect(those(text, (tokens, at) => tokens.isWord(at))).toEqual(['sold', 'kg', 'up']);
    expect(those(text, (tokens, at) => tokens.isNumber(at))).toEqual(['5']);
    expect(those(text, (tokens, at) => tokens.isSign(at))).toEqual([',', '％']);
  });

  it('are glued to what no space parts them from', () => {
    expect(those('Sold 5kg, up 3%', (tokens, at) => tokens.isGlued(at))).toEqual(['kg', ',', '%']);
    expect(those('5kg', (tokens, at) => tokens.isGlued(at))).toEqual(['kg']);
    const tokens = new Tokens('a MH370-5x landed');
    expect(tokens.endOfGlued(1)).toBe(6);
    expect(tokens.endOfGlued(0)).toBe(1);
    expect(tokens.endOfGlued(6)).toBe(7);
  });

  it('begin with a capital or have one second', () => {
    expect(those('In May Zoe saw iOS, eBay, May5 and a 5K A', (tokens, at) => tokens.isCapital(at))).toEqual([
      'in',
      'may',
      'zoe',
      'ios',
      'ebay',
      'may',
      'k',
      'a',
    ]);
    expect(those('zA aZ a[ Éa 5A %A', (tokens, at) => tokens.isCapital(at))).toEqual([
      'za',
      'az',
      'éa',
      'a',
      'a',
    ]);
  });

  it('have a capital inside, but for Scots', () => {
    expect(
      those('iPhone PlayStation McDonald MacArthur Macbook USA MacbookPro', (tokens, at) =>
        tokens.isCamel(at),
      ),
    ).toEqual(['iphone', 'playstation', 'macbookpro']);
  });

  it('are hyphens of any length', () => {
    expect(those('a-b–c—d‑e−f_g', (tokens, at) => tokens.isHyphen(at))).toEqual(['-', '–', '—', '‑', '−']);
  });
});
