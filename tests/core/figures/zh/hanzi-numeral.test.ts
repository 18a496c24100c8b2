import { describe, expect, it } from 'vitest';
import {
  powerOf,
  precisionOf,
  readDigits,
  readHanzi,
} from '../../../../src/core/figures/zh/hanzi-numeral.ts';

describe('a numeral in hanzi', () => {
  it.each([
    ['零', 0],
    ['〇', 0],
    ['两', 2],
    ['贰', 2],
    ['九', 9],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['廿', 20],
    ['廿五', 25],
    ['卅', 30],
    ['一百', 100],
    ['百', 100],
    ['一百二', 120],
    ['一百二十', 120],
    ['一百零二', 102],
    ['一百一十二', 112],
    ['一百十二', 112],
    ['三千五', 3500],
    ['三千零五', 3005],
    ['三千零五十', 3050],
    ['二千零八', 2008],
    ['两万', 20_000],
    ['一万二', 12_000],
    ['一万零二', 10_002],
    ['一万零五百', 10_500],
    ['万', 10_000],
    ['十万', 100_000],
    ['三百五十万', 3_500_000],
    ['一亿', 1e8],
    ['三亿五', 350_000_000],
    ['一亿二千万', 120_000_000],
    ['三万亿', 3e12],
    ['一兆二千亿', 1.2e12],
    ['一百万亿', 1e14],
    ['壹佰贰拾叁万肆仟', 1_234_000],
    ['二〇二〇', 2020],
    ['一九九八', 1998],
    ['一三五', 135],
    ['三点五', 3.5],
    ['零点二五', 0.25],
    ['十点五', 10.5],
    ['一百点二', 100.2],
  ])('%s is %d', (hanzi, value) => expect(readHanzi(hanzi)).toBe(value));

  it.each(['三五', '七八', '一百三四', '三五十'])('%s is none', (hanzi) =>
    expect(readHanzi(hanzi)).toBeUndefined());

  it('may say its digits one by one', () => {
    expect(readDigits('八五')).toBe(85);
    expect(readDigits('八')).toBe(8);
    expect(readDigits('十五')).toBe(15);
    expect(readDigits('二五〇')).toBe(250);
  });

  it.each([
    ['三', 0],
    ['十', 1],
    ['百', 2],
    ['三十', 1],
    ['三十五', 0],
    ['三百万', 6],
    ['三万亿', 12],
    ['一百零二', 0],
    ['三点五', -1],
    ['零点二五', -2],
  ])('%s is precise to ten to the %d', (hanzi, power) => expect(precisionOf(hanzi)).toBe(power));

  it('has powers of ten', () => {
    expect(powerOf('万亿')).toBe(12);
    expect(powerOf('十')).toBe(1);
    expect(powerOf('')).toBe(0);
    expect(powerOf()).toBe(0);
    expect(powerOf('三')).toBe(0);
  });
});
