import { describe, expect, it } from 'vitest';
import { readAnki } from '../../../src/core/formats/anki/read-anki.ts';
import { openText, readText } from './read-text.ts';

describe('cards of Anki', () => {
  it.each([
    ['tab', '\t'],
    ['Comma', ','],
    ['semicolon', ';'],
    ['pipe', '|'],
    ['colon', ':'],
    ['!', '!'],
  ])('are separated by %s', (name, delimiter) => {
    expect(readText(readAnki, `#separator:${name}\nHarbor${delimiter}港口\n`)).toEqual([
      '2 en:Harbor zh:港口',
    ]);
  });

  it.each([
    ['by tabs where nothing is said', 'Harbor\t港口', ['1 en:Harbor zh:港口']],
    ['with spaces', '#separator:space\nHarbor 港口', ['2 en:Harbor zh:港口']],
    [
      'with the head of Windows',
      '#separator:comma\r\n#html:false\r\nHarbor,港口\r\n',
      ['3 en:Harbor zh:港口'],
    ],
    ['as HTML unless it says not', 'A&amp;B<br>c\t港<b>口</b>', ['1 en:A&B\nc zh:港口']],
    ['as text', '#HTML:False\nA&amp;B c\t港口与海<b>口</b>', ['2 en:A&amp;B c zh:港口与海<b>口</b>']],
    [
      'with quotation marks',
      '"Har""bor\nhere"\t港口\nSea\t海',
      ['1 en:Har"bor\nhere zh:港口', '3 en:Sea zh:海'],
    ],
    [
      'with columns by name',
      '#columns:zh\ten\tnote\n港口\tHarbor\tn\n',
      ['2 en:Harbor zh:港口 {"note":"n"}'],
    ],
    ['with languages by name', '#languages:zh-TW en\n港口\tHarbor', ['2 en:Harbor zh-TW:港口']],
    [
      'without tags, decks and the like',
      '#tags column:1\n#deck column:4\nthis is a tag of many words\tHarbor\t港口\t这是一个很长的牌组的名字',
      ['3 en:Harbor zh:港口'],
    ],
    [
      'without guids and note types',
      '#guid column:1\n#notetype column:2\nthe guid of it\tthe type of it\tHarbor\t港口',
      ['3 en:Harbor zh:港口'],
    ],
    ['first in which a hash is text', 'No. #1\t第一', ['1 en:No. #1 zh:第一']],
    ['after a remark', '#said\nHarbor\t港口', ['2 en:Harbor zh:港口']],
    ['but none', '#separator:tab\nHarbor\tPort\n', ['refused 2 no-columns']],
    [
      'that begin with a hash, after the head',
      '#tags column:9\nHarbor\t港口\n#1 of all\t第一',
      ['2 en:Harbor zh:港口', '3 en:#1 of all zh:第一'],
    ],
    [
      'after a head that the file does not begin with',
      'Harbor\t港口\n#separator:comma\nSea\t海',
      ['1 en:Harbor zh:港口', '2 few-columns', '3 en:Sea zh:海'],
    ],
    ['separated by a word’s first sign', '#separator:\u2192 \nHarbor\u2192港口', ['2 en:Harbor zh:港口']],
    ['with a column of tags that is none', '#tags column:0\nHarbor\t港口', ['2 en:Harbor zh:港口']],
    ['with a head line that says nothing', '#\n#:\n#html:\nHarbor\t港口', ['4 en:Harbor zh:港口']],
    ['that lack a side', 'Harbor\t港口\nSea\n', ['1 en:Harbor zh:港口', '2 few-columns']],
  ])('are read %s', (_, text, found) => {
    expect(readText(readAnki, text)).toEqual(found);
    expect(readText(readAnki, text, 2)).toEqual(found);
  });

  it('go on after the head that tells the columns', () => {
    const many = Array.from({ length: 4000 }, (_, at) => `Harbor number ${at}\t港口${at}\n`).join('');
    expect(readText(readAnki, many, 70_000)).toHaveLength(4000);
    expect(readText(readAnki, many, 1000).at(-1)).toBe('4000 en:Harbor number 3999 zh:港口3999');
  });

  it('come as soon as the columns are known', () => {
    const { reader, found } = openText(readAnki);
    const cards = 'Harbor by sea\t海\n'.repeat(65_536 / 16);
    reader.write(cards.slice(0, -1));
    expect(found).toHaveLength(0);
    reader.write('\n');
    expect(found).toHaveLength(4096);
    reader.write('Sea\t海\n');
    expect(found.at(-1)).toBe('4097 en:Sea zh:海');
  });

  it('are refused once, however much comes after', () => {
    const none = 'Harbor\tPort\n'.repeat(6000);
    expect(readText(readAnki, none, 70_000)).toEqual(['refused 1 no-columns']);
  });
});
