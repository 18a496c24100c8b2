import { describe, expect, it } from 'vitest';
import { pairFigures, readFigures } from '../../../src/core/figures/index.ts';

function relations(en: string, zh: string): string[] {
  const english = readFigures(en, 'en', {});
  const chinese = readFigures(zh, 'zh', {});
  return pairFigures(english, chinese).map((pair) => {
    const left = pair.kind === 'zh-only' ? '' : english[pair.en]?.surface;
    const right = pair.kind === 'en-only' ? '' : chinese[pair.zh]?.surface;
    return `${left} ${pair.kind === 'both' ? pair.relation : pair.kind} ${right}`;
  });
}

describe('figures of both languages', () => {
  it.each([
    ['Exports reached 274.68 billion yuan.', '出口2746.8亿元。', '274.68 billion yuan match 2746.8亿元'],
    ['It rose 38.7 percent year-on-year.', '同比增长38.7%。', 'match'],
    ['in the first five months', '前5个月', 'match'],
    ['226 countries and regions', '226个国家和地区', 'match'],
    ['on August 3', '8月3日', 'match'],
    ['They rank first.', '居第1位。', 'match'],
    ['It sold 416 million yuan.', '销售额41.6亿元。', 'mismatch'],
    ['It rose 9 percent.', '下降9%。', 'mismatch'],
  ])('%s and %s', (en, zh, expected) => {
    const found = relations(en, zh);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  it('find nothing in names and idioms', () => {
    expect(readFigures('一带一路千方百计', 'zh', {})).toEqual([]);
    expect(readFigures('one of the 5G phones', 'en', {})).toEqual([]);
  });
});
