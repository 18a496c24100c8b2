import { fingerprintsOf, type Pack, segmentsIn, type UnitList, wholeFingerprint } from '../pack/index.ts';
import { foldCodes, type Language } from '../text/index.ts';

/** Units from `start` up to before `end`. */
export interface UnitRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Some units of a pack as a pack of their own, whose postings are made from their text: where each read of the
 * pack's own postings is a request to a host, an article's neighborhood is read once and asked as often as need be.
 */
export async function neighborhoodOf(
  pack: Pack,
  ranges: readonly UnitRange[],
  languages: ReadonlySet<Language>,
): Promise<Pack> {
  const postings = new Map<number, number[]>();
  const add = (hash: number, unit: number) => {
    const units = postings.get(hash);
    if (units === undefined) postings.set(hash, [unit]);
    else if (units.at(-1) !== unit) units.push(unit);
  };
  for (const { start, end } of ranges) {
    await pack.preload(start, end);
    for (let unit = start; unit < end; unit++) {
      const segments = segmentsIn(await pack.blockOf(unit), unit);
      for (const language of languages) {
        const codes = foldCodes(segments[language]);
        if (codes.length === 0) continue;
        add(wholeFingerprint(codes, language), unit);
        for (const hash of fingerprintsOf(codes, language).hashes) add(hash, unit);
      }
    }
  }
  return { ...pack, unitsWith: async (fingerprint) => listOf(postings.get(fingerprint) ?? []) };
}

function listOf(units: readonly number[]): UnitList {
  return { count: units.length, units: Uint32Array.from(units) };
}
