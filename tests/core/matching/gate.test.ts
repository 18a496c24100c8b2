import { describe, expect, it } from 'vitest';
import { askFilter } from '../../../src/core/matching/gate.ts';
import { type Query, readQuery } from '../../../src/core/matching/query.ts';
import { fakePack } from './fake-pack.ts';

/** A page of two paragraphs with so many long n-grams in all, of which the pack holds some. */
async function gate(access: 'local' | 'remote', asked: number, held: number) {
  const first = Math.min(asked, 3);
  const paragraph = (start: number, end: number): Query => ({
    ...readQuery('', 'en'),
    longFingerprints: {
      hashes: Uint32Array.from({ length: end - start }, (_, at) => start + at),
      places: Uint32Array.from({ length: end - start }, (_, at) => 100 + at),
    },
  });
  const pack = fakePack({ units: 10, held: (hash) => hash < held });
  return askFilter(pack, access, [paragraph(0, first), paragraph(first, asked)]);
}

describe('the filter of a pack', () => {
  it.each([
    ['a local pack is asked when there is too little to judge by', 'local', 7, 0, true],
    ['a local pack is not asked when it holds nothing', 'local', 8, 0, false],
    ['a local pack is not asked for one n-gram, which chance may give', 'local', 8, 1, false],
    ['a local pack is asked for two', 'local', 8, 2, true],
    ['a local pack is asked when it holds one in twenty-five', 'local', 50, 2, true],
    ['a local pack is not asked when it holds less', 'local', 51, 2, false],
    ['a host is not asked when there is too little to judge by', 'remote', 7, 7, false],
    ['a host is asked when it holds more than half', 'remote', 50, 27, true],
    ['a host is not asked when it holds about half', 'remote', 50, 26, false],
  ] as const)('%s', async (_, access, asked, held, isOpen) => {
    expect((await gate(access, asked, held)).isOpen).toBe(isOpen);
  });

  it('tells where in each paragraph the n-grams it holds start', async () => {
    expect((await gate('local', 8, 5)).heldPlaces).toEqual([
      [100, 101, 102],
      [100, 101],
    ]);
  });
});
