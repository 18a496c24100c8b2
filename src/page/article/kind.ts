import type { Signals } from './signals.ts';
import { Trait } from './traits.ts';

/** What a block is in its article. */
export type StoryKind = 'title' | 'subtitle' | 'body' | 'caption' | 'list' | 'quote' | 'byline';

/** The kind of a block of the story, by what is around it. */
export function kindOf(traits: number, { deck }: Signals): StoryKind {
  if (traits & Trait.title) return 'title';
  if (traits & Trait.heading || deck) return 'subtitle';
  if (traits & Trait.figure) return 'caption';
  if (traits & Trait.byline) return 'byline';
  if (traits & Trait.list) return 'list';
  return traits & Trait.quote ? 'quote' : 'body';
}
