import { expect, it, vi } from 'vitest';
import { keptUnlessFailed } from '../../../src/core/shared/index.ts';

it('is made with the first asking, and kept', async () => {
  const make = vi.fn(async () => 'made');
  const kept = keptUnlessFailed(make);
  expect(kept.current).toBeUndefined();
  expect(make).not.toHaveBeenCalled();
  const [first, second] = [kept.obtain(), kept.obtain()];
  expect(kept.current).toBe(first);
  expect(await Promise.all([first, second, kept.obtain()])).toEqual(['made', 'made', 'made']);
  expect(make).toHaveBeenCalledOnce();
});

it('is made again after it failed', async () => {
  const make = vi.fn(async () => 'made').mockRejectedValueOnce(new Error('away'));
  const kept = keptUnlessFailed(make);
  await expect(kept.obtain()).rejects.toThrow('away');
  expect(kept.current).toBeUndefined();
  expect(await kept.obtain()).toBe('made');
  expect(make).toHaveBeenCalledTimes(2);
});
