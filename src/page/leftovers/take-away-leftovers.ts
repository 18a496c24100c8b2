import { clearHighlights } from '../highlight/index.ts';

const HOSTS = 'duizhao-card,duizhao-markers,duizhao-inline';

/**
 * Takes away what an earlier version left in an open page: when the browser updates an extension, its old scripts are
 * cut off from it, and what they drew stays. Tells whether a card was open.
 */
export function takeAwayLeftovers(document: Document): boolean {
  const hosts = document.querySelectorAll(HOSTS);
  for (const host of hosts) host.remove();
  clearHighlights();
  return [...hosts].some(({ localName }) => localName === 'duizhao-card');
}
