import type { Pack } from '../pack/index.ts';
import type { Query } from './query.ts';

/** What a read of the pack's files costs: next to nothing, or a request to a host, which also learns of it. */
export type Access = 'local' | 'remote';

/** What the filter of a pack says of a page. */
export interface Gate {
  /** Whether the pack is worth asking about the page: one of which its filter knows next to nothing is foreign. */
  readonly isOpen: boolean;
  /** For each paragraph, where its long n-grams start that the pack holds. */
  readonly heldPlaces: readonly (readonly number[])[];
}

/** Long n-grams of a page below which there are too few to judge by. */
const FEWEST_ASKED = 8;
/** Share of a page's long n-grams that is held by chance, and that is held of an article in the pack, if edited. */
const CHANCE = 0.04;
const ARTICLE = 0.54;

export async function askFilter(pack: Pack, access: Access, queries: readonly Query[]): Promise<Gate> {
  let asked = 0;
  let held = 0;
  const heldPlaces: number[][] = [];
  for (const query of queries) {
    const { hashes, places } = query.longFingerprints;
    const answers = await pack.areHeld(hashes);
    const own = Array.from(places).filter((_, at) => answers[at]);
    heldPlaces.push(own);
    asked += hashes.length;
    held += own.length;
  }
  const isOpen =
    access === 'local'
      ? asked < FEWEST_ASKED || (held > 1 && held >= asked * CHANCE)
      : asked >= FEWEST_ASKED && held >= asked * ARTICLE;
  return { isOpen, heldPlaces };
}
