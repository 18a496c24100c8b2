import { type Block, type Context, endsSentence, HANZI, isWrapper, sizeOf } from '../blocks/index.ts';
import { isBoilerplate } from './boilerplate.ts';
import { BESIDE, COMMENTS, HIDDEN, traitsAround } from './traits.ts';

/** A block and what it weighs. */
export interface Candidate extends Block {
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
    const { context, text, linked } = block;
    const alone = proseOf(text, linked);
    const isNotice = alone > 0 ? isBoilerplate(text) : undefined;
    const prose = alone === 0 ? 0 : alone * (isNotice ? 0.3 : 1) * discount(traitsAround(context));
    candidates.push({ ...block, prose, isNotice, style: styleOf(context.element) });
    if (prose === 0) continue;
    total += prose;
    hostOf(context).hosted += prose;
    for (let at: Context | undefined = context; at; at = at.parent) at.prose += prose;
  }
  return { candidates, total };
}

/** How much a text by itself speaks for being a paragraph of a story: 0 for labels and links. */
function proseOf(text: string, linked: number): number {
  if (linked >= 0.5 || text.length < LEAST / 3) return 0;
  const size = sizeOf(text);
  if (size < LEAST || !(LETTERS.test(text) || HANZI.test(text))) return 0;
  return Math.min(HEAVIEST, size * (1 - linked) * (endsSentence(text) ? 1 : 0.25));
}

function styleOf(element: Element): string {
  return `${element.localName} ${element.getAttribute('class') ?? ''}`;
}

/** Text beside the story must not outvote it. */
function discount(traits: number): number {
  return (traits & COMMENTS ? 0.3 : 1) * (traits & BESIDE ? 0.3 : 1) * (traits & HIDDEN ? 0.3 : 1);
}

/** Where the neighbors of a context's text stand: the nearest element above lists, quotes and table rows. */
export function hostOf(context: Context): Context {
  let host = context.parent ?? context;
  while (host.parent && isWrapper(host.element)) host = host.parent;
  return host;
}
