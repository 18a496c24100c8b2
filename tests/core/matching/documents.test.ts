import { describe, expect, it } from 'vitest';
import { documentStart, documentUnits, originOf } from '../../../src/core/matching/documents.ts';
import { packOf } from '../pack/memory-storage.ts';
import { fakePack } from './fake-pack.ts';

/** Documents of 5, 40, 11 and 8 units: the third ends where a block does, the fourth is a half block. */
const SIZES = [5, 40, 3, 16, 8];
const DOCUMENTS = SIZES.map((size, document) => ({
  id: `d${document}`,
  provenance: { outlet: `Outlet ${document}` },
  units: Array.from({ length: size }, (_, at) => ({
    segments: { en: `Sentence ${at} of document ${document}.`, zh: `第${document}篇第${at}句。` },
  })),
}));
const STARTS = SIZES.map((_, at) => SIZES.slice(0, at).reduce((sum, size) => sum + size, 0));
const COUNT = SIZES.reduce((sum, size) => sum + size, 0);
const pack = await packOf(DOCUMENTS);

describe('a unit of a pack', () => {
  it.each(Array.from({ length: COUNT }, (_, unit) => unit))('%i knows its document', async (unit) => {
    const document = STARTS.findLastIndex((start) => start <= unit);
    const first = STARTS[document];
    expect(await documentStart(pack, unit)).toBe(first);
    expect(await originOf(pack, 3, unit)).toEqual({
      corpus: 'Test',
      document: `d${document}`,
      provenance: { outlet: `Outlet ${document}` },
      pack: 3,
      number: unit,
      first,
    });
  });

  it('without a document is one by itself', async () => {
    const fake = fakePack({ units: 2, segments: ['One', 'Two'] });
    const bare = {
      ...fake,
      blockOf: async (unit: number) => ({ ...(await fake.blockOf(unit)), documents: [] }),
    };
    expect(await documentStart(bare, 1)).toBe(1);
    expect(await originOf(bare, 0, 1)).toMatchObject({ document: '', provenance: {}, first: 1 });
  });
});

describe('a document of a pack', () => {
  it.each(
    DOCUMENTS.map(({ id, units }, at) => ({ id, units, first: STARTS[at] ?? 0 })),
  )('$id is given whole and alone', async ({ units, first }) => {
    expect(await documentUnits(pack, first)).toEqual(units);
  });

  it('ends where the next begins with a block', async () => {
    const two = await packOf([
      { id: 'one', provenance: {}, units: (DOCUMENTS[3]?.units ?? []).slice() },
      { id: 'two', provenance: {}, units: (DOCUMENTS[4]?.units ?? []).slice() },
    ]);
    expect(await documentUnits(two, 0)).toHaveLength(16);
    expect(await documentUnits(two, 16)).toHaveLength(8);
  });
});
