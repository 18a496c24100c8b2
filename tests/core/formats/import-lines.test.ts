import { describe, expect, it } from 'vitest';
import { openMosesImporter } from '../../../src/core/formats/index.ts';
import { readLines } from '../../../src/core/formats/lines/read-lines.ts';
import { importAll, openTextDecoder, problemsOf, textsOf, unitsOf } from './import-text.ts';
import { openText, readText } from './read-text.ts';

describe('alternating lines', () => {
  it('join a title of several lines, unlike sentences', () => {
    const body = 'Trade rose.\n贸易增长。\n';
    expect(textsOf(importAll('a.txt', `Harbor grows\nFast and far\n港口快速成长\n\n${body}`))).toEqual([
      ['Harbor grows Fast and far', '港口快速成长'],
      ['Trade rose.', '贸易增长。'],
    ]);
    expect(
      textsOf(
        importAll('a.txt', `港口成长\n又快又远\nHarbor grows\nFast and far\n贸易增长。\nTrade rose.\n`),
      ).slice(0, 2),
    ).toEqual([
      ['Harbor grows', '港口成长'],
      ['Fast and far', '又快又远'],
    ]);
  });

  it('hold several documents, with their credits', () => {
    const text =
      '# document: a\n# url: https://a.example\nOne\n一 (记者/甲)\n\n# document: b\nTwo\n二\n\\# Three\n\\# 三\n';
    const found = importAll('a.txt', text);
    expect(problemsOf(found)).toEqual([]);
    expect(unitsOf(found).map(({ line, unit, document }) => [line, unit.segments.en, document.id])).toEqual([
      [3, 'One', 'a'],
      [7, 'Two', 'b'],
      [9, '# Three', 'b'],
    ]);
    expect(unitsOf(found)[0]?.document.provenance).toMatchObject({
      url: 'https://a.example',
      credits: '记者/甲',
    });
  });

  it('of any length are read in parts', () => {
    const many = Array.from({ length: 9000 }, (_, at) => `Line ${at} is here.\n第${at}行在此。\n`);
    expect(textsOf(importAll('a.txt', many.join(''), { size: 65_536 }))).toHaveLength(9000);
    expect(textsOf(importAll('a.txt', many.join('\n'), { size: 65_536 }))).toHaveLength(9000);
  });
});

describe('a text of alternating lines', () => {
  it.each([
    [
      'is numbered on',
      'One\n一\n\n# document: b\nTwo\n二\nThree\n三\n',
      ['1 en:One zh:一 harbor', '5 en:Two zh:二 b', '7 en:Three zh:三 b'],
    ],
    [
      'begins another document however it is spaced',
      'One\n一\n\t #  document :b\nTwo\n二',
      ['1 en:One zh:一 harbor', '4 en:Two zh:二 b'],
    ],
    [
      'has the document its head names, with a remark above',
      '# by hand\n\n# document: b\nOne\n一',
      ['4 en:One zh:一 b'],
    ],
    [
      'has no other document by a text that speaks of one',
      'One # document: b\n一\nTwo\n二',
      ['1 en:One # document: b zh:一 harbor', '3 en:Two zh:二 harbor'],
    ],
    [
      'names what has no counterpart',
      'One\n一\n# document: b\nTwo',
      ['1 en:One zh:一 harbor', '4 last-unpaired'],
    ],
  ])('%s', (_, text, found) => {
    const lines = readText(readLines, text).map((line) => line.replace(/ \{.*"id":"(.*?)".*\}$/, ' $1'));
    expect(lines.map((line) => line.replace(/^(\d+) (\d+)/, '$2'))).toEqual(found);
  });

  it('that is long is read in parts, each when its blank line has come', () => {
    const { reader, found } = openText(readLines);
    reader.write('Here it is.\n在此。\n'.repeat(1999));
    reader.write('\nHere it is.\n');
    expect(found).toHaveLength(0);
    reader.write('在此。\n \n');
    expect(found).toHaveLength(2000);
    reader.write('Here it is.\n在此。\n'.repeat(8000));
    expect(found).toHaveLength(2000);
    reader.write('Here it is.\n');
    expect(found).toHaveLength(10_000);
    reader.write('在此。\n');
    reader.end();
    expect(found).toHaveLength(10_001);
    expect(found.every((line) => line.includes(' en:Here it is. zh:在此。 '))).toBe(true);
  });
});

describe('Moses', () => {
  const read = (first: string, second: string, names: [string, string] = ['a.en', 'a.zh']) => {
    const importer = openMosesImporter({ names, openTextDecoder });
    return [...importer.write(0, first), ...importer.write(1, second), ...importer.end()];
  };

  it('pairs lines by number; the languages come from the names, or from the text', () => {
    expect(textsOf(read('Harbor\n\n12\n', '港口\r\n\r\n12\r\n'))).toEqual([
      ['Harbor', '港口'],
      ['12', '12'],
    ]);
    expect(textsOf(read('港口\n12', 'Harbor\n12', ['a.txt', 'b.txt']))).toEqual([
      ['Harbor', '港口'],
      ['12', '12'],
    ]);
  });

  it('names a missing side and files of different length', () => {
    expect(problemsOf(read('a\nb\nc\nd\n', '一\n\n三\n'))).toEqual([
      '2 no-chinese',
      '4 uneven-files a.en: +1',
    ]);
    expect(problemsOf(read('a\n', ''))).toEqual(['refused empty']);
  });

  it('asks for the file that is behind', () => {
    const importer = openMosesImporter({ names: ['a.en', 'a.zh'], openTextDecoder });
    importer.write(0, 'a\nb\n');
    expect(importer.behind).toBe(1);
    importer.write(1, '一\n二\n三\n');
    expect(importer.behind).toBe(0);
  });
});
