import { describe, expect, it } from 'vitest';
import type { PackFiles } from '../../../src/core/pack/pack-files.ts';
import { PartSizes } from '../../../src/core/pack/part-sizes.ts';
import { type PageShape, PageWriter, pageOf } from '../../../src/core/pack/posting-page.ts';
import { Postings } from '../../../src/core/pack/postings.ts';
import { writeVarints } from '../../../src/core/pack/varint.ts';

const shape: PageShape = { pageBits: 2, unitBits: 10 };
const fingerprints = [1, 2, 3].map((page) => page * 2 ** 30 + 5);
const writer = new PageWriter(shape);
/** Of four pages the first is empty; each of the others has one fingerprint, of two units. */
const sizes = [
  0,
  ...fingerprints.map((fingerprint) =>
    writer.add(pageOf(fingerprint, shape), {
      fingerprints: Uint32Array.of(0, fingerprint, fingerprint, 0),
      units: Uint32Array.of(9, 3, fingerprint >>> 30, 9),
      start: 1,
      end: 3,
    }),
  ),
];
const written = writer.take();
const starts = Array.from([0, 1, 2, 3, 4], (count) =>
  sizes.slice(0, count).reduce((sum, size) => sum + size, 0),
);
const pages = PartSizes.read(writeVarints(sizes), {
  count: sizes.length,
  length: written.length,
}) as PartSizes;
const file = () => written.slice();
const unitsOf = (page: number) =>
  [3, page].sort((a, b) => a - b).filter((unit, at, all) => unit !== all[at - 1]);

/** Files of which what is read now is written over by the next read. */
function nowFiles(bytes: Uint8Array) {
  const reads: [number, number][] = [];
  const scratch = new Uint8Array(bytes.length);
  const files: PackFiles = {
    read: () => Promise.reject(new Error('It can be read now.')),
    readNow: (_, start, end) => {
      reads.push([start, end]);
      scratch.fill(0);
      scratch.set(bytes.subarray(start, end));
      return scratch.subarray(0, end - start);
    },
  };
  return { files, reads };
}

describe('postings', () => {
  it('that cannot be read now are promised', async () => {
    const bytes = file();
    const files: PackFiles = { read: async (_, start, end) => bytes.slice(start, end) };
    const postings = new Postings(files, pages, { shape, kept: bytes.length });
    for (const fingerprint of fingerprints) {
      const list = postings.unitsWith(fingerprint, 10);
      expect(list).toBeInstanceOf(Promise);
      expect([...(await list).units]).toEqual(unitsOf(fingerprint >>> 30));
    }
  });

  it('that were read last are kept, for each number of units wanted', async () => {
    const bytes = file();
    let reads = 0;
    const read = async (_: string, start?: number, end?: number) => {
      reads++;
      return bytes.slice(start, end);
    };
    const postings = new Postings({ read }, pages, { shape, kept: bytes.length });
    const [fingerprint = 0] = fingerprints;
    for (let time = 0; time < 3; time++)
      expect([...(await postings.unitsWith(fingerprint, 10)).units]).toEqual(unitsOf(1));
    expect(reads).toBe(1);
    expect([...(await postings.unitsWith(fingerprint, 1)).units]).toEqual([]);
    expect(reads).toBe(2);
  });

  it('are read once where they are kept, and each time where they are not', () => {
    const { files, reads } = nowFiles(file());
    const kept = starts[3] ?? 0;
    const postings = new Postings(files, pages, { shape, kept });
    const [first = 0, second = 0, third = 0] = fingerprints;
    for (const fingerprint of [first, third, second, third, first])
      expect(postings.unitsWith(fingerprint, 10)).toMatchObject({
        units: Uint32Array.from(unitsOf(fingerprint >>> 30)),
      });
    expect(reads).toEqual([
      [0, kept],
      [kept, starts[4]],
      [kept, starts[4]],
    ]);
  });

  it('of an empty page are none, and cost no read', () => {
    const { files, reads } = nowFiles(file());
    expect(new Postings(files, pages, { shape, kept: 100 }).unitsWith(5, 10)).toEqual({
      count: 0,
      units: new Uint32Array(),
    });
    expect(reads).toEqual([]);
  });

  it.each([1, 2, 3])('of page %i are refused when a byte of it has changed', (page) => {
    const bytes = file();
    const place = (starts[page] ?? 0) + 3;
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    const postings = new Postings(nowFiles(bytes).files, pages, { shape, kept: bytes.length });
    for (const fingerprint of fingerprints)
      if (fingerprint >>> 30 === page)
        expect(() => postings.unitsWith(fingerprint, 10)).toThrow('have changed');
      else
        expect(postings.unitsWith(fingerprint, 10)).toMatchObject({
          count: unitsOf(fingerprint >>> 30).length,
        });
  });
});
