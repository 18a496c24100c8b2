import type { Block } from './block.ts';
import { kindOf, type StoryKind } from './kind.ts';
import { scoreOf } from './score.ts';
import { createSignals, type Signals } from './signals.ts';
import { findTitle } from './title.ts';
import { Trait, traitsAbove, traitsBelow, traitsOf } from './traits.ts';
import { type Candidate, type Prose, weighContexts } from './weigh-contexts.ts';

/** A block of the page's article and what it is there. */
export interface StoryBlock extends Block {
  readonly text: string;
  readonly kind: StoryKind;
}

/** Prose a page's blocks must hold together to be an article: about two sentences. */
const SHORTEST_ARTICLE = 120;

/** The blocks of the page's article in order, title first; none when the page is no article. */
export function chooseArticle(blocks: readonly Block[], pageTitle: string): readonly StoryBlock[] {
  const prose = weighContexts(blocks);
  if (prose === undefined) return [];
  const { candidates, total } = prose;
  const signals = createSignals(prose);
  const read = candidates.map((candidate, place) => {
    const seen = signals(place);
    return { candidate, seen, chosen: scoreOf(seen) > 0 && !isHidden(candidate, prose) };
  });
  const said = read.reduce((sum, { candidate, chosen }) => sum + (chosen ? candidate.prose : 0), 0);
  if (said < SHORTEST_ARTICLE) return [];
  const first = read.findIndex(({ chosen }) => chosen);
  const last = read.findLastIndex(({ chosen }) => chosen);
  const title = findTitle(candidates, first, pageTitle);
  return read.flatMap(({ candidate, seen, chosen }, place) => {
    if (title !== undefined && candidate.context === title) return [{ ...candidate, kind: 'title' }];
    const between = place > first && place < last;
    const belongs = chosen || (between && isHeading(candidate, seen)) || isCaption(candidate, seen, prose);
    return belongs ? [{ ...candidate, kind: kindOf(traitsBelow(candidate.context, total), seen) }] : [];
  });
}

/** Whether a block is shown to nobody yet, or is being written. */
function isHidden({ context }: Candidate, { total }: Prose): boolean {
  return (traitsBelow(context, total) & Trait.hidden) !== 0 || (traitsAbove(context) & Trait.editable) !== 0;
}

/** A heading among the paragraphs, which says too little to score as one. */
function isHeading(
  { linkedShare, context }: Candidate,
  { inside, heading, siblings, boilerplate, beside }: Signals,
): boolean {
  if (linkedShare >= 0.5 || boilerplate || beside) return false;
  return (heading && siblings > 0.5) || (inside && (traitsOf(context) & Trait.title) !== 0);
}

/** The caption of a picture in the article. */
function isCaption(candidate: Candidate, signals: Signals, prose: Prose): boolean {
  const { figure, inside, beside, landmark, card } = signals;
  if (!figure || !inside || beside || landmark || card) return false;
  return candidate.linkedShare < 0.5 && !isHidden(candidate, prose);
}
