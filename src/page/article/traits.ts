import type { Context } from '../blocks/index.ts';

// What markup says of an element and so of all text in it: bits, because every block asks for all around it.
export const COMMENTS = 1;
/** Beside the story: navigation, related stories, share bars, newsletters, adverts, notices. */
export const BESIDE = 2;
export const FIGURE = 4;
export const HEADING = 8;
export const TITLE = 16;
export const LIST = 32;
export const QUOTE = 64;
export const HIDDEN = 128;

const TAGS = new Map([
  ['aside', BESIDE],
  ['footer', BESIDE],
  ['form', BESIDE],
  ['header', BESIDE],
  ['figure', FIGURE],
  ['h1', TITLE],
  ['h2', HEADING],
  ['h3', HEADING],
  ['h4', HEADING],
  ['h5', HEADING],
  ['h6', HEADING],
  ['li', LIST],
  ['dd', LIST],
  ['dt', LIST],
  ['blockquote', QUOTE],
  ['address', BESIDE],
]);

/** How words of the names that sites give begin, by the trait they stand for. */
const NAMES = [
  [COMMENTS, /\b(?:comment|disqus|respon[ds]|repl[yi]|pinglun)/],
  [
    BESIDE,
    /\b(?:author|byline|dateline|pubdate|relat|recom|recirc|popular|trend|teaser|promo|outbrain|taboola|more|also|next|prev|hot\b|rank|feed|carousel|widget|side|rail|right|shar|social|follow|tool|action|newsletter|sign|subscri|regist|login|donat|cta|form\b|ads?\b|adv|sponsor|commercial|partner|copyright|disclaim|foot|cookie|consent|banner|legal|privacy|nav|menu|crumb|header|masthead|tags?\b|tabs?\b|topic|pager|pagin|categor|hide|print|modal|popup|overlay|tip|tuijian|xiangguan)/,
  ],
] as const;

/** The microformat of one entry of a blog, which names its categories and tags beside. */
const IS_ENTRY = /\bh-?entry|type-post/;
const ENTRY = 256;
/** Attributes in which sites name what an element is: where class names are generated, only those of tests do. */
const NAMING = new Set(
  'class id data-testid data-test-id data-component data-module data-type data-qa'.split(' '),
);
const LANDMARK_ROLE = /^(?:comp|nav|conten|bann|dialog|alert|search|menu|tool)/;
const CONCEALED = /display:\s*none/;

/** An element with this share of the page's prose is the story's, whatever its class says. */
export const STORY = 0.3;

/** The traits of a block's context and all elements around it. */
export function traitsAround(context: Context): number {
  const { parent } = context;
  context.around ??= traitsOf(context) | (parent === undefined ? 0 : traitsAround(parent));
  return context.around;
}

/** The traits around a block, up to the first element that holds so much of the page's prose that it is the story's. */
export function traitsInStory(context: Context, total: number): number {
  const { parent, prose } = context;
  if (prose >= total * STORY) return 0;
  context.inStory ??= traitsOf(context) | (parent === undefined ? 0 : traitsInStory(parent, total));
  return context.inStory;
}

/** The traits of a context's own element, told from its markup without layout. */
export function traitsOf(context: Context): number {
  context.traits ??= readTraits(context);
  return context.traits;
}

function readTraits({ element, tag }: Context): number {
  const names = element.getAttributeNames();
  let traits = TAGS.get(tag) ?? 0;
  let named = 0;
  for (let place = 0; place < names.length; place++) {
    const name = names[place] as string;
    if (NAMING.has(name)) named |= namedTraits(element.getAttribute(name) as string);
    else if (name === 'hidden') traits |= HIDDEN;
    else if (name === 'style') traits |= CONCEALED.test(element.getAttribute(name) as string) ? HIDDEN : 0;
    else if (name === 'role') traits |= LANDMARK_ROLE.test(element.getAttribute(name) as string) ? BESIDE : 0;
    else if (name === 'aria-hidden') traits |= element.getAttribute(name) === 'true' ? HIDDEN : 0;
  }
  if (tag === 'body') return traits;
  return traits | (named & ENTRY ? named & ~BESIDE : named);
}

/** Class names repeat all over a page. */
const known = new Map<string, number>();

/** `story__relatedLinks → BESIDE`. */
function namedTraits(names: string): number {
  let traits = known.get(names);
  if (traits === undefined) {
    const words = names.replace(/([a-z])(?=[A-Z])|_/g, '$1-').toLowerCase();
    traits = IS_ENTRY.test(words) ? ENTRY : 0;
    for (const [trait, pattern] of NAMES) if (pattern.test(words)) traits |= trait;
    if (known.size > 5000) known.clear();
    known.set(names, traits);
  }
  return traits;
}
