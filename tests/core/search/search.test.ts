import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksOf, parseQuery, SearchShard } from '../../../src/core/search/index.ts';

const UNITS = [
  { en: 'The trade war hurts both sides.', zh: '贸易战损害双方。' },
  { en: 'Trade grew; so did the war of words.', zh: '贸易增长了，口水战也升级了。' },
  { en: 'China’s economy grew 5.2 percent.', zh: '中国经济增长5.2%，GDP超出预期。' },
  { en: 'Banks in Zürich lent more.', zh: '蘇黎世的銀行放貸更多。' },
  { en: 'The party started at ten.', zh: '聚会十点 开始。' },
];
const shard = new SearchShard(UNITS);
const found = (typed: string) => {
  const hits = shard.search(parseQuery(typed));
  const rank = (wanted: number) => [...hits].flatMap((hit, unit) => (hit === wanted ? [unit] : []));
  return [...rank(2), ...rank(1)];
};

describe('search', () => {
  it.each([
    ['', []],
    ['  “” ', []],
    ['tra', [0, 1]],
    ['TRADE', [0, 1]],
    ['trade war', [0, 1]],
    ['war trade', [0, 1]],
    ['"trade war"', [0]],
    ['“trade w', [0]],
    ['trade wa', [0, 1]],
    ['art', []],
    ['sta', [4]],
    ['sta ', []],
    ['zurich', [3]],
    ["china's", [2]],
    ['5.2', [2]],
    ['中国', [2]],
    ['国经济', [2]],
    ['贸易 战', [0, 1]],
    ['贸易战', [0]],
    ['银行', [3]],
    ['銀行', [3]],
    ['gdp', [2]],
    ['十点开始', [4]],
    ['zgjj', [2]],
    ['yh', [3]],
    ['jh', [4]],
    ['grew 贸易', [1]],
    ['nothing', []],
  ])('finds for %j the units %j', (typed, units) => {
    expect(found(typed)).toEqual(units);
  });

  it('puts units that hold the words as a phrase first', () => {
    expect(found('the war')).toEqual([1, 0]);
  });

  it('looks only within what was found before when told so', () => {
    expect([...shard.search(parseQuery('trade'), Uint8Array.of(0, 1, 1, 1, 1))]).toEqual([0, 1, 0, 0, 0]);
  });

  it('finds what a plain comparison finds, whatever the texts', () => {
    const text = fc.stringMatching(/^[ab中国， ]{0,8}$/);
    const query = fc.stringMatching(/^[ab]{1,2}$|^[中国]{1,3}$/);
    fc.assert(
      fc.property(fc.array(fc.record({ en: text, zh: text }), { maxLength: 20 }), query, (units, typed) => {
        const hits = new SearchShard(units).search(parseQuery(typed));
        units.forEach(({ en, zh }, unit) => {
          const words = en.replace(/[ ，]+/g, ' ');
          const inEnglish = /^[ab]/.test(typed) && ` ${words}`.includes(` ${typed}`);
          const inChinese = zh.replace(/ /g, '').includes(typed);
          if (inEnglish || inChinese) expect(hits[unit]).toBe(1);
        });
      }),
    );
  });
});

describe('marks', () => {
  const marked = (text: string, language: 'en' | 'zh', typed: string) =>
    marksOf(text, language, parseQuery(typed)).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['The trade war hurts.', 'en', 'trade', ['trade']],
    ['The trade war hurts.', 'en', 'trade war', ['trade war']],
    ['Trade, not war.', 'en', 'war trade', ['Trade', 'war']],
    ['The “trade”—war', 'en', 'trade war ', ['trade”—war']],
    ['It ends in war', 'en', 'war ', ['war']],
    ['中国经济增长。', 'zh', '经济', ['经济']],
    ['銀行 貸款', 'zh', '银行贷款', ['銀行 貸款']],
    ['中国经济增长。', 'zh', 'zgjj', ['中国经济']],
    ['GDP增长，GDP下降', 'zh', 'gdp', ['GDP', 'GDP']],
    ['中国经济增长。', 'zh', '中国 国经', ['中国经']],
    ['Nothing here', 'en', '经济', []],
  ] as const)('marks in %j (%s) for %j: %j', (text, language, typed, parts) => {
    expect(marked(text, language, typed)).toEqual(parts);
  });
});
