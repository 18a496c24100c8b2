import type { Unit } from './references.ts';

/** How well found texts meet a reference, each 0–1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Precision of the texts found and recall of the article's units: two texts are the same when one is the other, or
 * at least nine tenths of it; a text that no unit is counts as wrong, one that is an open unit not at all.
 */
export function score(units: readonly Unit[], found: readonly string[]): Score {
  const texts = [...new Set(found)];
  const article = units.filter(({ y }) => y === 1);
  const open = units.filter(({ y }) => y === -1);
  const isIn = (text: string, among: readonly Unit[]) => among.some(({ t }) => isSame(text, t));
  const right = texts.filter((text) => isIn(text, article)).length;
  const wrong = texts.filter((text) => !isIn(text, article) && !isIn(text, open)).length;
  const hits = article.filter(({ t }) => texts.some((text) => isSame(text, t))).length;
  const precision = right === 0 ? 0 : right / (right + wrong);
  const recall = article.length === 0 ? 1 : hits / article.length;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 0.9 * long.length && long.includes(short);
}

/** The mean of each, over pages. */
export function meanOf(scores: readonly Score[]): Score {
  const mean = (read: (score: Score) => number) =>
    scores.reduce((sum, score) => sum + read(score), 0) / scores.length;
  return {
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
    f1: mean(({ f1 }) => f1),
  };
}
