import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorpusDocument } from '../../../src/core/corpus/index.ts';
import {
  checkFileEnds,
  cutToState,
  openPack,
  PACK_FILES,
  PackBuilder,
  segmentsIn,
} from '../../../src/core/pack/index.ts';
import { buildInMemory, compression, MemoryStorage, memoryOf } from './memory-storage.ts';

const DOCUMENTS: readonly CorpusDocument[] = ['harbor', 'lighthouse', 'pier'].map((id, at) => ({
  id,
  provenance: { title: { en: id, zh: '港' }, date: `2024-0${at + 1}-01` },
  units: Array.from({ length: 11 }, (_, number) => ({
    segments: {
      en: `The keeper of ${id} ${number} wrote the names of ${at * 100 + number * 37} ships into a book bound in leather.`,
      zh: `${id}${number}号的看守人把${at * 100 + number * 37}艘船的名字记在皮面的簿子里，港口年年如此。`,
    },
  })),
}));
const ASKED = DOCUMENTS.flatMap(({ units }) => units).map(({ segments }) => segments);

describe('a pack', () => {
  it('gives back every unit, whatever its texts', async () => {
    const text = fc.string({ unit: 'binary' });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { maxLength: 40 }), async (pairs) => {
        const units = pairs.map(([en, zh]) => ({ segments: { en, zh } }));
        const pack = await openPack(await buildInMemory([{ id: 'a', provenance: {}, units }]), compression);
        expect(pack.header.units).toBe(units.length);
        for (const [number, { segments }] of units.entries())
          expect(segmentsIn(await pack.blockOf(number), number)).toEqual(segments);
      }),
      { numRuns: 10 },
    );
  });

  it('is the same bytes whenever it is built from the same units', async () => {
    expect((await buildInMemory(DOCUMENTS)).files).toEqual((await buildInMemory(DOCUMENTS)).files);
  });

  it('is refused, or answers as before, when a byte of it changed', async () => {
    const sound = await buildInMemory(DOCUMENTS);
    const answers = await answersOf(sound);
    const places = [...sound.files].flatMap(([name, { length }]) =>
      length === 0 ? [] : [fc.tuple(fc.constant(name), fc.nat(length - 1), fc.integer({ min: 1, max: 255 }))],
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(...places), async ([name, place, flip]) => {
        const storage = copyOf(sound);
        const bytes = storage.files.get(name) ?? new Uint8Array();
        bytes[place] = (bytes[place] ?? 0) ^ flip;
        const found = await answersOf(storage).catch((cause: Error) => cause.message);
        if (typeof found === 'string') expect(found).toMatch(/pack/i);
        else expect(found).toEqual(answers);
      }),
      { numRuns: 150 },
    );
  });

  it('is refused when a file is cut short or missing', async () => {
    const sound = await buildInMemory(DOCUMENTS);
    for (const name of PACK_FILES) {
      const storage = copyOf(sound);
      await storage.truncate(name, (storage.files.get(name)?.length ?? 1) - 1);
      await expect(open(storage)).rejects.toThrow(/damaged.*(again|fit)/s);
      await storage.truncate(name, 0);
      await expect(open(storage)).rejects.toThrow('damaged');
    }
  });

  it('is refused when it is from another version, or no pack', async () => {
    const storage = await buildInMemory(DOCUMENTS);
    const header = new TextDecoder().decode(storage.files.get('pack.json'));
    const withHeader = (text: string) => storage.files.set('pack.json', new TextEncoder().encode(text));
    withHeader(header.replace(/"version": \d+/, '"version": 99'));
    await expect(open(storage)).rejects.toThrow(/version 99.*Update/s);
    withHeader('<html>');
    await expect(open(storage)).rejects.toThrow('not a Duizhao pack');
    withHeader(header.replace('"units": 33', '"units": 34'));
    await expect(open(storage)).rejects.toThrow('header has changed');
  });

  it('goes on after a break and ends as if there had been none', async () => {
    const segments = (number: number) => ({
      en: `Ship ${number} left the harbor.`,
      zh: `${number}号船离港。`,
    });
    const units = 33_000;
    const states: unknown[] = [];
    const build = (storage: MemoryStorage) => ({
      name: 'Test',
      storage,
      compression,
      onCheckpoint: async (state: unknown) => void states.push(structuredClone(state)),
    });
    const whole = new MemoryStorage();
    const builder = new PackBuilder(build(whole));
    for (let unit = 0; unit < units; unit++) await builder.add({ id: `d${unit >> 3}` }, segments(unit));
    await builder.finish();

    const broken = new MemoryStorage();
    const first = new PackBuilder(build(broken));
    for (let unit = 0; unit < units - 50; unit++) await first.add({ id: `d${unit >> 3}` }, segments(unit));
    const state = JSON.parse(JSON.stringify(states.at(-1)));
    await cutToState(broken, state);
    const second = new PackBuilder(build(broken), state);
    for (let unit = second.units; unit < units; unit++)
      await second.add({ id: `d${unit >> 3}` }, segments(unit));
    await second.finish();
    expect(broken.files).toEqual(whole.files);
  });
});

async function open(storage: MemoryStorage) {
  const pack = await openPack(storage, compression);
  await checkFileEnds(storage, pack.header);
  return pack;
}

async function answersOf(storage: MemoryStorage) {
  const memory = memoryOf(await open(storage));
  const answers = [];
  for (const { en, zh } of ASKED) answers.push(await memory.lookUp(en, 'en'), await memory.lookUp(zh, 'zh'));
  return answers;
}

function copyOf({ files }: MemoryStorage): MemoryStorage {
  const copy = new MemoryStorage();
  for (const [name, bytes] of files) copy.files.set(name, bytes.slice());
  return copy;
}
