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
] as const)('formats pairs as %s', (format, text) => expect(formatPairs(PAIRS, format).text).toBe(text));

it('escapes what would be markup in HTML', () => {
  const { html } = formatPairs(PAIRS, 'both');
  expect(html).toContain('<p lang="en">A &lt;b&gt; &amp; &quot;c&quot;</p>');
  expect(html).toContain('<p lang="zh">增长9%</p>');
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
