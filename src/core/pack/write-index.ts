import { uint32At } from '../shared/index.ts';
import { keepDistinct } from './distinct.ts';
import { buildFuseFilter, writeFuseFilter } from './fuse-filter.ts';
import { GrowingFile } from './growing-file.ts';
import type { FileHeader } from './header.ts';
import type { PackStorage } from './pack-files.ts';
import { type PageShape, PageWriter, pageOf } from './posting-page.ts';
import { type Run, SLICES } from './runs.ts';
import { type Columns, SliceReader } from './slice-reader.ts';
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
  const shortReader = new SliceReader(storage, collected.postings);
  const longReader = new SliceReader(storage, collected.long);
  for (let slice = 0; slice < SLICES; slice++) {
    const columns = await shortReader.read(slice);
    await pages.add(writeVarints(addPages(writer, columns, { slice, shape })));
    await postings.add(writer.take());
    const { fingerprints } = await longReader.read(slice);
    const bytes = writeFuseFilter(buildFuseFilter(fingerprints.subarray(0, keepDistinct(fingerprints))));
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

/** Adds the pages of a slice; gives their sizes. */
function addPages(
  writer: PageWriter,
  { fingerprints, units }: Columns,
  { slice, shape }: { readonly slice: number; readonly shape: PageShape },
): readonly number[] {
  const perSlice = 2 ** (shape.pageBits - SLICE_BITS);
  const sizes: number[] = [];
  let end = 0;
  for (let page = slice * perSlice; page < (slice + 1) * perSlice; page++) {
    const start = end;
    while (end < units.length && pageOf(uint32At(fingerprints, end), shape) === page) end++;
    sizes.push(start === end ? 0 : writer.add(page, { fingerprints, units, start, end }));
  }
  return sizes;
}

function shapeOf({ postings, units }: Collected): PageShape {
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
