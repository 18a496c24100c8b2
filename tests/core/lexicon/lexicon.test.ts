import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LexiconWord, openLexicon, tonedPinyin, writeLexicon } from '../../../src/core/lexicon/index.ts';

const HEADER = { name: 'Test', licence: 'CC0', url: 'https://example.org/' };
const open = (words: readonly LexiconWord[]) => openLexicon(writeLexicon(HEADER, words));
const word = (word: string, reading: string, ...glosses: string[]): LexiconWord => ({
  word,
  senses: [{ reading, glosses }],
});

const SMALL = [
  word('港口', 'gang3 kou3', 'port', 'harbor'),
  word('港', 'gang3', 'harbor'),
  word('郑州', 'Zheng4 zhou1', 'Zhengzhou'),
  word('州', 'zhou1', 'prefecture'),
  word('行', 'hang2', 'row', 'profession'),
  word('银行', 'yin2 hang2', 'bank'),
  word('女', 'nu:3', 'woman'),
];

describe('a lexicon', () => {
  const lexicon = open(SMALL);

  it('gives back the senses of its words, and none of others', () => {
    for (const { word, senses } of SMALL) expect(lexicon.lookUp(word)).toEqual(senses);
    expect(lexicon.lookUp('口')).toEqual([]);
  });

  it('finds the longest word at a place', () => {
    const lengthAt = (text: string, place: number) => lexicon.lengthOf(lexicon.longestWordAt(text, place));
    expect(lengthAt('港口在港外', 0)).toBe(2);
    expect(lengthAt('港口在港外', 3)).toBe(1);
    expect(lengthAt('港', 0)).toBe(1);
    expect(lexicon.longestWordAt('港口在港外', 2)).toBe(-1);
    expect(lexicon.longestWordAt('港口', 2)).toBe(-1);
  });

  it('translates words into English stems', () => {
    expect(lexicon.translationsOf(lexicon.longestWordAt('港口', 0))).toEqual([
      { stem: 'port', strong: true },
      { stem: 'harbor', strong: true },
    ]);
  });

  it('splits names in pinyin by its syllables', () => {
    expect(lexicon.splitPinyin('zhengzhou')).toEqual(['zheng', 'zhou']);
    expect(lexicon.splitPinyin('boston')).toEqual([]);
  });

  it('tells which hanzi are not read as any of some syllables; of several readings it does not say', () => {
    const several = open([...SMALL, word('行人', 'xing2 ren2', 'pedestrian')]);
    const mayBeRead = several.mayBeRead(['gang', 'nowhere']);
    const code = (hanzi: string) => hanzi.codePointAt(0) ?? 0;
    expect([...'港州行口'].filter((hanzi) => mayBeRead(code(hanzi)))).toEqual(['港', '行']);
    for (const hanzi of '港州行口')
      if (several.syllablesOf(code(hanzi)).includes('gang')) expect(mayBeRead(code(hanzi))).toBe(true);
    expect(several.mayBeRead([])(code('港'))).toBe(false);
  });

  it('says where it is from', () => {
    expect(lexicon.header).toMatchObject(HEADER);
  });

  it('is read as it was written', () => {
    const hanzi = fc.string({ unit: fc.constantFrom(...'港口州行银郑女'), minLength: 1, maxLength: 4 });
    const syllable = fc.constantFrom('gang3', 'kou3', 'Zheng4', 'hang2', 'xing2', 'lu:4', 'r5');
    const sense = fc.record({
      reading: fc.array(syllable, { minLength: 1, maxLength: 4 }).map((syllables) => syllables.join(' ')),
      glosses: fc.array(fc.constantFrom('to go', 'bank (of a river)', 'A'), {
        minLength: 1,
        maxLength: 3,
      }),
    });
    const words = fc.uniqueArray(
      fc.record({ word: hanzi, senses: fc.array(sense, { minLength: 1, maxLength: 3 }) }),
      { selector: ({ word }) => word },
    );
    fc.assert(
      fc.property(words, (written) => {
        const read = open(written);
        for (const { word, senses } of written) expect(read.lookUp(word)).toEqual(senses);
      }),
    );
  });

  it.each([
    ['', 'not a lexicon'],
    ['nonsense', 'not a lexicon'],
    [writeLexicon(HEADER, SMALL).slice(0, -40), 'damaged'],
    [writeLexicon(HEADER, SMALL).replace('"version":1', '"version":9'), 'version 9'],
  ])('refuses what is damaged: %j', (text, message) => {
    expect(() => openLexicon(text)).toThrow(message);
  });
});

describe('tonedPinyin', () => {
  it.each([
    ['Zheng4 zhou1', 'Zhèngzhōu'],
    ['nu:3 er2', "nǚ'ér"],
    ['xi1 an1', "xī'ān"],
    ['liu2 shui3', 'liúshuǐ'],
    ['ma5', 'ma'],
    ['Mao2 Ze2 dong1', 'Máo Zédōng'],
  ])('%s → %s', (reading, written) => {
    expect(tonedPinyin(reading)).toBe(written);
  });
});
