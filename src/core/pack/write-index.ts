import { uint32At } from '../shared/index.ts';
import { buildFuseFilter, writeFuseFilter } from './fuse-filter.ts';
import { GrowingFile } from './growing-file.ts';
import type { FileHeader } from './header.ts';
import type { PackStorage } from './pack-files.ts';
import { PageWriter, pageOf } from './posting-page.ts';
import { type Columns, type Run, readSlice, SLICES } from './runs.ts';
import { writeVarints } from './varint.ts';

/** Postings in a page, about. */
const PER_PAGE = 32;
const SLICE_BITS = Math.log2(SLICES);
const MOST_PAGE_BITS = 22;

/** What the index is written from. */
interface Collected {
  readonly postings: readonly Run[];
  readonly long: readonly Run[];
  readonly units: number;
}

interface IndexHeader {
  readonly pageBits: number;
  readonly filterBits: number;
  readonly postings: FileHeader;
  readonly pages: FileHeader;
  readonly filter: FileHeader;
}

/** Merges the runs slice by slice into pages of postings, their sizes, and the filter. */
export async function writeIndex(storage: PackStorage, collected: Collected): Promise<IndexHeader> {
  const names = ['postings.bin', 'pages.bin', 'filter.bin'] as const;
  for (const name of names) await storage.truncate(name, 0);
  const [postings, pages, filter] = names.map((name) => new GrowingFile(storage, name)) as [
    GrowingFile,
    GrowingFile,
    GrowingFile,
  ];
  const shape = shapeOf(collected);
  const writer = new PageWriter(shape);
  for (let slice = 0; slice < SLICES; slice++) {
    const columns = await readSlice(storage, collected.postings, slice);
    const sizes: number[] = [];
    const perSlice = 2 ** (shape.pageBits - SLICE_BITS);
    let end = 0;
    for (let page = slice * perSlice; page < (slice + 1) * perSlice; page++) {
      const start = end;
      while (end < columns.units.length && pageOf(uint32At(columns.fingerprints, end), shape) === page) end++;
      const bytes = start === end ? NONE : writer.write(page, ...part(columns, start, end));
      sizes.push(bytes.length);
      await postings.add(bytes);
    }
    await pages.add(writeVarints(sizes));
    const long = await readSlice(storage, collected.long, slice);
    const bytes = writeFuseFilter(buildFuseFilter(distinct(long.fingerprints)));
    await filter.add(writeVarints([bytes.length]));
    await filter.add(bytes);
  }
  for (const file of [postings, pages, filter]) await file.flush();
  return {
    pageBits: shape.pageBits,
    filterBits: SLICE_BITS,
    postings: postings.header,
    pages: pages.header,
    filter: filter.header,
  };
}

const NONE = new Uint8Array();

function part({ fingerprints, units }: Columns, start: number, end: number): [Uint32Array, Uint32Array] {
  return [fingerprints.subarray(start, end), units.subarray(start, end)];
}

function shapeOf({ postings, units }: Collected) {
  const count = postings.reduce((sum, { starts }) => sum + (starts.at(-1) ?? 0), 0);
  const pageBits = Math.round(Math.log2(Math.max(1, count / PER_PAGE)));
  return {
    pageBits: Math.min(MOST_PAGE_BITS, Math.max(SLICE_BITS, pageBits)),
    unitBits: unitBitsFor(units),
  };
}

/** Bits that number so many units. */
export function unitBitsFor(units: number): number {
  return Math.max(1, Math.ceil(Math.log2(Math.max(1, units))));
}

function distinct(sorted: Uint32Array): Uint32Array {
  return sorted.filter((hash, at) => at === 0 || hash !== sorted[at - 1]);
}
