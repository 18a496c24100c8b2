import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { addPairs, rebuildCorpus } from '../../src/app/corpora/add-pairs.ts';
import { backUp, restoreBackup } from '../../src/app/corpora/backup.ts';
import { exportCorpus } from '../../src/app/corpora/export-corpus.ts';
import { importCorpus } from '../../src/app/corpora/import-corpus.ts';
import { openTranslationMemory } from '../../src/core/matching/index.ts';
import { openPack } from '../../src/core/pack/index.ts';
import { defaultSettings, writeBackup } from '../../src/core/settings/index.ts';
import { openDatabase } from '../../src/platform/corpus-store/database.ts';
import {
  closeDatabase,
  listCorpora,
  readUnits,
  type StoredCorpus,
  storedPack,
} from '../../src/platform/corpus-store/index.ts';
import { streamCompression } from '../../src/platform/pack-files/index.ts';
import { failAtWrite, stubLocks } from '../platform/corpus-store/browser-stubs.ts';

const EN = 'The bridge over the river was opened to traffic on Monday after 28 months of work.';
const ZH = '经过28个月的施工，跨江大桥周一正式通车。';
const SETTINGS = writeBackup({ ...defaultSettings, overlay: false });
const quiet = () => undefined;

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  stubLocks();
});

function importTsv(rows: readonly (readonly [string, string])[], name = 'bridges.tsv') {
  const text = ['en\tzh', ...rows.map((row) => row.join('\t'))].join('\n');
  return importCorpus(
    { name: 'Bridges', source: { kind: 'file', name }, files: [new Blob([text])], fileNames: [name] },
    quiet,
  );
}

async function onlyCorpus(): Promise<StoredCorpus> {
  const [corpus] = await listCorpora();
  if (corpus === undefined) throw new Error('There is no corpus.');
  return corpus;
}

async function textsOf(corpus: StoredCorpus): Promise<readonly string[]> {
  const texts: string[] = [];
  for await (const units of readUnits(corpus)) texts.push(...units.map(({ unit }) => unit.segments.en));
  return texts;
}

async function lookUp(corpus: StoredCorpus, text: string): Promise<readonly string[]> {
  const pack = await openPack(storedPack(corpus), streamCompression);
  const memory = openTranslationMemory([{ pack, access: 'local' }], (_, cause) => {
    throw cause;
  });
  return (await memory.lookUp(text, 'en')).map(({ unit }) => unit.segments.zh);
}

const pairs = (name: string, segments: readonly { en: string; zh: string }[]) => ({
  name: 'Saved',
  source: { kind: 'pages' } as const,
  document: { id: `https://example.com/${name}`, provenance: { url: `https://example.com/${name}` } },
  pairs: segments,
});

describe('an import', () => {
  it('gives a corpus whose pack answers, and says what could not be read', async () => {
    const outcome = await importTsv([
      [EN, ZH],
      ['Only English.', ''],
      [EN, ZH],
    ]);
    expect(outcome).toMatchObject({ kind: 'imported', units: 1, problemCount: 1 });
    const corpus = await onlyCorpus();
    expect(corpus).toMatchObject({ name: 'Bridges', units: 1, repeated: 1 });
    expect(await lookUp(corpus, EN)).toEqual([ZH]);
  });

  it('refuses a file that holds nothing, and leaves nothing', async () => {
    const outcome = await importCorpus(
      { name: 'a', source: { kind: 'text' }, files: [new Blob([''])], fileNames: ['a.tsv'] },
      quiet,
    );
    expect(outcome).toMatchObject({ kind: 'refused', problem: { code: 'empty' } });
    expect(await listCorpora()).toEqual([]);
  });

  it('reads the two files of a Moses corpus together', async () => {
    await importCorpus(
      {
        name: 'm',
        source: { kind: 'file', name: 'm.en' },
        files: [new Blob([`${EN}\nSecond.\n`]), new Blob([`${ZH}\n第二句。\n`])],
        fileNames: ['m.en', 'm.zh'],
      },
      quiet,
    );
    expect(await textsOf(await onlyCorpus())).toEqual([EN, 'Second.']);
  });

  it('leaves what was there when a write of a second one fails', async () => {
    await importTsv([[EN, ZH]]);
    const before = await listCorpora();
    const fault = failAtWrite(3, 'QuotaExceededError');
    await expect(importTsv([['Another.', '另一句。']])).rejects.toThrow('no more room');
    fault.restore();
    expect(await listCorpora()).toEqual(before);
  });
});

describe('saved pairs', () => {
  it('go into one corpus, document after document', async () => {
    await addPairs(pairs('1', [{ en: EN, zh: ZH }]));
    await addPairs(pairs('2', [{ en: 'Two.', zh: '二。' }]));
    const corpus = await onlyCorpus();
    expect(corpus).toMatchObject({ name: 'Saved', units: 2, documents: 2 });
    expect(await lookUp(corpus, EN)).toEqual([ZH]);
  });

  it('replace those of the same page, and leave what other pages hold too', async () => {
    const shared = { en: 'Shared.', zh: '共有。' };
    await addPairs(pairs('1', [shared, { en: 'Wrong.', zh: '错。' }]));
    await addPairs(pairs('2', [shared, { en: 'Two.', zh: '二。' }]));
    await addPairs(pairs('1', [{ en: 'Right.', zh: '对。' }]));
    const corpus = await onlyCorpus();
    expect([...(await textsOf(corpus))].sort()).toEqual(['Right.', 'Shared.', 'Two.']);
    for await (const units of readUnits(corpus))
      expect(units.find(({ unit }) => unit.segments.en === 'Shared.')?.document.id).toBe(
        'https://example.com/2',
      );
  });

  it('are all there when two panels save at once', async () => {
    await Promise.all(
      ['1', '2', '3'].map((name) => addPairs(pairs(name, [{ en: `${name}.`, zh: `第${name}。` }]))),
    );
    expect(await onlyCorpus()).toMatchObject({ units: 3, documents: 3 });
  });
});

