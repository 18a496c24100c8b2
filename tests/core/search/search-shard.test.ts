import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchQuery, SearchTerm } from '../../../src/core/search/query.ts';
import { SearchShard } from '../../../src/core/search/search-shard.ts';

const term = (fields: Partial<SearchTerm>): SearchTerm => ({ wholeWord: false, ...fields }) as SearchTerm;
const query = (terms: readonly SearchTerm[], phrase?: SearchTerm): SearchQuery => ({
  terms,
  ...(phrase !== undefined && { phrase }),
});

/** Units of a few hanzi, so that much is found. */
const units = fc.array(fc.string({ unit: fc.constantFrom('港', '口', '船'), maxLength: 8 }), {
  maxLength: 60,
});
const wanted = fc.string({ unit: fc.constantFrom('港', '口'), minLength: 1, maxLength: 2 });

describe('a shard', () => {
  it('finds in Chinese what each unit holds', () => {
    fc.assert(
      fc.property(units, fc.array(wanted, { minLength: 1, maxLength: 3 }), (all, texts) => {
        const shard = new SearchShard(all.map((zh) => ({ en: '', zh })));
        const found = shard.search(query(texts.map((zh) => term({ zh }))));
        expect([...found]).toEqual(all.map((zh) => Number(texts.every((text) => zh.includes(text)))));
      }),
    );
  });

  it('looks among few units as it does among many', () => {
    const all = Array.from({ length: 400 }, (_, at) => ({
      en: `boat ${at} of harbor ${at % 7}`,
      zh: at % 3 === 0 ? `${at}号港口船` : `${at}号船`,
    }));
    const shard = new SearchShard(all);
    const few = new Uint8Array(400);
    for (const at of [3, 4, 9, 399]) few[at] = 1;
    const of = (found: Uint8Array) => [...found.entries()].flatMap(([at, one]) => (one > 0 ? [at] : []));
    expect(of(shard.search(query([term({ zh: '港口' })]), few.slice()))).toEqual([3, 9, 399]);
    expect(of(shard.search(query([term({ zh: '渔港' })]), few.slice()))).toEqual([]);
    expect(of(shard.search(query([term({ zh: '港口' })])))).toHaveLength(134);
  });

  it('says which units hold the phrase', () => {
    const shard = new SearchShard([
      { en: '', zh: '港口的船' },
      { en: '', zh: '船的港口' },
      { en: '', zh: '港' },
    ]);
    const found = shard.search(query([term({ zh: '港口' }), term({ zh: '船' })], term({ zh: '港口的船' })));
    expect([...found]).toEqual([2, 1, 0]);
  });

  it('finds nothing without terms', () => {
    expect([...new SearchShard([{ en: 'a', zh: '港' }]).search(query([]))]).toEqual([0]);
  });
});
