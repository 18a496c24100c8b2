import { describe, expect, it } from 'vitest';
import { numeralPhraseAt, setPhraseAt } from '../../../../src/core/figures/zh/set-phrases.ts';
import { byNumeral, foundAt } from './marked.ts';

describe('a set phrase', () => {
  const word = (text: string, start: number) => setPhraseAt(text, start, 0);
  it.each([
    ['|百分之五', '百分之五: 5 %'],
    ['超过|百分之五', '超过百分之五: 5 % over'],
    ['|千分之五', '千分之五: 0.5 %'],
    ['|每五人中有一人', '每五人中有一人: 0.2'],
    ['|半数以上', '半数以上: 0.5 over'],
    ['近|半数', '近半数: 0.5 nearly'],
    ['|过半', '过半: 0.5 over'],
    ['|翻一番', '翻一番: 2 factor up'],
    ['|翻两番', '翻两番: 4 factor up'],
    ['|翻了近两番', '翻了近两番: 4 factor nearly up'],
    ['|翻了约两番', '翻了约两番: 4 factor approx up'],
    ['|翻了逾一番', '翻了逾一番: 2 factor over up'],
    ['|翻一番多', '翻一番多: 2 factor over up'],
    ['|翻0番', undefined],
    ['|减半', '减半: 0.5 factor down'],
    ['|榜首', '榜首: 1 rank'],
    ['|前十名', '前十名: 10 top'],
    ['|前一名', undefined],
    ['|第三', '第三: 3 nth'],
    ['|第三大', '第三大: 3 rank'],
    ['|第0', undefined],
    ['位居全球|第三', '第三: 3 rank'],
    ['排名|第三', '第三: 3 rank'],
    ['居，|第三', '第三: 3 nth'],
    ['|首次', '首次: 1 nth'],
    ['|享年86岁', '享年86岁: 86 year'],
    ['|享年八十六岁', '享年八十六岁: 86 year'],
    ['|无人员伤亡', '无: 0 case'],
    ['|半厘', '半厘: 0.5 pp'],
    ['|半年', '半年: P6M'],
    ['|半个小时', '半个小时: PT30M'],
    ['近|半年', '近半年: P6M nearly'],
    ['|人', undefined],
  ])('in words: %s: %s', (marked, expected) => expect(foundAt(marked, word)).toBe(expected));

  const numeral = byNumeral((text, { start, end }) => numeralPhraseAt(text, start, end, 0));
  it.each([
    ['|三分之二', '三分之二: 0.666667'],
    ['约|三分之二', '约三分之二: 0.666667 approx'],
    ['|三分之三', undefined],
    ['|三分之四', undefined],
    ['|一分之一', undefined],
    ['|3分27秒46', '3分27秒46: PT3M27.46S'],
    ['|3分27秒', '3分27秒: PT3M27S'],
    ['|3年5个月', '3年5个月: P3Y5M'],
    ['|999年5个月', '999年5个月: P999Y5M'],
    ['|1000年5个月', undefined],
    ['|2小时5分', '2小时5分: PT2H5M'],
    ['|2小时5分3秒', '2小时5分3秒: PT2H5M3S'],
    ['|四厘半', '四厘半: 4.5 %'],
    ['|四厘七五', '四厘七五: 4.75 %'],
    ['|3/4', '3/4: 0.75'],
    ['|4/3', undefined],
    ['|0/3', undefined],
    ['|1/1', undefined],
    ['|一半以上', '一半以上: 0.5 over'],
    ['|一比七', '一比七: 7:1'],
    ['|三比一', '三比一: 3:1'],
    ['|211票对209票', '211票对209票: 211:209'],
    ['|3比1', '3比1: 3:1'],
    ['|3:1', '3:1: 3:1'],
    ['|3:1.5', undefined],
    ['|3-1获胜', '3-1: 3:1'],
    ['|3-1人', undefined],
    ['|3-1大胜', '3-1: 3:1'],
    ['|三周年', '三周年: 3 anniversary'],
    ['居|三周年', '三周年: 3 anniversary'],
    ['|5人', undefined],
  ])('with a numeral: %s: %s', (marked, expected) => expect(foundAt(marked, numeral)).toBe(expected));

  it('has no hedge that another figure ended with', () => {
    expect(setPhraseAt('近半数', 1, 1)?.placed?.reading.modifier).toBeUndefined();
    expect(numeralPhraseAt('约三分之二', 1, 2, 1)?.placed?.span.start).toBe(1);
  });
});
