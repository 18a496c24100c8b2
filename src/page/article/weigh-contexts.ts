import { type Block, type Context, endsSentence, HANZI, isWrapper, sizeOf } from '../blocks/index.ts';
import { isBoilerplate } from './boilerplate.ts';
import { BESIDE, COMMENTS, HIDDEN, traitsAround } from './traits.ts';

/** A block and what it weighs. */
export interface Candidate extends Block {
  /** How much it says, in Latin characters. */
  readonly size: number;
  readonly endsSentence: boolean;
  /** How much it speaks for the elements around it being the story's. */
  readonly prose: number;
  /** Whether it reads like a notice; asked only of texts that may be prose. */
  readonly isNotice: boolean | undefined;
  /** Tag and class, which paragraphs of a story share. */
  readonly style: string;
}

/** What all candidates of a page say together. */
export interface Prose {
  readonly candidates: readonly Candidate[];
  readonly total: number;
}

const LETTERS = /[A-Za-z]{2}/;
/** The least a paragraph says. */
const LEAST = 60;
/** The most one block weighs, so that a single long one does not decide. */
const HEAVIEST = 600;
/** Blocks between two chances to give the page its turn. */
const SLICE = 128;

/** Lets each block of one scan vote for the elements around it, as much as it looks like prose; yields after every slice. */
export function* weighContexts(blocks: readonly Block[]): Generator<undefined, Prose> {
  const candidates: Candidate[] = [];
  let total = 0;
  for (const block of blocks) {
    if (candidates.length % SLICE === SLICE - 1) yield undefined;
    const candidate = weigh(block);
    candidates.push(candidate);
    const { prose, context } = candidate;
    if (prose === 0) continue;
    total += prose;
    hostOf(context).hosted += prose;
    for (let at: Context | undefined = context; at; at = at.parent) at.prose += prose;
  }
  return { candidates, total };
}

/** What is read of a text is read here once: the signals ask for it again and again. */
function weigh({ context, nodes, text, linked }: Block): Candidate {
  const size = sizeOf(text);
  const ends = endsSentence(text);
  const style = styleOf(context);
  let prose = 0;
  let isNotice: boolean | undefined;
  // Labels and links do not speak for being paragraphs of a story.
  if (linked < 0.5 && size >= LEAST && (LETTERS.test(text) || HANZI.test(text))) {
    isNotice = isBoilerplate(text);
    prose = Math.min(HEAVIEST, size * (1 - linked) * (ends ? 1 : 0.25));
    prose *= (isNotice ? 0.3 : 1) * discount(traitsAround(context));
  }
  return { context, nodes, text, linked, size, endsSentence: ends, prose, isNotice, style };
}

function styleOf({ tag, element }: Context): string {
  return `${tag} ${element.className}`;
}

/** Text beside the story must not outvote it. */
function discount(traits: number): number {
  return (traits & COMMENTS ? 0.3 : 1) * (traits & BESIDE ? 0.3 : 1) * (traits & HIDDEN ? 0.3 : 1);
}

/** Where the neighbors of a context's text stand: the nearest element above lists, quotes and table rows. */
export function hostOf(context: Context): Context {
  let host = context.parent ?? context;
  while (host.parent && isWrapper(host)) host = host.parent;
  return host;
}
