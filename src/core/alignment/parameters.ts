/** Prior probabilities of bead shapes [English, Chinese] segments. */
export const SHAPES: readonly (readonly [en: number, zh: number, prior: number])[] = [
  [1, 1, 0.6],
  [1, 2, 0.08],
  [2, 1, 0.12],
  [1, 3, 0.02],
  [3, 1, 0.04],
  [1, 4, 0.006],
  [4, 1, 0.015],
  [2, 2, 0.015],
  [2, 3, 0.006],
  [3, 2, 0.006],
  [1, 5, 0.002],
  [5, 1, 0.004],
  [1, 0, 0.02],
  [0, 1, 0.02],
];

export const PARAMETERS = {
  hitStrong: 0.35,
  hitWeak: 0.08,
  weightEn: 0.5,
  weightZh: 0.5,
  priorWeight: 1,
  chance: 0.03,
  chanceWeight: 8,
  lengthWeight: 1,
  lengthSigma: 0.28,
  lengthNoise: 1.6,
  temperature: 3,
};
