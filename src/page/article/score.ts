import type { Context } from '../blocks/index.ts';
import { isBoilerplate } from './boilerplate.ts';
import { BESIDE, COMMENTS, HIDDEN, LIST, STORY, traitsInStory } from './traits.ts';
import { type Candidate, hostOf, type Prose } from './weigh-contexts.ts';

/**
 * A logistic model: the log-odds that a block is a paragraph of the story is the bias plus each signal times its
 * weight. What each weight stands for, and on what they were fitted: docs/paragraphs.md.
 */
const BIAS = -2.95;
const COMMENTS_WEIGHT = -1.45;
const BESIDE_WEIGHT = -2.04;
const LINKED_WEIGHT = -3.06;
const SENTENCE_WEIGHT = 1.43;
const P_WEIGHT = 1.13;
const SHORT_WEIGHT = -0.93;
const SIBLINGS_WEIGHT = 2.39;
const ALIKE_WEIGHT = 1.6;
const LIST_WEIGHT = 1.83;
const NEIGHBORS_WEIGHT = 0.95;
const CARD_WEIGHT = -2.47;
const NOTICE_WEIGHT = -1.68;
/** What is hidden waits until it is shown. */
const HIDDEN_SCORE = -1;
/** Latin characters that most paragraphs have. */
const SHORT = 120;
/** A share of the page's prose that is much. */
const MUCH = 0.3;

/** Reads how much speaks for each block being a paragraph of the story: above 0 it is one. */
export function createScore(prose: Prose): (place: number) => number {
  const { candidates, total } = prose;
  const alike = proseByStyle(candidates);
  return (place) => {
    const candidate = candidates[place] as Candidate;
    const { context, linked, style } = candidate;
    const traits = traitsInStory(context, total);
    if (traits & HIDDEN) return HIDDEN_SCORE;
    // A text in one piece stands for the paragraphs that it would be in.
    const siblings = Math.max(hostOf(context).hosted - candidate.prose, candidate.prose) / total;
    let score = BIAS + LINKED_WEIGHT * linked + SIBLINGS_WEIGHT * Math.sqrt(siblings);
    score += NEIGHBORS_WEIGHT * (neighbor(candidates[place - 1]) + neighbor(candidates[place + 1]));
    if (traits & COMMENTS) score += COMMENTS_WEIGHT;
    if (traits & (BESIDE | COMMENTS)) score += BESIDE_WEIGHT;
    if (candidate.endsSentence) score += SENTENCE_WEIGHT;
    if (context.tag === 'p') score += P_WEIGHT;
    if (candidate.size < SHORT) score += SHORT_WEIGHT;
    if (((alike.get(style) ?? 0) - candidate.prose) / total > MUCH) score += ALIKE_WEIGHT;
    if (traits & LIST && siblings > MUCH) score += LIST_WEIGHT;
    // What only speaks against a block costs more to find out.
    if (score > 0 && isCard(prose, place)) score += CARD_WEIGHT;
    if (score > 0 && (candidate.isNotice ?? isBoilerplate(candidate.text))) score += NOTICE_WEIGHT;
    return score;
  };
}

/** How much stands right before or after a block, from 0 to 1. */
function neighbor(candidate: Candidate | undefined): number {
  return candidate === undefined ? 0 : Math.min(1, candidate.prose / 150);
}

function proseByStyle(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const styles = new Map<string, number>();
  for (const { style, prose } of candidates) {
    if (prose > 0) styles.set(style, (styles.get(style) ?? 0) + prose);
  }
  return styles;
}

/** Whether a block is the excerpt of another story: it shares a small element with a linked headline before it. */
export function isCard({ candidates, total }: Prose, place: number): boolean {
  const { context, prose } = candidates[place] as Candidate;
  for (let before = place - 1; before >= Math.max(0, place - 3); before--) {
    const headline = candidates[before] as Candidate;
    if (headline.linked > 0.9 && headline.size >= 24) {
      let common: Context | undefined = context;
      while (common && !common.element.contains(headline.context.element)) common = common.parent;
      return common !== undefined && common.prose < STORY * total && common.prose <= prose * 1.2 + 1;
    }
    if (headline.prose > 0) return false;
  }
  return false;
}
