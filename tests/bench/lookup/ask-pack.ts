import { Directory } from '../../../src/cli/pack/directory.ts';
import { openDirectory } from '../../../src/cli/pack/open-directory.ts';
import { zlibCompression } from '../../../src/cli/pack/zlib-compression.ts';
import { openTranslationMemory } from '../../../src/core/matching/index.ts';
import { openPack, type PackFiles } from '../../../src/core/pack/index.ts';
import type { Language } from '../../../src/core/text/index.ts';
import { heldBytes } from './held-memory.ts';
import { articlesOf, readCorpus, readForeignPages, readQueries } from './open-corpus.ts';
import { type KindScore, scoreKinds } from './score.ts';

/** What one process measured of a pack. */
export interface PackMeasures {
  readonly openMs: number;
  readonly residentMb: number;
  readonly kinds: readonly KindScore[];
  readonly pageMs: number;
  readonly remote: RemoteMeasures;
}

interface RemoteMeasures {
  readonly foundPercent: number;
  readonly requests: number;
  readonly kilobytes: number;
  readonly foreignPercent: number;
}

const [pack = '', corpora = '', most = '500'] = process.argv.slice(2);
const throwIt = (_: unknown, cause: unknown) => {
  throw cause;
};
const queries = readQueries(corpora, Number(most));
const rows = readCorpus(corpora);
const before = await heldBytes();
const start = performance.now();
const opened = await openDirectory(pack);
const memory = openTranslationMemory([{ pack: opened, access: 'local' }], throwIt);
const [first] = queries;
if (first !== undefined) await memory.lookUp(first.q, first.lang);
const openMs = performance.now() - start;
// Before anything is judged: what judging leaves behind is not the memory's.
for (const { q, lang } of queries) await memory.lookUp(q, lang);
const residentMb = ((await heldBytes()) - before) / 2 ** 20;
const kinds = await scoreKinds(queries, async ({ q, lang }) => {
  const matches = await memory.lookUp(q, lang);
  return [...matches].sort((a, b) => b.score - a.score).map(({ unit }) => unit.segments[lang]);
});
const measures: PackMeasures = {
  openMs,
  residentMb,
  kinds,
  pageMs: await timePage(),
  remote: await measureRemote(),
};
console.log(JSON.stringify(measures));

/** The median time of a page of thirty paragraphs of which every second is in the pack. */
async function timePage(): Promise<number> {
  const [here = [], there = []] = [
    articlesOf(rows, 'en').slice(0, 40).flat(),
    readForeignPages(corpora, 'en').flat(),
  ];
  const times: number[] = [];
  for (let page = 0; page < 20; page++) {
    const texts = Array.from(
      { length: 30 },
      (_, at) => (at % 2 === 0 ? here : there)[page * 15 + (at >> 1)] ?? '',
    );
    const begin = performance.now();
    await memory.lookUpPage(texts.map((text) => ({ text, language: 'en' })));
    times.push(performance.now() - begin);
  }
  return times.sort((a, b) => a - b)[10] ?? Number.NaN;
}

/** The same pack as if a host had it: every read is counted. */
async function measureRemote(): Promise<RemoteMeasures> {
  const counted = countReads(new Directory(pack));
  const remote = async () =>
    openTranslationMemory(
      [{ pack: await openPack(counted.files, zlibCompression, { inChunks: true }), access: 'remote' }],
      throwIt,
    );
  let [articles, found, requests, bytes, pages, asking] = [0, 0, 0, 0, 0, 0];
  for (const language of ['en', 'zh'] as const) {
    for (const texts of articlesOf(rows, language).filter((_, at) => at % 10 === 0)) {
      const answered = await ask(await remote(), texts, language);
      articles++;
      if (answered.matches < texts.length / 2) continue;
      found++;
      requests += answered.requests;
      bytes += answered.bytes;
    }
    const shared = await remote();
    for (const texts of readForeignPages(corpora, language)) {
      pages++;
      if ((await ask(shared, texts, language)).requests > 0) asking++;
    }
  }
  return {
    foundPercent: (found / articles) * 100,
    requests: requests / found,
    kilobytes: bytes / found / 1000,
    foreignPercent: (asking / pages) * 100,
  };

  async function ask(
    asked: Awaited<ReturnType<typeof remote>>,
    texts: readonly string[],
    language: Language,
  ) {
    // The filter and the tables are read once, when a reader adds the pack.
    await asked.lookUpPage([
      {
        text: 'Nothing of the kind has ever been written down by anyone, here or elsewhere, as far as is known to the keeper of the list of all that is known to have been.',
        language: 'en',
      },
    ]);
    counted.reset();
    const matches = await asked.lookUpPage(texts.map((text) => ({ text, language })));
    return { matches: matches.filter(({ length }) => length > 0).length, ...counted.read() };
  }
}

function countReads(files: PackFiles) {
  let requests = 0;
  let bytes = 0;
  return {
    files: {
      read: async (name: string, from?: number, to?: number) => {
        const read = await files.read(name, from, to);
        requests++;
        bytes += read.length;
        return read;
      },
    },
    read: () => ({ requests, bytes }),
    reset: () => {
      requests = 0;
      bytes = 0;
    },
  };
}
