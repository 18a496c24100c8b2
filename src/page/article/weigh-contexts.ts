import { type Block, type Context, textOf } from './block.ts';
import { proseOf } from './prose.ts';
import { Trait, traitsAbove } from './traits.ts';

/** A block with its text and what it and its surroundings weigh. */
export interface Candidate extends Block {
  readonly text: string;
  readonly linkedShare: number;
  readonly prose: number;
  /** Where its neighbors stand: the nearest element above lists, quotes and table rows. */
  readonly host: Context;
}

/** What all candidates of a page say together. */
export interface Prose {
  readonly candidates: readonly Candidate[];
  readonly total: number;
  /** The deepest element that holds most of the prose. */
  readonly container: Context;
}

const WRAPPERS = new Set('LI UL OL BLOCKQUOTE TD TR TBODY TABLE DD DL DT TH'.split(' '));
/** Share of a page's prose that its story's element holds. */
const MOST = 0.7;

/** Lets each block vote for the elements around it, as much as it looks like prose. */
export function weighContexts(blocks: readonly Block[]): Prose | undefined {
  let total = 0;
  const candidates = blocks.map((block) => {
    const candidate = asCandidate(block);
    const { prose, host } = candidate;
    total += prose;
    host.hosted += prose;
    if (prose > 0) for (let at: Context | undefined = block.context; at; at = at.parent) at.prose += prose;
    return candidate;
  });
  let container: Context | undefined;
  for (const { context } of candidates) {
    let deepest: Context | undefined = context;
    while (deepest !== undefined && deepest.prose < MOST * total) deepest = deepest.parent;
    if (deepest !== undefined && (container === undefined || container.element.contains(deepest.element))) {
      container = deepest;
    }
  }
  return container && total > 0 ? { candidates, total, container } : undefined;
}

function asCandidate(block: Block): Candidate {
  const text = textOf(block);
  const linkedShare = block.linked / block.length;
  const alone = proseOf(text, linkedShare);
  const prose = alone > 0 ? alone * discount(traitsAbove(block.context)) : 0;
  return { ...block, text, linkedShare, prose, host: hostOf(block.context) };
}

/** Text beside the story must not outvote it. */
function discount(traits: number): number {
  if (traits & Trait.editable) return 0;
  const against = [Trait.comments, Trait.beside, Trait.landmark | Trait.hidden];
  return against.reduce((share, trait) => (traits & trait ? share * 0.3 : share), 1);
}

function hostOf(context: Context): Context {
  let host = context.parent ?? context;
  while (host.parent && WRAPPERS.has(host.element.nodeName)) host = host.parent;
  return host;
}
