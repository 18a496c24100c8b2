import { describe, expect, it } from 'vitest';
import { importAll, problemsOf, textsOf, unitsOf } from './import-text.ts';

const ROWS = [
  ['The harbor grows, fast', '港口;快速成长'],
  ['Trade is up 9 percent', '贸易增长9%'],
];

describe('columns and delimiters', () => {
  it.each([
    ['tabs', 'The harbor grows, fast\t港口;快速成长\nTrade is up 9 percent\t贸易增长9%\n'],
    ['Windows line ends', 'The harbor grows, fast\t港口;快速成长\r\nTrade is up 9 percent\t贸易增长9%\r\n'],
    ['old Mac line ends', 'The harbor grows, fast\t港口;快速成长\rTrade is up 9 percent\t贸易增长9%\r'],
    ['commas', '"The harbor grows, fast",港口;快速成长\nTrade is up 9 percent,贸易增长9%\n'],
    ['semicolons', 'The harbor grows, fast;"港口;快速成长"\nTrade is up 9 percent;贸易增长9%\n'],
    ['a header', 'zh-CN,English\n港口;快速成长,"The harbor grows, fast"\n贸易增长9%,Trade is up 9 percent'],
    [
      'a header of other names',
      'id,source,target\n1,"The harbor grows, fast",港口;快速成长\n2,Trade is up 9 percent,贸易增长9%',
    ],
    [
      'the line that names the delimiter',
      'sep=;\nThe harbor grows, fast;"港口;快速成长"\nTrade is up 9 percent;贸易增长9%\n',
    ],
    [
      'languages in brackets',
      'Source (en),Target (zh-CN)\n"The harbor grows, fast",港口;快速成长\nTrade is up 9 percent,贸易增长9%',
    ],
    ['Chinese names', '英文,中文\n"The harbor grows, fast",港口;快速成长\nTrade is up 9 percent,贸易增长9%'],
    [
      'more columns',
      '0.91\tnews-1\t港口;快速成长\tThe harbor grows, fast\n0.87\tnews-1\t贸易增长9%\tTrade is up 9 percent',
    ],
  ])('with %s are found', (_, text) => {
    const found = importAll('a.csv', text);
    expect(problemsOf(found)).toEqual([]);
    expect(textsOf(found)).toEqual(ROWS);
  });

  it('take a column of identifiers that rows share for the document', () => {
    const text =
      'news\tn-1\tHarbor grows\t港口成长\nnews\tn-1\tTrade is up\t贸易增长\nnews\tn-2\tNo rain today\t今天无雨\n';
    expect(unitsOf(importAll('a.tsv', text)).map(({ document }) => document.id)).toEqual([
      'n-1',
      'n-1',
      'n-2',
    ]);
    const named = 'en\tzh\turl\tdoc\nHarbor\t港口\thttps://a.example/1\tn-1\n';
    expect(unitsOf(importAll('a.tsv', named))[0]?.document).toEqual({
      id: 'n-1',
      provenance: { url: 'https://a.example/1' },
    });
  });

  it('are needed', () => {
    expect(problemsOf(importAll('a.tsv', 'one\ttwo\nthree\tfour\n'))).toEqual(['refused 1 no-columns']);
  });
});

describe('quotation marks', () => {
  it('are text where TSV is written without quoting', () => {
    const text = '"Yes," he said.\t“是的,”他说。\n"No" is "no".\t不就是不。\n"Open\t开\nShut"\t关\n';
    expect(textsOf(importAll('a.tsv', text)).map(([en]) => en)).toEqual([
      '"Yes," he said.',
      '"No" is "no".',
      '"Open',
      'Shut"',
    ]);
  });

  it('hold delimiters, line breaks and themselves in TSV and CSV', () => {
    const text = 'en,zh\n"a, ""b""\nc","一\n二"\nd,四\n';
    expect(textsOf(importAll('a.csv', text))).toEqual([
      ['a, "b"\nc', '一\n二'],
      ['d', '四'],
    ]);
  });

  it('that never close are text, and named', () => {
    const found = importAll('a.csv', 'en,zh\n"a,一\nb,二\n');
    expect(problemsOf(found)).toEqual(['2 open-quote']);
    expect(textsOf(found)).toEqual([
      ['"a', '一'],
      ['b', '二'],
    ]);
  });

  it('do not shift line numbers', () => {
    expect(problemsOf(importAll('a.csv', 'en,zh\n"a\nb",一\nalone\n"c",\n'))).toEqual([
      '4 few-columns',
      '5 no-chinese',
    ]);
  });
});

it('takes guards against formulas off again, in files with named columns alone', () => {
  expect(textsOf(importAll('a.csv', "en,zh\n'=1+1,等于二\n''-x,减\n'em,们\n"))).toEqual([
    ['=1+1', '等于二'],
    ["'-x", '减'],
    ["'em", '们'],
  ]);
  expect(textsOf(importAll('a.tsv', "'-ism' is a suffix\t主义是后缀\n"))[0]?.[0]).toBe("'-ism' is a suffix");
});
