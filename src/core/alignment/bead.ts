/** Segments that translate each other, by index; one side is empty where a segment has no counterpart. */
export interface Bead {
  readonly en: readonly number[];
  readonly zh: readonly number[];
  /** How sure the bead is, 0–1: of beads near 0.8, about eight in ten are right. */
  readonly score: number;
}
