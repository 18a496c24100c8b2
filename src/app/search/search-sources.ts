import { openPack, type Pack, UNITS_PER_BLOCK } from '../../core/pack/index.ts';
import { activeCorpora, readChunk, type StoredUnit, unitsOf } from '../../platform/corpus-store/index.ts';
import { bundledPack, streamCompression } from '../../platform/pack-files/index.ts';

/** A corpus to search, in parts of some hundred units that are read when they are wanted. */
export interface SearchSource {
  readonly id: string;
  readonly name: string;
  readonly units: number;
  readonly parts: number;
  read(part: number): Promise<readonly StoredUnit[]>;
}

const BUNDLED = '/corpora/bundled';
const BLOCKS_PER_PART = 32;

/** Everything there is to search: what ships with the extension, then the reader's corpora. */
export async function searchSources(): Promise<readonly SearchSource[]> {
  const pack = await openPack(bundledPack(BUNDLED), streamCompression);
  const own = (await activeCorpora()).map((corpus) => ({
    id: corpus.id,
    name: corpus.name,
    units: corpus.units,
    parts: corpus.chunks,
    read: async (part: number) => unitsOf(await readChunk(corpus, part), 0),
  }));
  return [bundledSource(pack), ...own];
}

function bundledSource(pack: Pack): SearchSource {
  const { name, units } = pack.header;
  const perPart = BLOCKS_PER_PART * UNITS_PER_BLOCK;
  return {
    id: 'bundled',
    name,
    units,
    parts: Math.ceil(units / perPart),
    read: (part) => readPart(pack, part * perPart, Math.min(units, (part + 1) * perPart)),
  };
}

async function readPart(pack: Pack, first: number, end: number): Promise<readonly StoredUnit[]> {
  const units: StoredUnit[] = [];
  let document = { id: '', provenance: {} };
  for (let start = first; start < end; start += UNITS_PER_BLOCK) {
    const block = await pack.blockOf(start);
    block.segments.forEach((segments, place) => {
      const begins = block.documents.find((one) => one.first === start + place);
      if (begins?.id !== undefined) document = { id: begins.id, provenance: begins.provenance ?? {} };
      units.push({ number: start + place, unit: { segments }, document });
    });
  }
  return units;
}
