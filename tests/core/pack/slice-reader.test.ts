import { expect, it } from 'vitest';
import { RunCollector, SLICES } from '../../../src/core/pack/runs.ts';
import { SliceReader } from '../../../src/core/pack/slice-reader.ts';
import { mix } from '../../../src/core/shared/index.ts';
import { MemoryStorage } from './memory-storage.ts';

const SLICE = 39;
/** Fingerprints of one slice, several of each. */
const fingerprintAt = (at: number) => SLICE * 2 ** 24 + (mix(at % 97) >>> 8);

it.each([
  0, 1, 2, 64, 65, 3000,
])('a slice of %i records of two runs is sorted by fingerprint, then unit', async (count) => {
  const storage = new MemoryStorage();
  const collector = new RunCollector();
  const half = Math.ceil(count / 2);
  for (let unit = 0; unit < half; unit++) collector.addOne(fingerprintAt(unit), unit);
  collector.addOne(5, 0);
  const first = await collector.flush(storage, 'a.run', 0);
  for (let unit = half; unit < count; unit++)
    collector.add({ hashes: Uint32Array.of(fingerprintAt(unit), 7), count: 1 }, unit - half);
  const second = await collector.flush(storage, 'b.run', half);
  const reader = new SliceReader(storage, [first, second]);
  const sorted = Array.from({ length: count }, (_, unit) => [fingerprintAt(unit), unit] as const).sort(
    (a, b) => a[0] - b[0] || a[1] - b[1],
  );
  for (let time = 0; time < 2; time++) {
    const { fingerprints, units } = await reader.read(SLICE);
    expect([...fingerprints]).toEqual(sorted.map(([fingerprint]) => fingerprint));
    expect([...units]).toEqual(sorted.map(([, unit]) => unit));
    expect([...(await reader.read(0)).units]).toEqual([0]);
  }
});

it('slices are read in few parts, each run once from front to back', async () => {
  const storage = new MemoryStorage();
  const reads: (readonly [start: number | undefined, end: number | undefined])[] = [];
  const read = storage.read.bind(storage);
  storage.read = (name, start, end) => {
    reads.push([start, end]);
    return read(name, start, end);
  };
  const collector = new RunCollector();
  for (let unit = 0; unit < 5000; unit++) collector.addOne(mix(unit), unit);
  const run = await collector.flush(storage, 'a.run', 0);
  const reader = new SliceReader(storage, [run]);
  let records = 0;
  for (let slice = 0; slice < SLICES; slice++) records += (await reader.read(slice)).units.length;
  expect(records).toBe(5000);
  expect(reads.length).toBeLessThanOrEqual(SLICES / 16);
  for (const [at, [start]] of reads.slice(1).entries()) expect(start).toBe(reads[at]?.[1]);
});
