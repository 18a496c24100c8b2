import type { Segments } from '../corpus/index.ts';
import { keptUnlessFailed, LastRead } from '../shared/index.ts';
import type { TextBlock } from './block-text.ts';
import { checksum } from './checksum.ts';
import { type FuseFilter, mayHold, readFuseFilter } from './fuse-filter.ts';
import { HEADER_FILE, PACK_FILES, type PackFile, type PackHeader, readHeader } from './header.ts';
import { inChunks } from './in-chunks.ts';
import { damaged, type PackFiles, type TextCompression } from './pack-files.ts';
import { PartSizes } from './part-sizes.ts';
import type { UnitList } from './posting-page.ts';
import { Postings } from './postings.ts';
import { readBlock, UNITS_PER_BLOCK } from './text-block.ts';
import { readVarint } from './varint.ts';
import { unitBitsFor } from './write-index.ts';

/** The paragraphs of a page come from few blocks. */
const KEPT_BLOCKS = 64;
/** Postings kept in memory: most of a small pack's, and a sixth of those of a large one, up to so many bytes. */
const KEPT_POSTINGS = 1 << 23;
const KEPT_SHARE = 1 / 6;
const MOST_KEPT = 3 << 23;

/** A pack opened for look-up: small tables in memory, everything else read when it is asked for, and checked. */
export interface Pack {
  readonly header: PackHeader;
  /** Units that have a fingerprint, and now and then one that has not; only their number when they are more than `most`. */
  unitsWith(fingerprint: number, most: number): UnitList | Promise<UnitList>;
  /** The block of text a unit is in. */
  blockOf(unit: number): Promise<TextBlock>;
  /** Reads the text of units `start` … `end` at once, where it would be read in parts. */
  preload(start: number, end: number): Promise<void>;
  /** Of each long fingerprint whether the pack may hold it: a filter knows, with no more than itself to read. */
  areHeld(longFingerprints: Uint32Array): Promise<readonly boolean[]>;
}

/** How the files of a pack are read. */
export interface Reading {
  /** In chunks that start at round places, and that are kept: where each read is a request. */
  readonly inChunks: boolean;
}

/** Opens a pack; throws what is wrong with it and what to do. */
export async function openPack(
  files: PackFiles,
  compression: TextCompression,
  reading: Reading = { inChunks: false },
): Promise<Pack> {
  const header = readHeader(await files.read(HEADER_FILE));
  const parts = reading.inChunks ? inChunks(files, (name) => sizeOf(header, name)) : files;
  const pages = await readTable(files, header, 'pages.bin', 2 ** header.pageBits, 'postings.bin');
  const blocks = await readTable(
    files,
    header,
    'blocks.bin',
    Math.ceil(header.units / UNITS_PER_BLOCK),
    'text.bin',
  );
  const postings = new Postings(parts, pages, {
    shape: { pageBits: header.pageBits, unitBits: unitBitsFor(header.units) },
    kept: keptOf(header.files['postings.bin'].bytes),
  });
  const filter = keptUnlessFailed(() => readFilter(files, header));
  const kept = new LastRead<number, TextBlock>(KEPT_BLOCKS);
  return {
    header,
    unitsWith: (fingerprint, most) => postings.unitsWith(fingerprint, most),
    blockOf: (unit) => {
      const block = Math.floor(unit / UNITS_PER_BLOCK);
      const { start, end } = blocks.spanOf(block);
      return kept.obtain(block, async () => readBlock(await parts.read('text.bin', start, end), compression));
    },
    preload: async (start, end) => {
      const first = blocks.spanOf(Math.floor(start / UNITS_PER_BLOCK));
      const last = blocks.spanOf(Math.ceil(end / UNITS_PER_BLOCK) - 1);
      if (reading.inChunks) await parts.read('text.bin', first.start, last.end);
    },
    areHeld: async (longFingerprints) => heldIn(await filter.obtain(), longFingerprints, header.filterBits),
  };
}

function keptOf(bytes: number): number {
  const wanted = Math.max(KEPT_POSTINGS, Math.floor(bytes * KEPT_SHARE));
  return Math.min(bytes, MOST_KEPT, wanted);
}

function heldIn(parts: readonly FuseFilter[], hashes: Uint32Array, filterBits: number): readonly boolean[] {
  const held: boolean[] = [];
  for (const hash of hashes) {
    const part = parts[hash >>> (32 - filterBits)];
    held.push(part !== undefined && mayHold(part, hash));
  }
  return held;
}

function sizeOf({ files }: PackHeader, name: string): number {
  return name in files ? files[name as PackFile].bytes : 0;
}

/** Rejects when a file is missing or cut: a read of its last byte is all it takes. */
export async function checkFileEnds(files: PackFiles, header: PackHeader): Promise<void> {
  for (const name of PACK_FILES) {
    const { bytes } = header.files[name];
    if (bytes === 0) continue;
    const last = await files.read(name, bytes - 1, bytes).catch(() => undefined);
    if (last?.length !== 1) throw damaged(`${name} is missing or cut short`);
  }
}

/** The segments of a unit in its block. */
export function segmentsIn(block: TextBlock, unit: number): Segments {
  const segments = block.segments[unit % UNITS_PER_BLOCK];
  if (segments === undefined) throw damaged('a unit is missing');
  return segments;
}

/** Where the parts of one file lie, from the table of their sizes in another. */
async function readTable(
  files: PackFiles,
  header: PackHeader,
  name: PackFile,
  count: number,
  about: PackFile,
): Promise<PartSizes> {
  const sizes = PartSizes.read(await readWhole(files, header, name), {
    count,
    length: header.files[about].bytes,
  });
  if (sizes === undefined) throw damaged(`${name} does not fit ${about}`);
  return sizes;
}

async function readWhole(files: PackFiles, header: PackHeader, name: PackFile): Promise<Uint8Array> {
  const { bytes, checksum: sum } = header.files[name];
  if (bytes === 0) return new Uint8Array();
  const read = await files.read(name, 0, bytes).catch(() => undefined);
  if (read?.length !== bytes) throw damaged(`${name} is missing or cut short`);
  if (checksum(read) !== sum) throw damaged(`${name} has changed`);
  return read;
}

async function readFilter(files: PackFiles, header: PackHeader): Promise<readonly FuseFilter[]> {
  const bytes = await readWhole(files, header, 'filter.bin');
  const parts: FuseFilter[] = [];
  let place = 0;
  while (parts.length < 2 ** header.filterBits) {
    const size = readVarint(bytes, place);
    const end = size && size.end + size.value;
    const part = size && end !== undefined ? readFuseFilter(bytes.subarray(size.end, end)) : undefined;
    if (part === undefined || end === undefined) throw damaged('its filter is not whole');
    parts.push(part);
    place = end;
  }
  return parts;
}
