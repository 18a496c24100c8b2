import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/core/formats/lines/alternating-lines.ts';
import { outletOf, splitCredits } from '../../../src/core/formats/lines/credits.ts';
import { pairLines } from '../../../src/core/formats/lines/pair-lines.ts';
import type { Problem } from '../../../src/core/formats/problem.ts';

describe('credits', () => {
  it.each([
    ['前行。(记者/康亚飞)', '前行。', '记者/康亚飞'],
    ['前行。 （ 中文来源：河南日报 ） ', '前行。', '中文来源：河南日报'],
    ['前行。(編譯 李)', '前行。', '編譯 李'],
    ['前行。(责编：王)', '前行。', '责编：王'],
    ['前行。(实习生 王)', '前行。', '实习生 王'],
    ['It goes on. (Source: The Daily)', 'It goes on.', 'Source: The Daily'],
    ['It goes on. (translated by Li)', 'It goes on.', 'translated by Li'],
    ['It goes on. (EDITOR Li)', 'It goes on.', 'EDITOR Li'],
  ])('close %s', (segment, text, credits) => expect(splitCredits(segment)).toEqual({ text, credits }));

  it.each([
    '公园开放(免费)',
    'It grew (resources) fast',
    'All (the resourceful)',
    '(记者)说',
    '前行。(记)',
    `前行。(记者${'王'.repeat(200)})`,
    '前行。(记者(王)',
  ])('do not close %s', (segment) => {
    if (segment === '前行。(记者(王)') expect(splitCredits(segment).credits).toBeUndefined();
    else expect(splitCredits(segment)).toEqual({ text: segment, credits: undefined });
  });

  it.each([
    ['中文来源/河南日报 记者/康亚飞', '河南日报'],
    ['來源：城市日報，記者王', '城市日報'],
    ['Source: The City Daily, reporter Li', 'The City Daily'],
    ['SOURCE : City daily', 'City'],
    ['Source: Reuters reporter Li', 'Reuters'],
    ['来源/甲;乙', '甲'],
    ['记者/康亚飞', undefined],
    ['来源 甲', undefined],
  ])('%s name the outlet %s', (credits, outlet) => expect(outletOf(credits)).toBe(outlet));
});

describe('lines of an article', () => {
  const of = (text: string, first = 1) => readArticle(text.split('\n'), first);

  it('are numbered from its first one', () => {
    expect(of('The harbor\n港口\n\nIt grows.\n它在成长。', 10).pairs.map(({ line }) => line)).toEqual([
      10, 13,
    ]);
  });

  it('say in the head where it is from, and may hold comments', () => {
    const { id, provenance, pairs } = of(
      '# document: n-1\n#url:https://a.example/1\n# date : 2025-08-05\n# outlet: A\n# licence: CC0\n# by nobody\n#\nThe harbor\n港口',
    );
    expect(id).toBe('n-1');
    expect(provenance).toEqual({
      title: { en: 'The harbor', zh: '港口' },
      outlet: 'A',
      url: 'https://a.example/1',
      date: '2025-08-05',
      licence: 'CC0',
    });
    expect(pairs).toHaveLength(1);
  });

  it('say nothing of what nobody said', () => {
    const { id, provenance } = of('');
    expect(id).toBeUndefined();
    expect(provenance).toEqual({});
  });

  it('may begin with a number sign, or with one that is escaped', () => {
    expect(of('#1 in the world\n\\#世界第一\n# 1 不是文字').pairs[0]?.segments).toEqual({
      en: '#1 in the world',
      zh: '#世界第一',
    });
    expect(of('\\\\# a word\n\\#一个词').pairs[0]?.segments.en).toBe('\\# a word');
  });

  it('have the credits of both sides', () => {
    const { provenance, pairs } = of('It grows. (Source: The Daily)\n它在成长。(记者/王)');
    expect(pairs[0]?.segments).toEqual({ en: 'It grows.', zh: '它在成长。' });
    expect(provenance).toMatchObject({ outlet: 'The Daily', credits: 'Source: The Daily 记者/王' });
  });
});

describe('lines in pairs', () => {
  /** `e. z.` with a stop for a sentence, `|` for a blank line before. */
  function pair(shape: string) {
    const problems: Problem[] = [];
    const lines = shape.split(' ').map((one, at) => {
      const plain = one.replace('|', '');
      const language = plain.startsWith('e') ? ('en' as const) : ('zh' as const);
      return { number: at + 1, text: plain, language, isApart: one.startsWith('|') };
    });
    const pairs = pairLines(lines, problems).map(
      ({ line, segments }) => `${line} ${segments.en}=${segments.zh}`,
    );
    return [
      ...pairs,
      ...problems.map(({ line, code, detail }) => `${line} ${code}${detail ? ` ${detail}` : ''}`),
    ];
  }

  it.each([
    ['e1. z1. e2. z2.', ['1 e1.=z1.', '3 e2.=z2.']],
    ['z1. e1.', ['1 e1.=z1.']],
    ['e1. e2. z1. z2.', ['1 e1.=z1.', '2 e2.=z2.']],
    ['e1 e2 z1', ['1 e1 e2=z1']],
    ['z1 z2 e1 e2. z3.', ['1 e1=z1', '2 e2.=z2', '5 last-unpaired']],
    ['e1 z1 z2 z3 z4', ['1 e1=z1 z2 z3 z4']],
    [
      'e1 z1 z2 z3 z4 z5',
      ['1 e1=z1', '3 last-unpaired', '4 last-unpaired', '5 last-unpaired', '6 last-unpaired'],
    ],
    ['e1 e2 |e3 z1', ['3 e3=z1', '1 line-unpaired Chinese', '2 line-unpaired Chinese']],
    ['|e1 e2 z1', ['1 e1 e2=z1']],
    ['e1 e2. z1', ['2 e2.=z1', '1 line-unpaired Chinese']],
    ['z1. z2. e1.', ['2 e1.=z2.', '1 line-unpaired English']],
    ['e1. z1. e2 e3 z2', ['1 e1.=z1.', '4 e3=z2', '3 line-unpaired Chinese']],
    ['e1.', ['1 last-unpaired']],
  ])('%s', (shape, found) => expect(pair(shape)).toEqual(found));
});
