/**
 * Shapes of beads (English segments, Chinese segments) and their prior probabilities, after Gale & Church (1993) and
 * what literary and news translations show.
 */
export const SHAPES: readonly (readonly [en: number, zh: number, prior: number])[] = [
  [1, 1, 0.6],
  [1, 2, 0.08],
  [2, 1, 0.12],
  [1, 3, 0.02],
  [3, 1, 0.04],
  [1, 4, 0.004],
  [4, 1, 0.01],
  [2, 2, 0.006],
  [2, 3, 0.0015],
  [3, 2, 0.0015],
  [1, 5, 0.001],
  [5, 1, 0.002],
  [1, 0, 0.03],
  [0, 1, 0.03],
];

/** The segments of each side in each shape, as the loops of a search read them. */
export const SHAPE_EN = Uint8Array.from(SHAPES, ([en]) => en);
export const SHAPE_ZH = Uint8Array.from(SHAPES, ([, zh]) => zh);
/** The most segments of a side in a bead. */
export const LONGEST_SPAN = { en: Math.max(...SHAPE_EN), zh: Math.max(...SHAPE_ZH) };

/** What is tuned, on half of the open texts; docs/alignment.md says how. */
export const PARAMETERS = {
  /** How often a token that is linked anywhere near has a strong, or only a weak link in its true counterpart. */
  hitStrong: 0.32,
  hitWeak: 0.08,
  /** What a word says that is linked nowhere near: its segment may have no counterpart. */
  unlinked: -0.4,
  /** The share of segments that hold a link by chance before any is counted, and how many counts that is worth. */
  chance: 0.05,
  chanceWeight: 8,
  /** Both directions see the same links, so neither counts in full. */
  weightEn: 0.55,
  weightZh: 0.55,
  /** Scatter of the logarithm of the ratio of lengths: of long spans, and what short ones add. */
  lengthSigma: 0.25,
  lengthNoise: 1.6,
  /** Divides scores where they are turned into probabilities, as tokens are not independent. */
  temperature: 1.5,
} as const;
