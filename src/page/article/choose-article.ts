import type { Block, Context } from '../blocks/index.ts';
import { isBoilerplate } from './boilerplate.ts';
import { kindOf, type StoryKind } from './kind.ts';
import { createScore, isCard } from './score.ts';
import { findTitle } from './title.ts';
import { BESIDE, COMMENTS, FIGURE, HEADING, HIDDEN, TITLE, traitsInStory } from './traits.ts';
import { type Candidate, hostOf, type Prose, weighContexts } from './weigh-contexts.ts';

/** A block of the page's article and what it is there. */
export interface StoryBlock extends Block {
  readonly text: string;
  readonly kind: StoryKind;
}

/** Prose that an article holds: about two sentences, or one under a title. */
const SHORTEST_ARTICLE = 120;
const SHORTEST_BRIEF = 50;
/** Blocks above the first paragraph and below the last among which pictures have captions. */
const MARGIN = 6;

/** The longest label, in Latin characters. */
const LABEL = 12;
/** Blocks between two chances to give the page its turn. */
const SLICE = 64;

/** The blocks of the page's article in order, title first; none when the page is no article. Yields after every slice. */
export function* chooseArticle(
  blocks: readonly Block[],
  pageTitle: string,
): Generator<undefined, readonly StoryBlock[]> {
  const prose = yield* weighContexts(blocks);
  const { candidates } = prose;
  const scoreOf = createScore(prose);
  const chosen: boolean[] = [];
  let said = 0;
  for (const candidate of candidates) {
    const place = chosen.length;
    if (place % SLICE === SLICE - 1) yield undefined;
    const isStory = saysSomething(candidate) && scoreOf(place) > 0;
    // A page of nothing but excerpts is a list of stories.
    if (isStory && said < SHORTEST_ARTICLE && candidate.prose > 0 && !isCard(prose, place))
      said += candidate.size;
    chosen.push(isStory);
  }
  const first = chosen.indexOf(true);
  const last = chosen.lastIndexOf(true);
  const title = findTitle(candidates, first, pageTitle);
  if (said < (title === undefined ? SHORTEST_ARTICLE : SHORTEST_BRIEF)) return [];
  const story: StoryBlock[] = [];
  for (const [place, candidate] of candidates.entries()) {
    const isTitle = candidate.context === title;
    const near = place > first - MARGIN && place < last + MARGIN;
    const leads = chosen[place + 1] === true || chosen[place + 2] === true;
    if (!isTitle && !chosen[place] && !(near && goesWith(candidate, prose, leads))) continue;
    const { context, nodes, text, linked } = candidate;
    const kind = isTitle ? 'title' : kindOf(traitsIn(prose, candidate), text);
    story.push({ context, nodes, text, linked, kind });
  }
  return story;
}

/** Whether a block is more than a label: a sentence, or a few words that are not all linked. */
function saysSomething({ size, linked, endsSentence }: Candidate): boolean {
  return linked < 0.9 && (size > LABEL || endsSentence);
}

function traitsIn({ total }: Prose, { context }: Candidate): number {
  return traitsInStory(context, total);
}

/** Whether a block that says too little to score is a heading among the paragraphs, or a picture's caption. */
function goesWith(candidate: Candidate, prose: Prose, leads: boolean): boolean {
  const traits = traitsIn(prose, candidate);
  if (!(traits & (HEADING | FIGURE | TITLE)) || traits & (COMMENTS | BESIDE | HIDDEN)) return false;
  if (traits & HEADING && !(leads && isAmongProse(candidate.context))) return false;
  return candidate.linked < 0.5 && !isBoilerplate(candidate.text);
}

/** Whether an element stands beside prose, by itself or in a wrapper of its own. */
function isAmongProse(context: Context): boolean {
  const host = hostOf(context);
  return host.hosted > 0 || (host.prose === 0 && (host.parent?.hosted ?? 0) > 0);
}
