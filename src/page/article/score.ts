import type { Signals } from './signals.ts';

/**
 * A logistic model: the log-odds that a block is a paragraph of the story is the bias plus each signal times its
 * weight. How the weights were found, and how to find them again: docs/paragraphs.md.
 */
const BIAS = -2.5;
const WEIGHTS: Readonly<Record<keyof Signals, number>> = {
  inside: 0.6,
  comments: -1.7,
  beside: -1.4,
  landmark: -0.7,
  figure: -0.6,
  heading: -0.5,
  card: -2.4,
  boilerplate: -2,
  linked: -3,
  sentence: 1.4,
  paragraph: 1.4,
  short: -0.8,
  medium: -0.4,
  siblings: 1.9,
  lonely: -0.9,
  alike: 0.8,
  unlike: -0.3,
  listed: 1.5,
  next: 0.9,
  near: 0.7,
  afterTitle: 0.6,
  deck: 0.9,
};

/** The log-odds that a block with these signals is a paragraph of the story: above 0 it is one. */
export function scoreOf(signals: Signals): number {
  let score = BIAS;
  for (const name in WEIGHTS) {
    score += WEIGHTS[name as keyof Signals] * Number(signals[name as keyof Signals]);
  }
  return score;
}
