import { type Pack, type TextBlock, UNITS_PER_BLOCK, type UnitList } from '../../../src/core/pack/index.ts';

export interface FakePack extends Pack {
  /** The fingerprints asked for, and the most units wanted of each. */
  readonly asked: { readonly fingerprint: number; readonly most: number }[];
  /** The units whose block was read. */
  readonly read: number[];
}

interface FakeParts {
  readonly units: number;
  readonly postings?: ReadonlyMap<number, readonly number[]>;
  readonly held?: (fingerprint: number) => boolean;
  /** The English segment of each unit. */
  readonly segments?: readonly string[];
}

/** A pack of which only the parts given have anything in them, and that notes what is asked. */
export function fakePack({
  units,
  postings = new Map(),
  held = () => false,
  segments = [],
}: FakeParts): FakePack {
  const asked: FakePack['asked'][number][] = [];
  const read: number[] = [];
  return {
    asked,
    read,
    header: { units, name: 'Fake' } as Pack['header'],
    unitsWith: async (fingerprint, most) => {
      asked.push({ fingerprint, most });
      return listOf(postings.get(fingerprint) ?? []);
    },
    blockOf: async (unit): Promise<TextBlock> => {
      read.push(unit);
      const start = Math.floor(unit / UNITS_PER_BLOCK) * UNITS_PER_BLOCK;
      const block = segments.slice(start, start + UNITS_PER_BLOCK);
      return { documents: [{ first: 0, id: 'd' }], segments: block.map((en) => ({ en, zh: '' })) };
    },
    preload: async () => {},
    areHeld: async (fingerprints) => Array.from(fingerprints, held),
  };
}

export function listOf(units: readonly number[], count = units.length): UnitList {
  return { count, units: Uint32Array.from(units) };
}
