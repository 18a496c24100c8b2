import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLexicon, wordAt, writeLexicon } from '../../../src/core/lexicon/index.ts';

const WORDS = [
  '研究',
  '研究生',
  '生命',
  '命',
  '起源',
  '人民',
  '代表',
  '人民代表大会',
  '大会',
  '汉语',
  '港口',
  '银行',
];

const lexicon = openLexicon(
  writeLexicon(
    { name: 'Test', licence: 'CC0', url: 'https://example.org/' },
    WORDS.map((word) => ({ word, senses: [{ reading: 'a1', glosses: ['a word'] }] })),
  ),
);

/** The word that `|` stands before a character of. */
function wordIn(marked: string): string | undefined {
  const text = marked.replace('|', '');
  const span = wordAt(text, marked.indexOf('|'), lexicon);
  return span && text.slice(span.start, span.end);
}

describe('the word at a place', () => {
  it.each([
    ['|港口', '港口'],
    ['港|口', '港口'],
    ['研究|生命起源', '生命'],
    ['研|究生命起源', '研究'],
    ['研究|生上学', '研究生'],
    ['全国人民|代表大会', '人民代表大会'],
    ['在|港口边', '港口'],
    ['|在港口边', '在'],
    ['學習漢|語', '漢語'],
    ['第3|银行', '银行'],
    ['港，|口', '口'],
    ['Port |港口 2', '港口'],
  ])('of %s is %s', (marked, word) => {
    expect(wordIn(marked)).toBe(word);
  });

  it.each(['港口|2', '|Port', '港口|', '|，港口'])('of %s is none', (marked) => {
    expect(wordIn(marked)).toBeUndefined();
  });

  it('holds the place, and is the same from each of its characters', () => {
    const texts = fc
      .array(fc.constantFrom(...WORDS, '的', '，', 'a'), { maxLength: 12 })
      .map((words) => words.join(''));
    fc.assert(
      fc.property(texts, fc.nat(40), (text, place) => {
        const word = wordAt(text, place, lexicon);
        if (word === undefined) return;
        expect(word.start <= place && place < word.end).toBe(true);
        // Only where the same hanzi are within reach is the same word certain.
        if (text.length > 24) return;
        for (let at = word.start; at < word.end; at++) expect(wordAt(text, at, lexicon)).toEqual(word);
      }),
    );
  });
});
