import { describe, expect, it } from 'vitest';
import { readAlternatingLines } from '../../../src/core/formats/index.ts';

const ARTICLE = `The harbor grows
港口在成长

Trade rose by 9 percent.
贸易增长9%。(来源/城市日报 记者/王一 编译/李二)
`;

describe('readAlternatingLines', () => {
  it('pairs the lines, and splits credits off as provenance', () => {
    const { document, problems } = readAlternatingLines('harbor', ARTICLE);
    expect(problems).toEqual([]);
    expect(document.id).toBe('harbor');
    expect(document.units.map(({ segments }) => segments)).toEqual([
      { en: 'The harbor grows', zh: '港口在成长' },
      { en: 'Trade rose by 9 percent.', zh: '贸易增长9%。' },
    ]);
    expect(document.provenance).toEqual({
      title: { en: 'The harbor grows', zh: '港口在成长' },
      outlet: '城市日报',
      credits: '来源/城市日报 记者/王一 编译/李二',
    });
  });

  it('reads the Chinese line first as well', () => {
    const { document } = readAlternatingLines('a', '港口在成长\nThe harbor grows\n');
    expect(document.units[0]?.segments.en).toBe('The harbor grows');
  });

  it('takes what the head says about the source', () => {
    const { document } = readAlternatingLines(
      'a',
      `# url: https://a.example/1\n# date: 2025-08-05\n# outlet: A\n# licence: CC0\n${ARTICLE}`,
    );
    expect(document.provenance).toMatchObject({
      url: 'https://a.example/1',
      date: '2025-08-05',
      outlet: 'A',
      licence: 'CC0',
    });
  });

  it('reads any line ending and a byte order mark', () => {
    const { document, problems } = readAlternatingLines('a', `\uFEFF${ARTICLE.replace(/\n/g, '\r\n')}`);
    expect(problems).toEqual([]);
    expect(document.units).toHaveLength(2);
  });

  it('names each line it cannot pair, and keeps the rest', () => {
    const { document, problems } = readAlternatingLines(
      'a',
      'One line is here.\nAnother line is here.\n另一行。\n12345\nOnly English',
    );
    expect(document.units).toHaveLength(1);
    expect(problems).toMatchObject([
      { line: 4, message: expect.stringContaining('neither') },
      { line: 1, message: expect.stringContaining('Chinese') },
      { line: 5, message: expect.stringContaining('no counterpart') },
    ]);
  });

  it('keeps brackets that hold no credits', () => {
    const { document } = readAlternatingLines('a', 'The park opened\n公园开放(免费)');
    expect(document.units[0]?.segments.zh).toBe('公园开放(免费)');
  });
});
