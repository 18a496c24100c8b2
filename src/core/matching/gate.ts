import type { Pack } from '../pack/index.ts';
import type { Query } from './query.ts';

/** Long n-grams of a page below which there are too few to judge by. */
const FEWEST_ASKED = 8;
/** How many of them, and which share of them, must be held: some are in every corpus, some are held by chance. */
const FEWEST_HELD = 3;
const LEAST_HELD = 0.04;

/** What the filter of a pack says of a page. */
export interface Gate {
  /** Whether the pack may hold anything of the page: one of which its filter knows next to nothing is foreign. */
  readonly isOpen: boolean;
  /** For each paragraph, where its long n-grams start that the pack holds. */
  readonly heldPlaces: readonly (readonly number[])[];
}

export async function askFilter(pack: Pack, queries: readonly Query[]): Promise<Gate> {
  let asked = 0;
  let held = 0;
  const heldPlaces: number[][] = [];
  for (const query of queries) {
    const { hashes, places } = query.longFingerprints;
    const answers = await pack.areHeld(hashes);
    heldPlaces.push(Array.from(places).filter((_, at) => answers[at]));
    asked += hashes.length;
    held += heldPlaces.at(-1)?.length ?? 0;
  }
  const isOpen = asked < FEWEST_ASKED || (held >= FEWEST_HELD && held >= asked * LEAST_HELD);
  return { isOpen, heldPlaces };
}
