import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../../../src/core/formats/delimited/read-delimited.ts';
import { openText, readText } from '../read-text.ts';

describe('a delimited file', () => {
  it.each([
    [
      'with empty lines',
      'Sea\t海\n\n  \n\t\n""\nLand\t地\n',
      ['1 en:Sea zh:海', '4 en: zh:', '6 en:Land zh:地'],
    ],
    ['with an empty line above its header', '\nen\tzh\nSea\t海\n', ['3 en:Sea zh:海']],
    ['with a row too short', 'Sea\t海\nLand\n', ['1 en:Sea zh:海', '2 few-columns']],
    ['with a row of the first language alone', 'zh\ten\n海\tSea\n地\n', ['2 en:Sea zh:海', '3 few-columns']],
    [
      'with notes for some',
      'en\tzh\tnote\nSea\t海\tn\nLand\t地\t\nSky\t天\n',
      ['2 en:Sea zh:海 {"note":"n"}', '3 en:Land zh:地', '4 en:Sky zh:天'],
    ],
    ['with a line for Excel', 'sep=;\r\nSea;海\r\nLand;地\r\n', ['2 en:Sea zh:海', '3 en:Land zh:地']],
    [
      'with such a line further down',
      'Sea;海\nsep=;\nLand;地\n',
      ['1 en:Sea zh:海', '2 en:sep= zh:', '3 en:Land zh:地'],
    ],
    ['with returns for line ends', 'Sea\t海\rLand\t地\r', ['1 en:Sea zh:海', '2 en:Land zh:地']],
    ['with a return in a cell', 'Sea\rshore\t海\nLand\t地\n', ['1 en:Sea\rshore zh:海', '2 en:Land zh:地']],
    [
      'with an open quotation mark',
      'Sea,海\n"Land,地\n',
      ['1 en:Sea zh:海', '2 open-quote', '2 en:"Land zh:地'],
    ],
    ['with formulas a spreadsheet must not run', "en\tzh\n'=Sea\t'+8%\n", ['2 en:=Sea zh:+8%']],
    ['with such text and no header', "'=Sea\t海\n", ["1 en:'=Sea zh:海"]],
    ['with one language', 'Sea\tLand\n', ['refused 1 no-columns']],
  ])('%s is read', (_, text, found) => {
    expect(readText(readDelimited, text)).toEqual(found);
    expect(readText(readDelimited, text, 1)).toEqual(found);
  });

  it.each([
    ['\n', 'Harbor by sea\t海'],
    ['\r', 'Harbor by sea\t海'],
  ])('is read to its end, whatever the pieces, with %j for line ends', (end, row) => {
    const text = `${row}${end}`.repeat(6000);
    for (const size of [1000, 65_536, 70_000, text.length]) {
      const found = readText(readDelimited, text, size);
      expect(found).toHaveLength(6000);
      expect(found.at(-1)).toBe('6000 en:Harbor by sea zh:海');
    }
  });

  it('is read as soon as its first rows have told the columns', () => {
    const { reader, found } = openText(readDelimited);
    const rows = 'Harbor by sea\t海\n'.repeat(65_536 / 16);
    reader.write(rows.slice(0, -1));
    expect(found).toHaveLength(0);
    reader.write('\n');
    expect(found).toHaveLength(4096);
    reader.write('Sea\t海\n');
    expect(found.at(-1)).toBe('4097 en:Sea zh:海');
    reader.end();
    expect(found).toHaveLength(4097);
  });
});
