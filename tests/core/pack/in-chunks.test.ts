import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inChunks } from '../../../src/core/pack/in-chunks.ts';
import type { PackFiles } from '../../../src/core/pack/index.ts';

const FILE = Uint8Array.from({ length: 70_000 }, (_, at) => Math.imul(at, 2654435761) >>> 24);

/** A file, and the ranges that were read of it. */
function counted(): { files: PackFiles; ranges: [number, number][] } {
  const ranges: [number, number][] = [];
  return {
    ranges,
    files: {
      read: async (_, start = 0, end = FILE.length) => {
        if (end > FILE.length) throw new Error('There are no such bytes.');
        ranges.push([start, end]);
        return FILE.slice(start, end);
      },
    },
  };
}

describe('files read in chunks', () => {
  it('have the same bytes, whatever is read and in whatever order', async () => {
    const range = fc
      .tuple(fc.nat(FILE.length), fc.nat(FILE.length))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    await fc.assert(
      fc.asyncProperty(fc.array(range, { maxLength: 6 }), async (asked) => {
        const files = inChunks(counted().files, () => FILE.length);
        for (const [start, end] of asked)
          expect(Buffer.compare(await files.read('a', start, end), FILE.slice(start, end))).toBe(0);
      }),
    );
  });

  it('are read from round places, neighbors at once, each chunk once', async () => {
    const { files, ranges } = counted();
    const chunked = inChunks(files, () => FILE.length);
    await chunked.read('a', 10_000, 10_020);
    await chunked.read('a', 9000, 10_000);
    await chunked.read('a', 6143, 30_000);
    await chunked.read('a', 69_000, 70_000);
    expect(ranges).toEqual([
      [6144, 12_288],
      [0, 6144],
      [12_288, 30_720],
      [67_584, 70_000],
    ]);
  });

  it('are asked for again when a read has failed', async () => {
    const { files } = counted();
    let failures = 1;
    const chunked = inChunks(
      { read: (...asked) => (failures-- > 0 ? Promise.reject(new Error('away')) : files.read(...asked)) },
      () => FILE.length,
    );
    await expect(chunked.read('a', 5, 9)).rejects.toThrow('away');
    expect(await chunked.read('a', 5, 9)).toEqual(FILE.slice(5, 9));
  });
});
