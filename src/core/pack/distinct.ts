import { uint32At } from '../shared/index.ts';

/** Moves each number of a sorted list once to its front; says how many these are. */
export function keepDistinct(sorted: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < sorted.length; at++) {
    const number = uint32At(sorted, at);
    if (count === 0 || number !== uint32At(sorted, count - 1)) sorted[count++] = number;
  }
  return count;
}
