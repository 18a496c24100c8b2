import type { Segments } from '../corpus/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { elementAt } from '../shared/index.ts';
import { type Language, toSimplified } from '../text/index.ts';
import { linkBitext } from './links.ts';

/**
 * How much of each of two texts is found in the other one, 0–1: the share of the English clues and of the Chinese
 * tokens that are linked. Of counterparts about half is found, of texts that have nothing in common a fifth.
 */
export function translatedShares({ en, zh }: Segments, lexicon: Lexicon): Readonly<Record<Language, number>> {
  const {
    en: clues,
    zh: tokens,
    links,
  } = linkBitext([en], [toSimplified(zh)], {
    lexicon,
    keepUnknown: false,
  });
  const linked = elementAt(tokens, 0).filter((token) => elementAt(links, token).length > 0);
  const found = new Set(linked.flatMap((token) => elementAt(links, token)).map(({ clue }) => clue));
  return { en: share(found.size, clues[0]?.length), zh: share(linked.length, tokens[0]?.length) };
}

function share(part: number, whole = 0): number {
  return whole === 0 ? 0 : part / whole;
}
