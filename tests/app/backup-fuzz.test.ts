import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addPairs } from '../../src/app/corpora/add-pairs.ts';
import { backUp, restoreBackup } from '../../src/app/corpora/backup.ts';
import { defaultSettings, writeBackup } from '../../src/core/settings/index.ts';
import { activeCorpora, closeDatabase, readUnits } from '../../src/platform/corpus-store/index.ts';
import { byteFlips, flipped, fuzzRuns, mutated, mutations, prototypeNames } from '../fuzz/mutations.ts';
import { stubLocks } from '../platform/corpus-store/browser-stubs.ts';

const quiet = () => undefined;

async function emptyStore(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
}

/** Every text of every corpus. */
async function textsOf(): Promise<readonly (readonly string[])[]> {
  const all: string[][] = [];
  for (const corpus of await activeCorpora()) {
    const texts: string[] = [];
    for await (const units of readUnits(corpus)) texts.push(...units.map(({ unit }) => unit.segments.en));
    all.push(texts);
  }
  return all.sort();
}

it('restores all of a backup whose bytes or grammar were damaged, or nothing', async () => {
  stubLocks();
  await emptyStore();
  for (const name of ['1', '2'])
    await addPairs({
      name: `Saved ${name}`,
      source: { kind: 'pages' },
      document: { id: name, provenance: {} },
      pairs: [{ en: `Boat ${name}.`, zh: `${name}号船。` }],
    });
  const whole = await textsOf();
  const bytes = new Uint8Array(await (await backUp(writeBackup(defaultSettings), quiet)).arrayBuffer());
  const start = bytes.indexOf(0x0a);
  const head = new TextDecoder().decode(bytes.slice(0, start));
  const before = prototypeNames();
  await fc.assert(
    fc.asyncProperty(fc.option(mutations), byteFlips, async (damages, flips) => {
      await emptyStore();
      const line = damages === null ? head : mutated(head, damages);
      const file = new Blob([flipped(new TextEncoder().encode(line), damages === null ? flips : []), '\n']);
      const chunks = flipped(bytes.slice(start + 1), damages === null ? [] : flips);
      const outcome = await restoreBackup(new Blob([file, chunks]), quiet).catch((cause: Error) => cause);
      const restored = await textsOf();
      if (outcome instanceof Error) expect(restored).toEqual([]);
      else expect(restored.length).toBe(outcome.corpora);
      // Names and dates have no checksum; texts have one.
      for (const texts of restored) expect(whole).toContainEqual(texts);
    }),
    { numRuns: fuzzRuns(40) },
  );
  expect(prototypeNames()).toEqual(before);
});
