import { describe, expect, it } from 'vitest';
import { numeralAt } from '../../../../src/core/figures/zh/numeral.ts';
import { discountOf, tenthsOf, timesOf } from '../../../../src/core/figures/zh/share.ts';

function read(numeral: string) {
  const found = numeralAt(numeral, 0);
  if (found === undefined) throw new Error(`no numeral: ${numeral}`);
  return found;
}

describe('times', () => {
  it.each([
    ['增长', '2.35', 3.35, 'up'],
    ['增长了', '2', 3, 'up'],
    ['增长近', '2', 3, 'up'],
    ['增长不到', '2', 3, 'up'],
    ['比去年多', '2', 3, 'up'],
    ['增至', '3', 3, undefined],
    ['是去年的', '3', 3, undefined],
    ['翻', '3', 3, 'up'],
    ['翻了', '3', 3, 'up'],
    ['翻番', '3', 3, undefined],
    ['减少了', '4', 0.25, undefined],
    ['下降', '2', 0.5, undefined],
    ['', '3', 3, undefined],
  ])('%s%s倍: %d', (left, numeral, factor, direction) => {
    const reading = timesOf(read(numeral), left);
    expect(reading).toMatchObject({ kind: 'change', unit: 'factor', value: factor, factor });
    expect(reading.direction).toBe(direction);
    expect(reading.modifier).toBeUndefined();
  });

  it('may be more', () => expect(timesOf(read('3多'), '增长').modifier).toBe('over'));
});

describe('tenths', () => {
  it.each([
    ['九|成', '90 to 10: 成'],
    ['十|成', '100 to 10: 成'],
    ['七|成半', '75 to 1: 成半'],
    ['七|成五', '75 to 1: 成五'],
    ['七|成五人', '70 to 10: 成'],
    ['七|成五个', '70 to 10: 成'],
    ['两三|成', '20..30 to 10: 成'],
    ['3.5|成', '35 to 10: 成'],
    ['三|成员工', '30 to 10: 成'],
    ['三|成年轻人', '30 to 10: 成'],
    ['三|成员', undefined],
    ['三|成年人', undefined],
    ['三|成功', undefined],
    ['三|成本地人', '30 to 10: 成'],
    ['三|成本', undefined],
    ['组三|成', undefined],
    ['完三|成', undefined],
    ['数十|成', undefined],
    ['三百|成', undefined],
    ['11|成', undefined],
    ['0|成', undefined],
  ])('%s: %s', (marked, expected) => {
    const text = marked.replace('|', '');
    const start = /^[组完]/.test(text) ? 1 : 0;
    const numeral = numeralAt(text, start);
    const end = marked.indexOf('|') + 1;
    const found = numeral && tenthsOf(text, numeral, end);
    const { value, high, precision } = found?.reading ?? {};
    const amount = high === undefined ? value : `${value}..${high}`;
    expect(found && `${amount} to ${precision}: ${text.slice(end - 1, found.end)}`).toBe(expected);
  });
});

describe('a discount', () => {
  it.each([
    [8, 20, 0.8],
    [8.5, 15, 0.85],
    [85, 15, 0.85],
    [9.5, 5, 0.95],
    [1, 90, 0.1],
  ])('of %d is %d percent off', (tenths, percent, factor) =>
    expect(discountOf(tenths)).toEqual({
      kind: 'change',
      value: percent,
      precision: 1,
      unit: '%',
      direction: 'down',
      factor,
    }));
});
