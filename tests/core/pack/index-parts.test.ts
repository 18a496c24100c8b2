import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter } from '../../../src/core/pack/bits.ts';
import { checksum, RunningChecksum } from '../../../src/core/pack/checksum.ts';
import {
  buildFuseFilter,
  mayHold,
  readFuseFilter,
  writeFuseFilter,
} from '../../../src/core/pack/fuse-filter.ts';
import { PartSizes } from '../../../src/core/pack/part-sizes.ts';
import { checkPage, PageWriter, pageOf, unitsIn } from '../../../src/core/pack/posting-page.ts';
import { readVarint, writeVarints } from '../../../src/core/pack/varint.ts';

const hash = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('bits', () => {
  it('come back as they were written', () => {
    const number = fc.oneof(
      fc.record({ kind: fc.constant('plain'), width: fc.integer({ min: 1, max: 24 }), value: hash }),
      fc.record({
        kind: fc.constant('gamma'),
        width: fc.constant(0),
        value: fc.integer({ min: 1, max: 2 ** 23 }),
      }),
      fc.record({ kind: fc.constant('rice'), width: fc.nat(20), value: fc.nat(2 ** 20) }),
    );
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const wanted = numbers.map(({ kind, width, value }) =>
          kind === 'plain' ? value % 2 ** width : kind === 'rice' ? value % 2 ** (width + 6) : value,
        );
        const writer = new BitWriter();
        for (const [at, { kind, width }] of numbers.entries()) {
          if (kind === 'plain') writer.write(wanted[at] ?? 0, width);
          else if (kind === 'gamma') writer.writeGamma(wanted[at] ?? 1);
          else writer.writeRice(wanted[at] ?? 0, width);
        }
        const reader = new BitReader(writer.bytes(), 0, writer.bytes().length);
        const read = numbers.map(({ kind, width }) =>
          kind === 'plain'
            ? reader.read(width)
            : kind === 'gamma'
              ? reader.readGamma()
              : reader.readRice(width),
        );
        expect(read).toEqual(wanted);
      }),
    );
  });
});

describe('gaps', () => {
  const gaps = [0, 5, 1000, 31, 0, 70_000, 2];
  const written = (width: number) => {
    const writer = new BitWriter();
    for (const gap of gaps) writer.writeRice(gap, width);
    writer.write(5, 3);
    return writer.bytes();
  };

  it.each([0, 1, 5, 12, 20])('of %i bits add up, or are passed over', (width) => {
    const bytes = written(width);
    const reader = new BitReader(bytes, 0, bytes.length);
    const sums = new Uint32Array(gaps.length + 1).fill(7, 0, 1);
    reader.readGaps(sums, width);
    let sum = 7;
    expect([...sums]).toEqual([7, ...gaps.map((gap) => (sum += gap + 1))]);
    expect(reader.read(3)).toBe(5);
    const passing = new BitReader(bytes, 0, bytes.length);
    passing.skipRices(gaps.length, width);
    expect(passing.read(3)).toBe(5);
  });

  it('are passed over no further than the bytes', () => {
    const reader = new BitReader(new Uint8Array(1000), 0, 10);
    reader.skipRices(1e9, 3);
    expect(reader.isPastEnd).toBe(true);
  });
});

describe('a checksum', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);

  it.each([
    ['', 0, 0],
    ['', 1, 0x514e28b7],
    ['test', 0, 0xba6bd213],
    ['Hello, world!', 0, 0xc0363e43],
    ['The quick brown fox jumps over the lazy dog', 0, 0x2e4ff723],
  ])('is MurmurHash3: %j, seed %i', (text, seed, expected) => {
    expect(checksum(bytesOf(text), { seed })).toBe(expected);
    const within = bytesOf(`ab${text}c`);
    expect(checksum(within, { seed, start: 2, end: within.length - 1 })).toBe(expected);
  });

  it('is the same of bytes that come in parts, and after a break', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 9 })), (parts) => {
        let running = new RunningChecksum();
        for (const part of parts) {
          running.add(part);
          running = new RunningChecksum(running.state);
        }
        expect(running.value).toBe(checksum(Uint8Array.from(parts.flatMap((part) => [...part]))));
      }),
    );
  });
});

describe('varints', () => {
  it('come back as they were written, and as the places they add up to', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 300 }), (numbers) => {
        const bytes = writeVarints(numbers);
        let length = 0;
        const spans = numbers.map((size) => {
          length += size;
          return { start: length - size, end: length };
        });
        const count = numbers.length;
        const sizes = PartSizes.read(bytes, { count, length });
        expect(numbers.map((_, part) => sizes?.spanOf(part))).toEqual(spans);
        expect([-1, count].map((part) => sizes?.spanOf(part))).toEqual(Array(2).fill({ start: 0, end: 0 }));
        if (numbers[0] !== undefined) expect(readVarint(bytes, 0)?.value).toBe(numbers[0]);
        expect(PartSizes.read(bytes, { count: count + 1, length })).toBeUndefined();
        expect(PartSizes.read(bytes, { count, length: length + 1 })).toBeUndefined();
      }),
    );
  });
});

describe('a page of postings', () => {
  it('gives at least every unit that has a fingerprint, wherever it lies in other bytes', () => {
    const shape = { pageBits: 4, unitBits: 14 };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(hash, fc.nat(2 ** 14 - 1)), { minLength: 1, maxLength: 300 }),
        (pairs) => {
          const sorted = pairs
            .map(([fingerprint, unit]) => [fingerprint >>> 4, unit] as const)
            .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
          const writer = new PageWriter(shape);
          const fingerprints = Uint32Array.from(sorted, ([fingerprint]) => fingerprint);
          const units = Uint32Array.from(sorted, ([, unit]) => unit);
          const size = writer.add(0, { fingerprints, units, start: 0, end: sorted.length });
          const written = writer.take();
          expect(size).toBe(written.length);
          const bytes = Uint8Array.of(255, ...written, 255);
          const page = { bytes, start: 1, end: 1 + written.length };
          checkPage(0, page);
          for (const [fingerprint, unit] of sorted) {
            expect(pageOf(fingerprint, shape)).toBe(0);
            const { units, count } = unitsIn(page, { fingerprint, most: 1000 }, shape);
            expect(count).toBe(units.length);
            expect(unitsIn(page, { fingerprint, most: count - 1 }, shape)).toMatchObject({ count });
            expect(units).toContain(unit);
            expect([...units]).toEqual([...new Set(units)].sort((a, b) => a - b));
          }
        },
      ),
    );
  });
});

describe('a binary fuse filter', () => {
  it('holds every hash it was built from', () => {
    fc.assert(
      fc.property(fc.uniqueArray(hash, { maxLength: 500 }), (hashes) => {
        const filter = readFuseFilter(writeFuseFilter(buildFuseFilter(Uint32Array.from(hashes))));
        for (const held of hashes) expect(filter && mayHold(filter, held)).toBe(true);
      }),
    );
  });

  it('holds hardly any other, in about nine bits a hash', () => {
    const hashes = Uint32Array.from({ length: 20_000 }, (_, at) => Math.imul(at, 0x9e3779b1));
    const filter = buildFuseFilter(hashes);
    expect(filter.prints.length * 8).toBeLessThan(hashes.length * 10.5);
    let wrong = 0;
    for (let at = 20_000; at < 120_000; at++) if (mayHold(filter, Math.imul(at, 0x9e3779b1) >>> 0)) wrong++;
    expect(wrong / 100_000).toBeLessThan(0.006);
  });
});