describe('a rebuilt corpus', () => {
  it('has a sound pack again, the same units and no note of damage', async () => {
    await importTsv([
      [EN, ZH],
      ['Two.', '二。'],
      [EN, ZH],
    ]);
    const before = await onlyCorpus();
    await rebuildCorpus(before.id);
    const after = await onlyCorpus();
    expect(after).toMatchObject({ id: before.id, units: 2, repeated: 1 });
    expect(after.revision).not.toBe(before.revision);
    expect(await lookUp(after, EN)).toEqual([ZH]);
  });
});

describe('an export', () => {
  it('gives back the units that were imported', async () => {
    await importTsv([[EN, ZH]]);
    const { id } = await onlyCorpus();
    const [file] = await exportCorpus({ id, format: 'tmx' }, quiet);
    expect(await file?.content.text()).toContain(`<seg>${EN}</seg>`);
    const moses = await exportCorpus({ id, format: 'moses' }, quiet);
    expect(
      await Promise.all(moses.map(async ({ suffix, content }) => [suffix, await content.text()])),
    ).toEqual([
      ['en', `${EN}\n`],
      ['zh', `${ZH}\n`],
    ]);
  });
});

describe('a backup', () => {
  it('brings back every corpus and the settings', async () => {
    await importTsv([[EN, ZH]]);
    await addPairs(pairs('1', [{ en: 'Two.', zh: '二。' }]));
    const before = await listCorpora();
    const file = await backUp(SETTINGS, quiet);
    await closeDatabase();
    globalThis.indexedDB = new IDBFactory();
    expect(await restoreBackup(file, quiet)).toEqual({ corpora: 2, settings: SETTINGS });
    const after = await listCorpora();
    const kept = ({ id, name, units, documents, source, created }: StoredCorpus) => ({
      id,
      name,
      units,
      documents,
      source,
      created,
    });
    expect(after.map(kept)).toEqual(before.map(kept));
    const bridges = after.find(({ name }) => name === 'Bridges');
    expect(bridges && (await lookUp(bridges, EN))).toEqual([ZH]);
  });

  it('is refused of text that has changed, for it could not be brought back', async () => {
    await importTsv([[EN, ZH]]);
    const { revision } = await onlyCorpus();
    const database = await openDatabase();
    const chunk = await database.get('chunks', [revision, 0]);
    if (chunk === undefined) throw new Error('The text is gone.');
    const bytes = chunk.bytes.slice();
    bytes[9] = (bytes[9] ?? 0) ^ 1;
    await database.put('chunks', { ...chunk, bytes }, [revision, 0]);
    await expect(backUp(SETTINGS, quiet)).rejects.toThrow('text of “Bridges” is damaged');
  });

  it('leaves corpora that it does not hold', async () => {
    const file = await backUp(SETTINGS, quiet);
    await importTsv([[EN, ZH]]);
    await restoreBackup(file, quiet);
    expect(await listCorpora()).toHaveLength(1);
  });

  it('is used as a whole or not at all: with any byte changed or cut, nothing changes', async () => {
    await importTsv([[EN, ZH]]);
    await addPairs(pairs('1', [{ en: 'Two.', zh: '二。' }]));
    const bytes = new Uint8Array(await (await backUp(SETTINGS, quiet)).arrayBuffer());
    await closeDatabase();
    globalThis.indexedDB = new IDBFactory();
    const header = bytes.indexOf(0x0a);
    const places = [0, 5, 40, header, header + 1, header + 60, bytes.length - 1];
    for (const place of places) {
      const changed = bytes.slice();
      changed[place] = (changed[place] ?? 0) ^ 0x15;
      const outcome = await restoreBackup(new Blob([changed]), quiet).catch((cause: Error) => cause);
      // A byte of a name or a date can change and still be one.
      if (outcome instanceof Error) expect(await listCorpora(), String(place)).toEqual([]);
      else expect(place).toBeLessThan(header);
      if (place >= header) expect(outcome, String(place)).toBeInstanceOf(Error);
      if (place > header) expect(outcome, String(place)).toHaveProperty('name', 'DamagedBackup');
    }
    for (const end of [0, 10, header, bytes.length - 1])
      await expect(restoreBackup(new Blob([bytes.slice(0, end)]), quiet)).rejects.toThrow();
    expect((await listCorpora()).length).toBeLessThanOrEqual(2);
  });

  it.each([
    ['another file', 'en,zh\na,b\n', 'NoBackup'],
    ['a later version', '{"format":"duizhao-backup","version":9}\n', 'LaterBackup'],
    [
      'settings that are none',
      `{"format":"duizhao-backup","version":1,"settings":"?","corpora":[]}\n`,
      'DamagedBackup',
    ],
    [
      'a corpus that is none',
      `{"format":"duizhao-backup","version":1,"settings":"","corpora":[{}]}\n`,
      'DamagedBackup',
    ],
  ])('is refused when it is %s', async (_, text, name) => {
    await expect(restoreBackup(new Blob([text]), quiet)).rejects.toMatchObject({ name });
  });
});
