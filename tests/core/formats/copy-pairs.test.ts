import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatPairs } from '../../../src/core/formats/index.ts';

const PAIRS = [
  { en: 'Up 9%', zh: '增长9%' },
  { en: 'A <b> & "c"', zh: '第1位' },
];

it.each([
  ['both', 'Up 9%\n增长9%\n\nA <b> & "c"\n第1位'],
  ['en', 'Up 9%\n\nA <b> & "c"'],
  ['zh', '增长9%\n\n第1位'],
  ['tsv', 'Up 9%\t增长9%\nA <b> & "c"\t第1位'],
  ['markdown', '| English | 中文 |\n| --- | --- |\n| Up 9% | 增长9% |\n| A \\<b\\> & "c" | 第1位 |'],
] as const)('formats pairs as %s', (format, text) => expect(formatPairs(PAIRS, format).text).toBe(text));

it('escapes what would be markup in HTML', () => {
  expect(formatPairs(PAIRS, 'both').html).toBe(
    [
      '<p lang="en">Up 9%</p>',
      '<p lang="zh">增长9%</p>',
      '<p lang="en">A &lt;b&gt; &amp; &quot;c&quot;</p>',
      '<p lang="zh">第1位</p>',
    ].join('\n'),
  );
});

it.each([
  ['tabs and line breaks, one space for any number', 'tsv', 'a\t\tb\r\nc', 'a b c'],
  [
    'every sign that Markdown reads',
    'markdown',
    '|a| *b* _c_ `d` <e> [f] \\',
    '\\|a\\| \\*b\\* \\_c\\_ \\`d\\` \\<e\\> \\[f\\] \\\\',
  ],
  ['line breaks and the spaces around them', 'markdown', 'a  \n\n  b\n c', 'a b c'],
] as const)('keeps the cells of a table in place: %s', (_, format, text, cell) => {
  const row = formatPairs([{ en: text, zh: '一' }], format)
    .text.split('\n')
    .at(-1);
  expect(row).toBe(format === 'tsv' ? `${cell}\t一` : `| ${cell} | 一 |`);
});

it('has HTML only where the form has markup', () => {
  for (const format of ['en', 'zh', 'tsv', 'markdown'] as const)
    expect(formatPairs(PAIRS, format).html).toBeUndefined();
});

it('writes one row and two cells for each pair, whatever the text', () => {
  const pair = fc.record({ en: fc.string(), zh: fc.string() });
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1 }), (pairs) => {
      const rows = formatPairs(pairs, 'tsv').text.split('\n');
      expect(rows.map((row) => row.split('\t').length)).toEqual(pairs.map(() => 2));
      const lines = formatPairs(pairs, 'markdown').text.split('\n');
      expect(lines).toHaveLength(pairs.length + 2);
    }),
  );
});
