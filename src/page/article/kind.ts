import { FIGURE, HEADING, LIST, QUOTE, TITLE } from './traits.ts';

/** What a block is in its article. */
export type StoryKind = 'title' | 'subtitle' | 'body' | 'caption' | 'list' | 'quote' | 'byline';

/** How a line about the authors reads: `By Jane Doe`, `责任编辑：李明`. */
const CREDIT = /^(?:by [a-z]+ [a-z .]+$|\W?\S{0,6}(?:记者|编辑|作者|来源)\s*[:：/|])/i;

/** The kind of a block of the story, by what is around it and how it reads. */
export function kindOf(traits: number, text: string): StoryKind {
  if (traits & TITLE) return 'title';
  if (traits & HEADING) return 'subtitle';
  if (traits & FIGURE) return 'caption';
  if (text.length < 60 && CREDIT.test(text)) return 'byline';
  if (traits & LIST) return 'list';
  return traits & QUOTE ? 'quote' : 'body';
}
