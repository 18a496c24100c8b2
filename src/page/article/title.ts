import type { Context } from '../blocks/index.ts';
import { TITLE, traitsOf } from './traits.ts';
import type { Candidate } from './weigh-contexts.ts';

/** Blocks looked at above the article's first paragraph. */
const FARTHEST = 60;

/** The element that holds the story's title: the nearest block above the story that the page's own title names, else its `h1`. */
export function findTitle(
  candidates: readonly Candidate[],
  first: number,
  pageTitle: string,
): Context | undefined {
  let heading: Context | undefined;
  for (let place = first; place >= Math.max(0, first - FARTHEST); place--) {
    const { text, context, linked } = candidates[place] as Candidate;
    if (isNamed(text, pageTitle) && linked < 0.5) return context;
    if ((traitsOf(context) & TITLE) !== 0) heading ??= context;
  }
  return heading;
}

/** `isNamed('Trade grew', 'Trade grew | The Post') → true`; a site's name alone is no title. */
function isNamed(text: string, pageTitle: string): boolean {
  return text.length >= 6 && text.length >= pageTitle.length / 3 && pageTitle.includes(text);
}
