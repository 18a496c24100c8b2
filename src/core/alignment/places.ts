import { elementAt } from '../shared/index.ts';
import type { LinkedBitext } from './links.ts';

/** Where a token of one side is linked on the other: segments in order, each with 2 for a strong link, 1 for a weak. */
export interface Places {
  readonly segments: readonly number[];
  readonly levels: readonly number[];
}

export const WEAK = 1;
export const STRONG = 2;

/** The places of all tokens of both sides, by token. */
export interface PlacesOfBothSides {
  readonly en: readonly Places[];
  readonly zh: readonly Places[];
}

/** Finds for each English clue where Chinese tokens stand for it, and for each Chinese token where its clues are. */
export function placesOf({ en, zh, clueCount, links }: LinkedBitext): PlacesOfBothSides {
  const inEnglish = occurrences(en, clueCount);
  const inChinese = occurrences(zh, links.length);
  const ofClues: Map<number, number>[] = Array.from({ length: clueCount }, () => new Map());
  const ofTokens = links.map((of, token) => {
    const places = new Map<number, number>();
    for (const { clue, strong } of of) {
      const level = strong ? STRONG : WEAK;
      raise(places, elementAt(inEnglish, clue), level);
      raise(elementAt(ofClues, clue), elementAt(inChinese, token), level);
    }
    return inOrder(places);
  });
  return { en: ofClues.map(inOrder), zh: ofTokens };
}

function raise(places: Map<number, number>, segments: readonly number[], level: number): void {
  for (const segment of segments) {
    if ((places.get(segment) ?? 0) < level) places.set(segment, level);
  }
}

function inOrder(places: ReadonlyMap<number, number>): Places {
  const found = [...places].sort(([a], [b]) => a - b);
  return { segments: found.map(([segment]) => segment), levels: found.map(([, level]) => level) };
}

function occurrences(
  segments: readonly (readonly number[])[],
  count: number,
): readonly (readonly number[])[] {
  const places: number[][] = Array.from({ length: count }, () => []);
  segments.forEach((tokens, at) => {
    for (const token of tokens) places[token]?.push(at);
  });
  return places;
}
