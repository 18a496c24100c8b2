import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  activeCorpora,
  CorpusWriter,
  closeDatabase,
  deleteCorpus,
  describeCorpus,
  eraseCorpus,
  listCorpora,
  publish,
  readUnits,
  reportDamage,
  type StoredCorpus,
  storedPack,
  sweepStore,
  undeleteCorpus,
} from '../../../src/platform/corpus-store/index.ts';
import { failAtWrite, stubLocks } from './browser-stubs.ts';

const DAY = 24 * 60 * 60 * 1000;
const NEWS = { id: 'news-1', provenance: { outlet: 'Example News', date: '2025-08-05' } };
const OTHER = { id: 'news-2', provenance: { url: 'https://example.com/2' } };
const unit = (number: number) => ({ segments: { en: `Sentence ${number}.`, zh: `第${number}句。` } });

let locks: ReturnType<typeof stubLocks>;

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  locks = stubLocks();
});

/** Writes a corpus as an import does, cleaning up after a failure unless it was killed. */
async function save(id: string, count: number, killed: () => boolean = () => false): Promise<StoredCorpus> {
  const writer = await CorpusWriter.open();
  try {
    for (let number = 0; number < count; number++) {
      writer.add(unit(number), NEWS);
      if (writer.isFull) await writer.write();
    }
    await writer.putFile('text.bin', new Blob(['packed']));
    const content = await writer.finish();
    const time = '2026-11-24T10:00:00.000Z';
    const corpus: StoredCorpus = {
      ...content,
      id,
      name: `Corpus ${id}`,
      source: { kind: 'file', name: 'news.tmx' },
      created: time,
      changed: time,
    };
    await publish([corpus]);
    return corpus;
  } finally {
    if (!killed()) await writer.close();
  }
}

async function textsOf(corpus: StoredCorpus): Promise<readonly string[]> {
  const texts: string[] = [];
  for await (const units of readUnits(corpus)) texts.push(...units.map(({ unit }) => unit.segments.en));
  return texts;
}

