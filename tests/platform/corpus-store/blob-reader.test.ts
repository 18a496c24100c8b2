import { afterEach, describe, expect, it, vi } from 'vitest';
import { BlobReader } from '../../../src/platform/corpus-store/blob-reader.ts';

const BYTES = Uint8Array.from({ length: 200 }, (_, at) => at);
const readerOf = () => new BlobReader(new Blob([BYTES]));

afterEach(() => vi.restoreAllMocks());

describe('ranges of a file', () => {
  it('are read as one when they are asked for in one turn, in any order, overlapping, empty', async () => {
    const reads = vi.spyOn(Blob.prototype, 'arrayBuffer');
    const file = readerOf();
    const ranges = [
      [90, 99],
      [0, 4],
      [2, 95],
      [7, 7],
      [199, 200],
    ] as const;
    const read = await Promise.all(ranges.map(([start, end]) => file.read(start, end)));
    for (const [at, [start, end]] of ranges.entries())
      expect([...(read[at] ?? [])]).toEqual([...BYTES.slice(start, end)]);
    expect(reads).toHaveBeenCalledTimes(1);
  });

  it('are read by themselves when they are asked for one after the other', async () => {
    const reads = vi.spyOn(Blob.prototype, 'arrayBuffer');
    const file = readerOf();
    expect([...(await file.read(3, 5))]).toEqual([3, 4]);
    expect([...(await file.read(5, 6))]).toEqual([5]);
    expect(reads).toHaveBeenCalledTimes(2);
  });

  it('all fail when the file cannot be read, and are read anew the next time', async () => {
    const file = readerOf();
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValueOnce(new Error('The file is gone.'));
    const asked = await Promise.allSettled([file.read(0, 1), file.read(8, 9)]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect([...(await file.read(8, 9))]).toEqual([8]);
  });
});
