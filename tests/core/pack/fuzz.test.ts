import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CorpusDocument } from '../../../src/core/corpus/index.ts';
import { checkFileEnds, openPack } from '../../../src/core/pack/index.ts';
import { fuzzRuns } from '../../fuzz/mutations.ts';
import { buildInMemory, compression, MemoryStorage, memoryOf } from './memory-storage.ts';

function corpusOf(place: string): readonly CorpusDocument[] {
  const units = Array.from({ length: 40 }, (_, number) => ({
    segments: {
      en: `Boat ${number} of ${place} carried ${number * 13 + 7} crates of tea to the market by noon.`,
      zh: `${place}的${number}号船中午前把${number * 13 + 7}箱茶叶运到市场。`,
    },
  }));
  return [{ id: place, provenance: { outlet: 'Harbor Daily' }, units }];
}

type Damage =
  | { readonly kind: 'cut' | 'drop'; readonly at: number }
  | { readonly kind: 'flip' | 'insert'; readonly at: number; readonly mask: number }
  | { readonly kind: 'splice'; readonly at: number; readonly from: number; readonly length: number };

const at = fc.nat(1_000_000);
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constantFrom('cut' as const, 'drop' as const), at }),
  fc.record({
    kind: fc.constantFrom('flip' as const, 'insert' as const),
    at,
    mask: fc.integer({ min: 1, max: 255 }),
  }),
  fc.record({ kind: fc.constant('splice' as const), at, from: at, length: fc.integer({ min: 1, max: 400 }) }),
);

it('refuses a pack that was damaged, or spliced with another, or answers as before', async () => {
  const [documents, others] = [corpusOf('Lotus Bay'), corpusOf('Pine Ford')];
  const [sound, other] = [await buildInMemory(documents), await buildInMemory(others)];
  const asked = documents.flatMap(({ units }) => units).filter((_, place) => place % 7 === 0);
  const answersOf = async (storage: MemoryStorage) => {
    const pack = await openPack(storage, compression);
    await checkFileEnds(storage, pack.header);
    const memory = memoryOf(pack);
    return Promise.all(asked.map(({ segments }) => memory.lookUp(segments.en, 'en')));
  };
  const answers = await answersOf(sound);
  const file = fc.constantFrom(...sound.files.keys());
  const damages = fc.array(fc.tuple(file, damage), { minLength: 1, maxLength: 5 });
  const whole = fc.array(file, { maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(damages, whole, async (changes, swapped) => {
      const storage = new MemoryStorage();
      for (const [name, bytes] of sound.files)
        storage.files.set(name, (swapped.includes(name) ? other.files.get(name) : bytes) ?? bytes);
      for (const [name, change] of changes)
        storage.files.set(name, damaged(storage.files.get(name), change, other.files.get(name)));
      const found = await answersOf(storage).catch((cause: Error) => cause);
      if (found instanceof Error) expect(found.message).toMatch(/pack|no such bytes/i);
      else expect(found).toEqual(answers);
    }),
    { numRuns: fuzzRuns(150) },
  );
});

const NONE = new Uint8Array();

function damaged(bytes: Uint8Array = NONE, change: Damage, other: Uint8Array = NONE): Uint8Array {
  const place = change.at % Math.max(1, bytes.length);
  const [before, after] = [bytes.slice(0, place), bytes.slice(place)];
  switch (change.kind) {
    case 'cut':
      return before;
    case 'drop':
      return joined(before, after.slice(1));
    case 'insert':
      return joined(before, Uint8Array.of(change.mask), after);
    case 'flip':
      return joined(before, Uint8Array.of((after[0] ?? 0) ^ change.mask), after.slice(1));
    case 'splice': {
      const from = change.from % Math.max(1, other.length);
      return joined(before, other.slice(from, from + change.length), after.slice(change.length));
    }
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
