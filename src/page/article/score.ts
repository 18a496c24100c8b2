import { type Block, type Context, endsSentence, sizeOf } from '../blocks/index.ts';
import { isBoilerplate } from './boilerplate.ts';
import { BESIDE, COMMENTS, LIST, STORY, traitsBelow } from './traits.ts';
import type { Candidate, Prose } from './weigh-contexts.ts';

/**
 * A logistic model: the log-odds that a block is a paragraph of the story is the bias plus each signal times its
 * weight. How the weights were found, and how to find them again: docs/paragraphs.md.
 */
const BIAS = -2.95;
/** In the order of `signalsOf`. */
const WEIGHTS = [-1.45, -2.04, -2.47, -1.68, -3.06, 1.43, 1.13, -0.93, 2.39, 1.6, 1.83, 0.95];

/** Reads how much speaks for each block being a paragraph of the story: above 0 it is one. */
export function createScore(prose: Prose): (place: number) => number {
  const signalsOf = createSignals(prose);
  return (place) =>
    signalsOf(place).reduce<number>((sum, signal, at) => sum + (WEIGHTS[at] ?? 0) * Number(signal), BIAS);
}

/** What speaks for or against each block; true counts as 1. */
export function createSignals({
  candidates,
  total,
}: Prose): (place: number) => readonly (number | boolean)[] {
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
    const { context, text, host, linked, prose } = candidate;
    const traits = traitsBelow(context, total * STORY);
    const siblings = Math.max(0, host.hosted - prose) / total;
    const alike = ((styles.get(styleOf(candidate)) ?? 0) - prose) / total;
    return [
      (traits & COMMENTS) !== 0,
      (traits & (BESIDE | COMMENTS)) !== 0,
      isCard(candidates, place, total),
      isBoilerplate(text),
      linked,
      endsSentence(text),
      context.element.localName === 'p',
      sizeOf(text) < 120,
      Math.sqrt(siblings),
      alike > 0.3,
      (traits & LIST) !== 0 && siblings > 0.3,
      neighbor(place - 1) + neighbor(place + 1),
    ];
  };
}

function styleOf({ context }: Block): string {
  return `${context.element.localName} ${context.element.getAttribute('class') ?? ''}`;
}

/** Whether a block is the excerpt of another story: it shares a small element with a linked headline before it. */
function isCard(candidates: readonly Candidate[], place: number, total: number): boolean {
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
