import { elementAt } from '../shared/index.ts';
import type { Part } from './bilingual-parts.ts';
import type { PairedParts } from './paired-parts.ts';

/** How much a bead of neighbors is likelier where the languages take turns, as a log likelihood ratio. */
const WEIGHT = 3;
const ONE_BLOCK = 1;

/**
 * Where the languages take turns on a page, counterparts are neighbors. Gives what that says of a bead: `a` English
 * parts from `i` on and `b` Chinese ones from `j` on.
 */
export function neighborhood(parts: readonly Part[], { en, zh }: PairedParts) {
  const places = new Map(parts.map((part, place) => [part, place]));
  const placeOf = (part: Part) => places.get(part) as number;
  const weight = WEIGHT * alternationOf(parts);
  return (i: number, a: number, j: number, b: number): number => {
    const placesOfEnds = [...ends(en, i, a), ...ends(zh, j, b)].map(placeOf);
    const areNeighbors = Math.max(...placesOfEnds) - Math.min(...placesOfEnds) + 1 === a + b;
    const shareBlock = a + b === 2 && elementAt(en, i).block === elementAt(zh, j).block;
    return (areNeighbors ? weight : -weight) + (shareBlock ? ONE_BLOCK : 0);
  };
}

function ends(parts: readonly Part[], start: number, count: number): readonly Part[] {
  return [elementAt(parts, start), elementAt(parts, start + count - 1)];
}

/** 1 where every part is followed by one in the other language, near 0 where one language follows the other. */
function alternationOf(parts: readonly Part[]): number {
  const turns = parts.filter(
    (part, place) => place > 0 && part.language !== parts[place - 1]?.language,
  ).length;
  const rarer = Math.min(...['en', 'zh'].map((of) => parts.filter(({ language }) => language === of).length));
  return Math.min(1, turns / Math.max(1, rarer * 2 - 1));
}
