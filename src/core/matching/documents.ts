import type { TranslationUnit } from '../corpus/index.ts';
import { type Pack, segmentsIn, UNITS_PER_BLOCK } from '../pack/index.ts';
import type { Origin } from './match.ts';

/** The document a unit is of; its identity stands where it starts, which may be some blocks before. */
export async function originOf(pack: Pack, number: number, unit: number): Promise<Origin> {
  const own = await documentAt(pack, unit);
  const first = own?.first ?? unit;
  const start =
    own?.id === undefined
      ? (await pack.blockOf(first)).documents.find((other) => other.first === first)
      : own;
  return {
    corpus: pack.header.name,
    document: start?.id ?? '',
    provenance: start?.provenance ?? {},
    pack: number,
    number: unit,
    first,
  };
}

/** The number of the first unit of a unit's document. */
export async function documentStart(pack: Pack, unit: number): Promise<number> {
  return (await documentAt(pack, unit))?.first ?? unit;
}

async function documentAt(pack: Pack, unit: number) {
  const { documents } = await pack.blockOf(unit);
  return documents.findLast(({ first }) => first <= unit);
}

/** All units of the document that starts at `first`, in order. */
export async function documentUnits(pack: Pack, first: number): Promise<readonly TranslationUnit[]> {
  const units: TranslationUnit[] = [];
  for (let unit = first; unit < pack.header.units; unit++) {
    const block = await pack.blockOf(unit);
    if (unit > first && unit % UNITS_PER_BLOCK === 0 && block.documents[0]?.first !== first) break;
    if (unit > first && block.documents.some((document) => document.first === unit)) break;
    units.push({ segments: segmentsIn(block, unit) });
  }
  return units;
}
