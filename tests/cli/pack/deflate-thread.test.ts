import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { DeflateThread } from '../../../src/cli/pack/deflate-thread.ts';

const inflated = (bytes: readonly Uint8Array[]) => bytes.map((one) => inflateRawSync(one).toString('utf8'));

it('a thread compresses each text by itself, in order', async () => {
  const thread = new DeflateThread({ level: 5 });
  const batches = [['the keeper', '看守人', ''], ['ships '.repeat(10_000)], []];
  const compressed = await Promise.all(batches.map((texts) => thread.compress(texts)));
  expect(compressed.map(inflated)).toEqual(batches);
});

it('what a thread cannot do is said to all who wait', async () => {
  const thread = new DeflateThread({ level: 99 });
  const asked = [thread.compress(['the keeper']), thread.compress(['ships'])];
  for (const one of asked) await expect(one).rejects.toThrow(/level/);
  await expect(thread.compress(['again'])).rejects.toThrow(/level/);
});
