import { expect, it } from 'vitest';
import { LastRead } from '../../../src/core/shared/last-read.ts';

function counting(most: number) {
  const reads: number[] = [];
  const kept = new LastRead<number, number>(most);
  const obtain = (key: number) =>
    kept.obtain(key, async () => {
      reads.push(key);
      if (key < 0) throw new Error('It is away.');
      return key * 10;
    });
  return { reads, obtain };
}

it('reads once what was asked for lately, and again what was not', async () => {
  const { reads, obtain } = counting(2);
  for (const key of [1, 2, 1, 3, 1, 2]) expect(await obtain(key)).toBe(key * 10);
  expect(reads).toEqual([1, 2, 3, 2]);
});

it('reads again what failed', async () => {
  const { reads, obtain } = counting(2);
  await expect(obtain(-1)).rejects.toThrow('It is away.');
  await expect(obtain(-1)).rejects.toThrow('It is away.');
  expect(reads).toEqual([-1, -1]);
});
