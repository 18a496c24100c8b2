import { elementAt, int32At } from '../shared/index.ts';
import type { Link, LinkedBitext } from './links.ts';

/**
 * Where each token of one side is linked on the other: its marks are those from `starts` up to `ends`, in order. A mark
 * is twice the segment, plus one where a link is strong.
 */
export interface Places {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly marks: Int32Array;
}

/** The places of all tokens of both sides, by token. */
export interface PlacesOfBothSides {
  readonly en: Places;
  readonly zh: Places;
}

/** By token of one side, the tokens of the other that it is linked to, as marks are written. */
type Counterparts = readonly (readonly number[])[];

/** Finds for each English clue where Chinese tokens stand for it, and for each Chinese token where its clues are. */
export function placesOf({ en, zh, clueCount, links }: LinkedBitext): PlacesOfBothSides {
  const clues = links.map((of) => of.map(({ clue, strong }) => 2 * clue + Number(strong)));
  return {
    en: placesIn(zh, clues, clueCount),
    zh: placesIn(en, tokensOf(links, clueCount), links.length),
  };
}

function tokensOf(links: readonly (readonly Link[])[], clueCount: number): Counterparts {
  const tokens: number[][] = Array.from({ length: clueCount }, () => []);
  links.forEach((of, token) => {
    for (const { clue, strong } of of) elementAt(tokens, clue).push(2 * token + Number(strong));
  });
  return tokens;
}

/** Segment by segment, so that the places of each counterpart come in order. */
function placesIn(
  segments: readonly (readonly number[])[],
  counterparts: Counterparts,
  count: number,
): Places {
  const starts = startsOf(segments, counterparts, count);
  const ends = starts.slice(0, count);
  const marks = new Int32Array(int32At(starts, count));
  segments.forEach((tokens, segment) => {
    for (const token of tokens) {
      for (const counterpart of elementAt(counterparts, token)) {
        const [of, strong] = [counterpart >> 1, counterpart & 1];
        const end = int32At(ends, of);
        const isKnown = end > int32At(starts, of) && int32At(marks, end - 1) >> 1 === segment;
        const place = isKnown ? end - 1 : end;
        marks[place] = int32At(marks, place) | (2 * segment) | strong;
        ends[of] = place + 1;
      }
    }
  });
  return { starts, ends, marks };
}

/** Room for each counterpart, as if no segment held two tokens that are linked to it. */
function startsOf(
  segments: readonly (readonly number[])[],
  counterparts: Counterparts,
  count: number,
): Int32Array {
  const starts = new Int32Array(count + 1);
  for (const tokens of segments) {
    for (const token of tokens) {
      for (const counterpart of elementAt(counterparts, token)) {
        starts[(counterpart >> 1) + 1] = int32At(starts, (counterpart >> 1) + 1) + 1;
      }
    }
  }
  for (let of = 0; of < count; of++) starts[of + 1] = int32At(starts, of + 1) + int32At(starts, of);
  return starts;
}
