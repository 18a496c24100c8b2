import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../../src/core/formats/delimited/columns.ts';

describe('columns by their names', () => {
  it.each([
    [['en', 'zh'], { en: 0, zh: 1, tags: { en: 'en', zh: 'zh' } }],
    [[' en ', '\tzh-TW'], { en: 0, zh: 1, tags: { en: 'en', zh: 'zh-TW' } }],
    [['zh_Hant_TW', 'EN'], { en: 1, zh: 0, tags: { en: 'EN', zh: 'zh_Hant_TW' } }],
    [['English', 'Chinese (Taiwan)'], { en: 0, zh: 1, tags: { en: 'en', zh: 'zh' } }],
    [['Source (en)', 'Target (zh-CN)'], { en: 0, zh: 1, tags: { en: 'en', zh: 'zh' } }],
    [['score', '英语', '汉语'], { en: 1, zh: 2, tags: { en: 'en', zh: 'zh' } }],
    [[`${'x'.repeat(36)}(en)`, 'zh'], { en: 0, zh: 1, tags: { en: 'en', zh: 'zh' } }],
  ])('%j', (names, found) => {
    expect(findColumns([names])).toEqual({ ...found, fields: [], note: undefined, hasHeader: true });
  });

  it.each([
    ['a sentence that begins with one', 'English is spoken by more people than ever'],
    ['a long text that ends with one', `${'x'.repeat(37)}(en)`],
    ['one in brackets before more', 'Text (en) of news'],
  ])('not %s', (_, name) => {
    expect(findColumns([[name, 'zh']])?.hasHeader).not.toBe(true);
  });

  it('of a document’s fields and notes, wherever they stand', () => {
    expect(findColumns([['url', 'en', 'zh', 'Doc id', 'DATE', 'Licence']])).toMatchObject({
      fields: [
        ['document', 3],
        ['url', 0],
        ['date', 4],
        ['licence', 5],
      ],
      note: undefined,
    });
    for (const note of ['note', 'Notes', 'COMMENT'])
      expect(findColumns([[note, 'en', 'zh']])).toMatchObject({ fields: [], note: 0 });
    expect(findColumns([['en', 'zh', 'my doc', 'footnotes']])).toMatchObject({ fields: [], note: undefined });
  });
});

describe('columns by what they hold', () => {
  const of = (...rows: string[][]) => {
    const found = findColumns(rows);
    return found && [found.en, found.zh];
  };

  it('are those of each language, whatever the order', () => {
    expect(findColumns([['Trade is up', '贸易增长']])).toEqual({
      en: 0,
      zh: 1,
      tags: { en: 'en', zh: 'zh' },
      fields: [],
      note: undefined,
      hasHeader: false,
    });
    expect(of(['贸易增长', 'Trade is up'])).toEqual([1, 0]);
  });

  it.each([
    ['nothing', []],
    ['no Chinese', [['Trade is up', 'So it is']]],
    ['no English', [['贸易增长', '确实如此']]],
    ['one column of both', [['贸易增长'], ['Trade is up']]],
  ])('are not found in %s', (_, rows) => {
    expect(findColumns(rows)).toBeUndefined();
  });

  it('are those with the most text: sentences rather than identifiers, over all rows', () => {
    expect(of(['an-identifier-that-is-rather-long', 'We go on', '继续'])).toEqual([1, 2]);
    expect(of(['We go on', 'an-identifier-that-is-rather-long', '继续'])).toEqual([0, 2]);
    expect(of(['They said that we all go on', 'Hi', '继续'], ['Hi', 'We go on', '继续'])).toEqual([0, 2]);
    expect(of(['你好吗你好吗', '你 好 吗', 'How are you'])).toEqual([2, 1]);
    expect(of(['你好吗你好吗', '你好，，，！', 'How are you'])).toEqual([2, 0]);
    expect(of(['One two three', 'Four five six', '一二三'])).toEqual([0, 2]);
  });

  it('are two, though one holds some text of the other language', () => {
    const long = 'This was never translated and is a long sentence';
    expect(
      of(['Hi', '这一行很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长'], ['Yes', long]),
    ).toEqual([0, 1]);
  });

  it('come after a header of other names, which is no text', () => {
    expect(
      findColumns([
        ['原文', 'note'],
        ['Hi', '你'],
      ]),
    ).toMatchObject({ en: 0, zh: 1, hasHeader: true });
    expect(
      findColumns([
        ['x', '序号', 'y'],
        ['Hi', '1', '你'],
      ]),
    ).toMatchObject({ en: 0, zh: 2, hasHeader: true });
    expect(
      findColumns([
        ['x', 'z', 'y'],
        ['Hi', '1', '你'],
      ]),
    ).toMatchObject({ hasHeader: false });
  });
});

describe('the column of documents', () => {
  const documentIn = (rows: readonly (readonly [string, ...string[]])[]) =>
    findColumns(rows.map((cells) => ['We go on', '我们继续', ...cells]))?.fields;

  it.each([
    ['identifiers that rows share', [['n-1'], ['n-1'], ['n-2']], 2],
    ['the identifier of the only row', [['n-1']], 2],
    ['numbers without a point', [['7'], ['7']], 2],
    ['versions', [['v1.2'], ['v1.2']], 2],
    ['addresses with a decimal at the end', [['1.2.3'], ['1.2.3']], 2],
    [
      'the finer of two',
      [
        ['a', 'n-1'],
        ['a', 'n-2'],
        ['a', 'n-2'],
      ],
      3,
    ],
    [
      'the first of two that are as fine',
      [
        ['a', 'n-1'],
        ['a', 'n-1'],
      ],
      2,
    ],
  ] as const)('is that of %s', (_, rows, column) => {
    expect(documentIn(rows)).toEqual([['document', column]]);
  });

  it.each([
    ['identifiers that no rows share', [['n-1'], ['n-2']]],
    ['scores', [['0.91'], ['0.91']]],
    ['scores below zero', [['-12.5'], ['-12.5']]],
    ['scores without a zero', [['.75'], ['.75']]],
    ['words', [['north news'], ['north news']]],
    ['cells that are empty', [[''], ['']]],
    ['cells that are empty now and then', [['n-1'], ['n-1'], ['']]],
    ['a long text without spaces', [['x'.repeat(201)], ['x'.repeat(201)]]],
  ] as const)('is not that of %s', (_, rows) => {
    expect(documentIn(rows)).toEqual([]);
  });

  it('is never that of a language', () => {
    const rows = [
      ['Harbor', '港口'],
      ['Harbor', '港口'],
    ];
    expect(findColumns(rows)?.fields).toEqual([]);
  });
});
