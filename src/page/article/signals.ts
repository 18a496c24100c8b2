import type { Block, Context } from './block.ts';
import { isBoilerplate } from './boilerplate.ts';
import { endsSentence, sizeOf } from './prose.ts';
import { STORY, Trait, traitsBelow } from './traits.ts';
import type { Candidate, Prose } from './weigh-contexts.ts';

/** What speaks for or against a block being a paragraph of the story; true counts as 1. */
export interface Signals {
  readonly inside: boolean;
  readonly comments: boolean;
  readonly beside: boolean;
  readonly landmark: boolean;
  readonly figure: boolean;
  readonly heading: boolean;
  /** An excerpt under a linked headline, as in lists of other stories. */
  readonly card: boolean;
  readonly boilerplate: boolean;
  readonly linked: number;
  readonly sentence: boolean;
  readonly paragraph: boolean;
  readonly short: boolean;
  readonly medium: boolean;
  /** How much of the story's prose stands beside it. */
  readonly siblings: number;
  readonly lonely: boolean;
  /** How much of the story's prose has the same tag and class. */
  readonly alike: boolean;
  readonly unlike: boolean;
  readonly listed: boolean;
  readonly next: number;
  readonly near: number;
  readonly afterTitle: boolean;
  readonly deck: boolean;
}

/** Reads the signals of each block of a page. */
export function createSignals(prose: Prose): (place: number) => Signals {
  const { candidates, total, container } = prose;
  const styles = new Map<string, number>();
  for (const candidate of candidates) {
    if (candidate.prose > 0 && isInside(candidate, container)) {
      const style = styleOf(candidate);
      styles.set(style, (styles.get(style) ?? 0) + candidate.prose);
    }
  }
  const inStory = container.prose;
  const title = candidates.findIndex(({ context }) => traitsBelow(context, total) & Trait.title);
  const weight = (place: number) => {
    const neighbor = candidates[place];
    return neighbor && isInside(neighbor, container) ? Math.min(1, neighbor.prose / 150) : 0;
  };
  return (place) => {
    const candidate = candidates[place] as Candidate;
    const { context, text, host, linkedShare } = candidate;
    const traits = traitsBelow(context, total);
    const size = sizeOf(text);
    const inside = isInside(candidate, container);
    const siblings = (host.hosted - candidate.prose) / inStory;
    const alike = ((styles.get(styleOf(candidate)) ?? 0) - (inside ? candidate.prose : 0)) / inStory;
    return {
      inside,
      comments: (traits & Trait.comments) !== 0,
      beside: (traits & (Trait.beside | Trait.comments)) !== 0,
      landmark: (traits & Trait.landmark) !== 0,
      figure: (traits & Trait.figure) !== 0,
      heading: (traits & Trait.heading) !== 0,
      card: isCard(candidates, place, total),
      boilerplate: isBoilerplate(text),
      linked: linkedShare,
      sentence: endsSentence(text),
      paragraph: context.element.nodeName === 'P',
      short: size < 120,
      medium: size < 250,
      siblings: Math.sqrt(Math.max(0, siblings)),
      lonely: siblings < 0.05,
      alike: alike > 0.3,
      unlike: alike < 0.05,
      listed: (traits & Trait.list) !== 0 && siblings > 0.3,
      next: (weight(place - 1) + weight(place + 1)) / 2,
      near: (weight(place - 2) + weight(place + 2)) / 2,
      afterTitle: title >= 0 && place > title,
      deck:
        (traits & Trait.deck) !== 0 && title >= 0 && place > title && place - title <= 4 && linkedShare < 0.3,
    };
  };
}

/** Whether a block is in a context. */
export function isInside({ context }: Block, container: Context): boolean {
  return container.element.contains(context.element);
}

function styleOf({ context }: Block): string {
  return `${context.element.nodeName} ${context.element.getAttribute('class') ?? ''}`;
}

/** Looks back for a linked headline that shares a small element with the block. */
function isCard(candidates: readonly Candidate[], place: number, total: number): boolean {
  const { context, prose } = candidates[place] as Candidate;
  for (let before = place - 1; before >= Math.max(0, place - 3); before--) {
    const headline = candidates[before] as Candidate;
    if (headline.linkedShare > 0.9 && sizeOf(headline.text) >= 24) {
      let common: Context | undefined = context;
      while (common && !common.element.contains(headline.context.element)) common = common.parent;
      return common !== undefined && common.prose < STORY * total && common.prose <= prose * 1.2 + 1;
    }
    if (headline.prose > 0) return false;
  }
  return false;
}
