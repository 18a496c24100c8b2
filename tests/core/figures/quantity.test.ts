import { describe, expect, it } from 'vitest';
import { exact, factorOf, quantity, scaled, tenTo, timesTenTo } from '../../../src/core/figures/quantity.ts';

describe('a quantity', () => {
  it.each([
    ['274.68', 9, 274_680_000_000, 10_000_000],
    ['1,234', 0, 1234, 1],
    ['1，234.5', 4, 12_345_000, 1000],
    ['7', 0, 7, 1],
    ['0.5', 0, 0.5, 0.1],
    ['.5', 0, 0.5, 0.1],
    ['3.50', 0, 3.5, 0.01],
    ['1.1', 2, 110, 10],
  ])('is exact: %s times ten to the %d', (digits, power, value, precision) =>
    expect(quantity(digits, power)).toEqual({ value, precision }));

  it('has powers of ten without noise', () => {
    expect(tenTo(-5)).toBe(0.00001);
    expect(tenTo(0)).toBe(1);
    expect(timesTenTo(1.1, 3)).toBe(1100);
    expect(timesTenTo(1.1, 0)).toBe(1.1);
  });

  it.each([
    [0.1 + 0.2, 0.3],
    [1.1 * 3, 3.3],
    [2.5, 2.5],
    [123_456_789_012, 123_456_789_012],
    [1_234_567_890_123.456, 1_234_567_890_120],
    [99_999_999_999.5, 99_999_999_999.5],
    [-0.1 - 0.2, -0.3],
  ])('has no noise: %d is %d', (noisy, clean) => expect(exact(noisy)).toBe(clean));

  it('is scaled with its precision', () => {
    expect(scaled({ value: 1100, precision: 1 }, 0.5)).toEqual({ value: 550, precision: 0.5 });
    expect(scaled({ value: 0.3, precision: 0.1 }, 3)).toEqual({ value: 0.9, precision: 0.1 * 3 });
    const huge = { value: 1_234_567_890_123.456, precision: 0.001 };
    expect(scaled(huge, 1)).toEqual(huge);
  });

  it('makes a factor of a change', () => {
    expect(factorOf(38.7, 'up')).toBe(1.387);
    expect(factorOf(38.7, 'down')).toBe(0.613);
    expect(factorOf(100, 'down')).toBe(0);
  });
});
