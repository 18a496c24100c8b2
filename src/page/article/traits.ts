import type { Context } from './block.ts';

/** What markup says of an element and so of all text in it; combined as bits, because every block asks. */
export const Trait = {
  comments: 1,
  /** Beside the story: related stories, share bars, newsletters, adverts, notices. */
  beside: 2,
  /** A landmark or sectioning element that is never the story's body. */
  landmark: 4,
  figure: 8,
  heading: 16,
  title: 32,
  list: 64,
  deck: 128,
  quote: 256,
  byline: 512,
  hidden: 1024,
  editable: 2048,
} as const;

const TAGS: Readonly<Record<string, number>> = {
  ASIDE: Trait.landmark,
  FOOTER: Trait.landmark,
  FORM: Trait.beside,
  HEADER: Trait.beside,
  FIGURE: Trait.figure,
  FIGCAPTION: Trait.figure,
  H1: Trait.title,
  H2: Trait.heading,
  H3: Trait.heading,
  H4: Trait.heading,
  H5: Trait.heading,
  H6: Trait.heading,
  LI: Trait.list,
  DD: Trait.list,
  DT: Trait.list,
  BLOCKQUOTE: Trait.quote,
  ADDRESS: Trait.byline,
};

/** Words of class names and ids, by the trait they stand for. */
const WORDS = new Map<string, number>();
for (const [trait, words] of [
  [Trait.comments, 'comment comments disqus respond reply replies commentlist pinglun'],
  [
    Trait.beside,
    'related recommend recommended recommendations recirc recirculation popular trending teaser teasers promo promos promotion outbrain taboola more hot rank ranking latest mostread readmore tuijian xiangguan also read next prev list listing feed carousel river widget sidebar rail aside complementary right side share sharing social follow sns fenxiang tools toolbar actions newsletter newsletters signup subscribe subscription paywall register registration login donate donation cta form piano ad ads advert advertisement sponsor sponsored adsense gpt commercial partner copyright disclaimer footer foot cookie cookies consent gdpr banner legal privacy statement nav navigation navbar menu breadcrumb breadcrumbs crumbs header masthead tags tag tab tabs topics pagination pager category hide print modal popup overlay tooltip visually tip',
  ],
  [
    Trait.deck,
    'dek deck standfirst subtitle subhead subheadline excerpt strapline summary lead lede intro abstract description headline',
  ],
  [Trait.byline, 'byline author authors dateline timestamp pubdate'],
] as const) {
  for (const word of words.split(' ')) WORDS.set(word, trait);
}

const LANDMARK_ROLE =
  /^(?:complementary|navigation|contentinfo|banner|dialog|alertdialog|search|menu|alert|toolbar)$/;

/** The traits of a context's own element, told from its markup without layout. */
export function traitsOf(context: Context): number {
  context.own ??= readTraits(context.element);
  return context.own;
}

/** The traits of all elements around a block. */
export function traitsAbove(context: Context): number {
  let traits = 0;
  for (let at: Context | undefined = context; at !== undefined; at = at.parent) traits |= traitsOf(at);
  return traits;
}

/** An element with this share of the page's prose is the story's, whatever its class says. */
export const STORY = 0.3;

/** The traits around a block, up to the element that is the story's. */
export function traitsBelow(context: Context, total: number): number {
  let traits = 0;
  for (let at: Context | undefined = context; at && at.prose < STORY * total; at = at.parent) {
    traits |= traitsOf(at);
  }
  return traits;
}

function readTraits(element: Element): number {
  let traits = TAGS[element.nodeName.toUpperCase()] ?? 0;
  if (!element.hasAttributes()) return traits;
  if (LANDMARK_ROLE.test(element.getAttribute('role') ?? '')) traits |= Trait.landmark;
  if (isHidden(element)) traits |= Trait.hidden;
  if (/^(?:|true|plaintext-only)$/i.test(element.getAttribute('contenteditable') ?? 'false'))
    traits |= Trait.editable;
  return element.nodeName === 'BODY'
    ? traits
    : traits | namedTraits(`${element.getAttribute('class') ?? ''} ${element.id}`);
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display:\s*none/.test(element.getAttribute('style') ?? '')
  );
}

/** Class names repeat all over a page: `story__relatedLinks → beside`. */
const known = new Map<string, number>();

function namedTraits(names: string): number {
  let traits = known.get(names);
  if (traits === undefined) {
    traits = 0;
    const words = names
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/);
    for (const word of words) traits |= WORDS.get(word) ?? 0;
    if (known.size > 5000) known.clear();
    known.set(names, traits);
  }
  return traits;
}
