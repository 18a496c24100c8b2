import { type Block, type Context, endsSentence, sizeOf } from '../blocks/index.ts';
import { isBoilerplate } from './boilerplate.ts';
import { BESIDE, COMMENTS, LIST, STORY, traitsBelow } from './traits.ts';
import { type Candidate, hostOf, type Prose } from './weigh-contexts.ts';

/**
 * A logistic model: the log-odds that a block is a paragraph of the story is the bias plus each signal times its
 * weight. What each weight stands for, and on what they were fitted: docs/paragraphs.md.
 */
const BIAS = -2.95;
/** In the order of `createSignals`. */
const WEIGHTS = [-1.45, -2.04, -3.06, 1.43, 1.13, -0.93, 2.39, 1.6, 1.83, 0.95];
/** In the order of `doubtsOf`. */
const DOUBTS = [-2.47, -1.68];

/** Reads how much speaks for each block being a paragraph of the story: above 0 it is one. */
export function createScore(prose: Prose): (place: number) => number {
  const signalsOf = createSignals(prose);
  return (place) => {
    const score = BIAS + weigh(signalsOf(place), WEIGHTS);
    return score > 0 ? score + weigh(doubtsOf(prose, place), DOUBTS) : score;
  };
}

function weigh(signals: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < signals.length; at++) sum += (signals[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** What speaks for or against each block, most of it 1 or 0. */
export function createSignals({ candidates, total }: Prose): (place: number) => readonly number[] {
  const styles = new Map<string, number>();
  for (const candidate of candidates) {
    if (candidate.prose > 0) {
      const style = styleOf(candidate);
      styles.set(style, (styles.get(style) ?? 0) + candidate.prose);
    }
  }
  const neighbor = (place: number) => Math.min(1, (candidates[place]?.prose ?? 0) / 150);
  return (place) => {
    const candidate = candidates[place] as Candidate;
    const { context, text, linked, prose } = candidate;
    const traits = traitsBelow(context, total * STORY);
    // A text in one piece stands for the paragraphs that it would be in.
    const siblings = Math.max(0, hostOf(context).hosted - prose, prose) / total;
    const alike = ((styles.get(styleOf(candidate)) ?? 0) - prose) / total;
    return [
      traits & COMMENTS ? 1 : 0,
      traits & (BESIDE | COMMENTS) ? 1 : 0,
      linked,
      endsSentence(text) ? 1 : 0,
      context.element.localName === 'p' ? 1 : 0,
      sizeOf(text) < 120 ? 1 : 0,
      Math.sqrt(siblings),
      alike > 0.3 ? 1 : 0,
      traits & LIST && siblings > 0.3 ? 1 : 0,
      neighbor(place - 1) + neighbor(place + 1),
    ];
  };
}

/** What only speaks against a block, and costs more to find out. */
export function doubtsOf(prose: Prose, place: number): readonly number[] {
  const { text, isNotice } = prose.candidates[place] as Candidate;
  return [isCard(prose, place) ? 1 : 0, (isNotice ?? isBoilerplate(text)) ? 1 : 0];
}

function styleOf({ context }: Block): string {
  return `${context.element.localName} ${context.element.getAttribute('class') ?? ''}`;
}

/** Whether a block is the excerpt of another story: it shares a small element with a linked headline before it. */
export function isCard({ candidates, total }: Prose, place: number): boolean {
  const { context, prose } = candidates[place] as Candidate;
  for (let before = place - 1; before >= Math.max(0, place - 3); before--) {
    const headline = candidates[before] as Candidate;
    if (headline.linked > 0.9 && sizeOf(headline.text) >= 24) {
      let common: Context | undefined = context;
      while (common && !common.element.contains(headline.context.element)) common = common.parent;
      return common !== undefined && common.prose < STORY * total && common.prose <= prose * 1.2 + 1;
    }
    if (headline.prose > 0) return false;
  }
  return false;
}
