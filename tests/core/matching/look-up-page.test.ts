import { describe, expect, it } from 'vitest';
import type { CorpusDocument } from '../../../src/core/corpus/index.ts';
import type { AskedText } from '../../../src/core/matching/index.ts';
import { openPack } from '../../../src/core/pack/index.ts';
import { buildInMemory, compression, MemoryStorage, memoryOf } from '../pack/memory-storage.ts';

const NOUNS = ['harbor', 'lantern', 'orchard', 'glacier', 'workshop', 'meadow', 'compass', 'quarry'];
/** As good as random, the same in every run. */
const random = (seed: number) => {
  const once = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
  return Math.imul(once ^ (once >>> 12), 0x297a2d39) >>> 8;
};
const word = (seed: number) => `${NOUNS[random(seed) % NOUNS.length]}${random(seed + 1e6) % 997}`;
const hanzi = (seed: number) => String.fromCharCode(0x4e00 + (random(seed) % 4000));

/** Documents of twelve paragraphs, the first a title, no two alike. */
const DOCUMENTS: readonly CorpusDocument[] = Array.from({ length: 40 }, (_, document) => ({
  id: `d${document}`,
  provenance: { outlet: 'Test' },
  units: Array.from({ length: 12 }, (_, place) => {
    const seeds = Array.from({ length: place === 0 ? 3 : 22 }, (_, at) => document * 9973 + place * 89 + at);
    return {
      segments: {
        en: `${seeds.map((seed) => `${word(seed)}`).join(' ')}.`,
        zh: `${seeds.map((seed) => hanzi(seed) + hanzi(seed + 5e5) + hanzi(seed + 7e5)).join('')}。`,
      },
    };
  }),
}));

class CountedStorage extends MemoryStorage {
  reads: string[] = [];

  override async read(name: string, start?: number, end?: number): Promise<Uint8Array> {
    this.reads.push(name);
    return super.read(name, start, end);
  }
}

async function opened(access: 'local' | 'remote', documents = DOCUMENTS) {
  const storage = new CountedStorage();
  for (const [name, bytes] of (await buildInMemory(documents)).files) storage.files.set(name, bytes);
  const memory = memoryOf(await openPack(storage, compression), access);
  await memory.lookUpPage(
    pageOf(['Nothing of this is in any of the documents, whichever one takes.', 'Nor is this line.']),
  );
  storage.reads = [];
  return { memory, storage };
}

function pageOf(texts: readonly string[], language: 'en' | 'zh' = 'en'): AskedText[] {
  return texts.map((text) => ({ text, language }));
}

const ARTICLE = (DOCUMENTS[17]?.units ?? []).map(({ segments }) => segments);
const FOREIGN = Array.from(
  { length: 12 },
  (_, at) =>
    `The library keeps room ${at} open until midnight, said its director, who has counted the readers of floor ${at * 7} twice.`,
);

describe('a page', () => {
  it.each([
    'local',
    'remote',
  ] as const)('is answered in full from a %s pack, in either language', async (access) => {
    const { memory } = await opened(access);
    for (const language of ['en', 'zh'] as const) {
      const matches = await memory.lookUpPage(
        pageOf(
          ARTICLE.map((segments) => segments[language]),
          language,
        ),
      );
      expect(matches.map(([match]) => match?.unit.segments)).toEqual(ARTICLE);
      expect(matches.every(([match]) => match?.kind === 'context')).toBe(true);
      expect(matches[3]?.[0]?.origin).toMatchObject({ document: 'd17', provenance: { outlet: 'Test' } });
    }
  });

  it('that is foreign costs no read of postings or text', async () => {
    for (const access of ['local', 'remote'] as const) {
      const { memory, storage } = await opened(access);
      expect((await memory.lookUpPage(pageOf(FOREIGN))).flat()).toEqual([]);
      expect(storage.reads).toEqual([]);
    }
  });

  it('found on a host reads three lists of postings and the text around', async () => {
    const { memory, storage } = await opened('remote');
    await memory.lookUpPage(pageOf(ARTICLE.map(({ en }) => en)));
    expect(storage.reads.filter((name) => name === 'postings.bin').length).toBeLessThanOrEqual(3);
    expect(storage.reads.filter((name) => name === 'text.bin').length).toBeLessThanOrEqual(6);
  });

  it('finds a paragraph that was rewritten by half between two that were not', async () => {
    const { memory } = await opened('local');
    const texts = ARTICLE.map(({ en }) => en);
    const rewritten = texts.map((text, at) => (at === 5 ? rewrite(text) : text));
    const [alone] = await memory.lookUpPage(pageOf([rewrite(texts[5] ?? '')]));
    expect(alone).toEqual([]);
    const matches = await memory.lookUpPage(pageOf(rewritten));
    expect(matches[5]).toMatchObject([{ kind: 'fuzzy', unit: { segments: ARTICLE[5] } }]);
  });

  it('takes of two units with the same text the one of its own document', async () => {
    const shared = {
      segments: { en: 'Weather permitting, as the keeper said.', zh: '天气许可，守灯人如是说。' },
    };
    const other = { segments: { en: shared.segments.en, zh: '守灯人说，要看天气。' } };
    const documents = DOCUMENTS.map((document, at) => ({
      ...document,
      units:
        at === 2
          ? [other, ...document.units]
          : at === 17
            ? [...document.units.slice(0, 6), shared, ...document.units.slice(6)]
            : document.units,
    }));
    const { memory } = await opened('local', documents);
    const texts = [
      ...ARTICLE.slice(0, 6).map(({ en }) => en),
      shared.segments.en,
      ...ARTICLE.slice(6).map(({ en }) => en),
    ];
    expect((await memory.lookUpPage(pageOf(texts)))[6]).toMatchObject([{ unit: shared, kind: 'context' }]);
    expect(await memory.lookUp(shared.segments.en, 'en')).toMatchObject([{ unit: other, kind: 'exact' }]);
  });

  it('brings its document in order', async () => {
    const { memory } = await opened('local');
    const [match] = await memory.lookUp(ARTICLE[4]?.zh ?? '', 'zh');
    expect(match && (await memory.documentOf(match.origin)).map(({ segments }) => segments)).toEqual(ARTICLE);
  });
});

/** Every second word with other letters at both ends, so that no n-gram in the sample need survive. */
function rewrite(text: string): string {
  return text.replace(
    /(\w+) (\w+)/g,
    (_, one: string, two: string) => `zzz${one.slice(3)} ${two.slice(0, -2)}yy`,
  );
}
