import { describe, expect, it } from 'vitest';
import { checksum } from '../../../src/core/pack/checksum.ts';
import { readHeader, writeHeader } from '../../../src/core/pack/header.ts';
import { inChunks } from '../../../src/core/pack/in-chunks.ts';
import { checkFileEnds, openPack, type PackFiles, segmentsIn } from '../../../src/core/pack/index.ts';
import { PartSizes } from '../../../src/core/pack/part-sizes.ts';
import { readVarint, writeVarints } from '../../../src/core/pack/varint.ts';
import { buildInMemory, compression } from './memory-storage.ts';

describe('the header of a pack', () => {
  const file = { bytes: 5, checksum: 7 };
  const header = {
    name: 'Häfen 港',
    units: 3,
    documents: 1,
    pageBits: 1,
    filterBits: 1,
    files: {
      'text.bin': file,
      'blocks.bin': file,
      'postings.bin': file,
      'pages.bin': file,
      'filter.bin': file,
    },
  };
  const written = (fields: object) => writeHeader({ ...header, ...fields } as typeof header);

  it('is read as it was written, in ASCII', () => {
    expect(readHeader(writeHeader(header))).toMatchObject(header);
    expect([...writeHeader(header)].every((byte) => byte < 0x80)).toBe(true);
  });

  it.each([
    ['a name', { name: 5 }],
    ['units', { units: undefined }],
    ['whole units', { units: 0.5 }],
    ['units from 0', { units: -1 }],
    ['units it can hold', { units: 2 ** 24 + 1 }],
    ['documents', { documents: '1' }],
    ['bits of a page', { pageBits: 0 }],
    ['bits of a page that are few', { pageBits: 23 }],
    ['bits of the filter', { filterBits: 0 }],
    ['bits of the filter that are few', { filterBits: 13 }],
    ['files', { files: null }],
    ['all files', { files: { ...header.files, 'text.bin': undefined } }],
    ['the size of a file', { files: { ...header.files, 'text.bin': { checksum: 7 } } }],
    ['the checksum of a file', { files: { ...header.files, 'text.bin': { bytes: 5, checksum: 2 ** 33 } } }],
  ])('is refused without %s, though its own checksum is right', (_, fields) => {
    expect(() => readHeader(written(fields))).toThrow('its header lacks a part');
  });

  it.each([
    ['no text of ours', 'hello', 'not a Duizhao pack'],
    ['a number', '5', 'not a Duizhao pack'],
    ['nothing', 'null', 'not a Duizhao pack'],
    ['JSON of others', '{"format": "pack"}', 'not a Duizhao pack'],
    ['another version', '{"format": "duizhao-pack", "version": 9}', 'version 9'],
  ])('is refused: %s', (_, text, reason) => {
    expect(() => readHeader(new TextEncoder().encode(text))).toThrow(reason);
  });

  it('is refused when it was changed', () => {
    const text = new TextDecoder().decode(writeHeader(header)).replace('"units": 3', '"units": 4');
    expect(() => readHeader(new TextEncoder().encode(text))).toThrow('its header has changed');
  });

  it('may name as many units as fit', () => {
    expect(readHeader(written({ units: 2 ** 24, pageBits: 22, filterBits: 12 }))).toMatchObject({
      units: 2 ** 24,
    });
  });
});

describe('numbers of 7 bits a byte', () => {
  it.each([
    0,
    1,
    127,
    128,
    16_383,
    16_384,
    2 ** 31,
    2 ** 32 - 6,
    2 ** 32 - 5,
    2 ** 35 - 1,
  ])('are read as written: %i', (number) => {
    const bytes = writeVarints([5, number]);
    expect(readVarint(bytes, 1)).toEqual({ value: number, end: bytes.length });
    const sizes = PartSizes.read(bytes, { count: 2, length: 5 + number });
    expect(sizes?.spanOf(1)).toEqual({ start: 5, end: 5 + number });
  });

  it.each([
    ['cut short', [0x80], 1],
    ['too long', [0x80, 0x80, 0x80, 0x80, 0x80, 1], 1],
    ['fewer than wanted', [1, 2], 3],
    ['more than wanted', [1, 2], 1],
    ['the last cut short', [1, 0x80], 2],
  ])('are refused: %s', (_, bytes, count) => {
    for (const length of [0, 1, 3, 5])
      expect(PartSizes.read(Uint8Array.from(bytes), { count, length })).toBeUndefined();
  });

  it('are refused where they are cut short or too long', () => {
    expect(readVarint(Uint8Array.of(0x80), 0)).toBeUndefined();
    expect(readVarint(Uint8Array.of(), 0)).toBeUndefined();
    expect(readVarint(Uint8Array.of(0x80, 0x80, 0x80, 0x80, 0x80, 1), 0)).toBeUndefined();
  });
});

describe('a pack whose files are read in chunks', () => {
  const units = Array.from({ length: 1500 }, (_, at) => ({
    segments: { en: `Boat ${at} carried ${at * 7919} crates to ${(at * 104729) % 9973}.`, zh: `${at}号船。` },
  }));

  it('answers as one whose files are not', async () => {
    const files = await buildInMemory([{ id: 'a', provenance: {}, units }]);
    const pack = await openPack(files, compression, { inChunks: true });
    await pack.preload(0, 1500);
    for (const at of [0, 15, 16, 700, 1499])
      expect(segmentsIn(await pack.blockOf(at), at)).toEqual(units[at]?.segments);
    // More blocks than are kept, so that the first is read again.
    for (let at = 0; at < 1500; at += 16) await pack.blockOf(at);
    expect(segmentsIn(await pack.blockOf(3), 3)).toEqual(units[3]?.segments);
  });

  it('is refused when the end of a file is gone, and may have empty files', async () => {
    const files = await buildInMemory([]);
    const { header } = await openPack(files, compression);
    await checkFileEnds(files, header);
    const whole = await buildInMemory([{ id: 'a', provenance: {}, units }]);
    const sound = await openPack(whole, compression);
    whole.files.set('text.bin', whole.files.get('text.bin')?.slice(0, -1) ?? new Uint8Array());
    await expect(checkFileEnds(whole, sound.header)).rejects.toThrow('text.bin is missing or cut short');
  });

  it('is refused when a table is of another file, though its checksum is right', async () => {
    const files = await buildInMemory([{ id: 'a', provenance: {}, units: units.slice(0, 20) }]);
    const header = readHeader(files.files.get('pack.json') ?? new Uint8Array());
    const table = writeVarints([1, 2]);
    files.files.set('blocks.bin', table);
    const changed = { ...header.files, 'blocks.bin': { bytes: table.length, checksum: checksum(table) } };
    files.files.set('pack.json', writeHeader({ ...header, files: changed }));
    await expect(openPack(files, compression)).rejects.toThrow('blocks.bin does not fit text.bin');
  });

  it('passes on what is read whole, and reads again what it no longer keeps', async () => {
    const asked: (number | undefined)[] = [];
    const size = 6144 * 400;
    const files: PackFiles = {
      read: async (_, start, end) => {
        asked.push(start);
        return new Uint8Array((end ?? size) - (start ?? 0));
      },
    };
    const chunked = inChunks(files, () => size);
    expect(await chunked.read('a')).toHaveLength(size);
    for (let chunk = 0; chunk < 400; chunk++) await chunked.read('a', chunk * 6144, chunk * 6144 + 1);
    await chunked.read('a', 399 * 6144, 399 * 6144 + 1);
    await chunked.read('a', 0, 1);
    expect(asked.length).toBe(402);
    expect(asked.at(-1)).toBe(0);
  });
});