/** Rows of every store, whoever they belong to. */
async function rowCounts(): Promise<Record<string, number>> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('duizhao');
    request.onsuccess = () => resolve(request.result);
  });
  const counts: Record<string, number> = {};
  for (const name of database.objectStoreNames) {
    const request = database.transaction(name).objectStore(name).count();
    counts[name] = await new Promise((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  }
  database.close();
  return counts;
}

describe('the corpus store', () => {
  it('gives back every unit in order with its document, however many chunks they fill', async () => {
    const corpus = await save('a', 1300);
    expect(corpus).toMatchObject({ units: 1300, chunks: 3, documents: 1, repeated: 0 });
    expect(await textsOf(corpus)).toEqual(Array.from({ length: 1300 }, (_, number) => `Sentence ${number}.`));
    for await (const units of readUnits(corpus))
      for (const { document } of units) expect(document).toEqual(NEWS);
    expect(new TextDecoder().decode(await storedPack(corpus).read('text.bin', 1, 4))).toBe('ack');
    await expect(storedPack(corpus).read('text.bin', 1, 9)).rejects.toThrow('cut short');
    await expect(storedPack(corpus).read('none.bin')).rejects.toThrow('missing');
    expect(corpus.bytes.text).toBeGreaterThan(0);
    expect(corpus.bytes.pack).toBe(6);
  });

  it('merges equal units and keeps both documents', async () => {
    const writer = await CorpusWriter.open();
    expect([writer.add(unit(1), NEWS), writer.add(unit(2), NEWS), writer.add(unit(1), OTHER)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(writer.add({ segments: { en: 'Sentence 1.', zh: '另一句。' } }, OTHER)).toBe(true);
    expect(await writer.finish()).toMatchObject({ units: 3, repeated: 1, documents: 2 });
    await writer.close();
  });

  it.each([
    'QuotaExceededError',
    'AbortError',
  ])('is all or nothing when a write fails with %s', async (name) => {
    const before = await save('a', 10);
    for (let nth = 1; ; nth++) {
      const fault = failAtWrite(nth, name);
      const outcome = await save('a', 1300).catch((cause: Error) => cause);
      fault.restore();
      if (!fault.failed()) break;
      expect(outcome).toBeInstanceOf(DOMException);
      expect(await listCorpora()).toEqual([before]);
      expect(await rowCounts()).toEqual({ corpora: 1, chunks: 1, files: 1 });
    }
    const [after] = await listCorpora();
    expect(after?.units).toBe(1300);
    expect(await rowCounts()).toEqual({ corpora: 1, chunks: 3, files: 1 });
  });

  it('is all or nothing when it is killed at any write, and sweeps what was left', async () => {
    const before = await save('a', 10);
    for (let nth = 1; ; nth++) {
      const fault = failAtWrite(nth, 'Killed');
      await save('a', 1300, fault.failed).catch(() => undefined);
      fault.restore();
      if (!fault.failed()) break;
      // The browser gives up the dead one's locks and connections.
      locks.forget();
      await closeDatabase();
      expect(await listCorpora()).toEqual([before]);
      expect(await textsOf(before)).toHaveLength(10);
      await sweepStore(Date.now());
      expect(await rowCounts()).toEqual({ corpora: 1, chunks: 1, files: 1 });
    }
    expect((await listCorpora())[0]?.units).toBe(1300);
  });

  it('publishes several corpora together or not at all', async () => {
    const [a, b] = [await save('a', 3), await save('b', 3)];
    const fault = failAtWrite(2, 'QuotaExceededError');
    const renamed = [a, b].map((corpus) => ({ ...corpus, name: 'New' }));
    await expect(publish(renamed)).rejects.toThrow('no more room');
    fault.restore();
    expect(await listCorpora()).toEqual([a, b]);
  });

  it('sweeps nothing while somebody writes', async () => {
    const writer = await CorpusWriter.open();
    writer.add(unit(1), NEWS);
    await writer.finish();
    await sweepStore(Date.now());
    expect(await rowCounts()).toMatchObject({ chunks: 1 });
    await writer.close();
    expect(await rowCounts()).toMatchObject({ chunks: 0 });
  });

  it('leaves nothing of a chunk that is on its way when writing ends', async () => {
    const writer = await CorpusWriter.open();
    writer.add(unit(1), NEWS);
    await writer.write();
    await writer.close();
    expect(await rowCounts()).toMatchObject({ chunks: 0 });
  });

  it.each([
    'write',
    'finish',
  ] as const)('says with the next %s that a chunk could not be stored', async (next) => {
    const writer = await CorpusWriter.open();
    const fault = failAtWrite(1, 'QuotaExceededError');
    writer.add(unit(1), NEWS);
    await writer.write();
    writer.add(unit(2), NEWS);
    await expect(writer[next]()).rejects.toThrow('no more room');
    fault.restore();
    await writer.close();
    expect(await rowCounts()).toMatchObject({ chunks: 0 });
  });

  it('keeps a deleted corpus for a week, and brings it back', async () => {
    const corpus = await save('a', 3);
    await deleteCorpus('a');
    expect(await activeCorpora()).toEqual([]);
    await sweepStore(Date.now() + 6 * DAY);
    await undeleteCorpus('a');
    expect(await activeCorpora()).toEqual([corpus]);
    await deleteCorpus('a');
    await sweepStore(Date.now() + 8 * DAY);
    expect(await rowCounts()).toEqual({ corpora: 0, chunks: 0, files: 0 });
  });

  it('erases a corpus at once', async () => {
    await save('a', 3);
    await eraseCorpus('a');
    expect(await rowCounts()).toEqual({ corpora: 0, chunks: 0, files: 0 });
  });

  it('renames a corpus and takes its licence away', async () => {
    await save('a', 3);
    await describeCorpus('a', { name: 'B', licence: 'CC BY 4.0' });
    expect(await listCorpora()).toMatchObject([{ name: 'B', licence: 'CC BY 4.0' }]);
    await describeCorpus('a', { name: 'C' });
    const [corpus] = await listCorpora();
    expect(corpus).not.toHaveProperty('licence');
  });

  it('reports damage of the revision that has it, not of a later one', async () => {
    const former = await save('a', 3);
    const latter = await save('a', 4);
    await reportDamage(former, 'broken');
    expect(await listCorpora()).toEqual([latter]);
    await reportDamage(latter, 'broken');
    expect(await listCorpora()).toMatchObject([{ damage: 'broken' }]);
  });

  it('refuses text whose bytes have changed', async () => {
    const corpus = await save('a', 3);
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('duizhao');
      request.onsuccess = () => resolve(request.result);
    });
    const store = database.transaction('chunks', 'readwrite').objectStore('chunks');
    const request = store.get([corpus.revision, 0]);
    await new Promise<void>((resolve) => {
      request.onsuccess = () => {
        const chunk = request.result as { bytes: Uint8Array };
        chunk.bytes[5] = (chunk.bytes[5] ?? 0) ^ 1;
        store.put(chunk, [corpus.revision, 0]).onsuccess = () => resolve();
      };
    });
    database.close();
    await expect(textsOf(corpus)).rejects.toThrow('damaged');
  });
});
