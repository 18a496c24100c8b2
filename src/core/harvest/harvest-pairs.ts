import { alignSegments } from '../alignment/index.ts';
import type { Segments } from '../corpus/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { elementAt } from '../shared/index.ts';
import type { Language } from '../text/index.ts';
import { type Part, partsOf } from './bilingual-parts.ts';
import { neighborhood } from './neighborhood.ts';
import { isNotice } from './notices.ts';
import { type PairedParts, plausibility, segmentsOf, textsOf, withoutStrangers } from './paired-parts.ts';

/**
 * Blocks of a page that translate each other, by index. When both sides name the same block, each is one part of it;
 * `segments` has the text of either.
 */
export interface HarvestedPair {
  readonly en: readonly number[];
  readonly zh: readonly number[];
  readonly segments: Segments;
  /** How sure the pair is, 0–1; below 0.7 it deserves a look. */
  readonly score: number;
}

/** What helps a harvest; without a lexicon it goes by order, lengths, figures and names, and trusts too much. */
export interface HarvestResources {
  readonly lexicon?: Lexicon | undefined;
}

const LEAST_SCORE = 0.25;
/** Shares of the text that is paired, of the side with more of it and of the other one, on a bilingual page. */
const LEAST_PAIRED = { one: 0.5, both: 0.25 };

/**
 * Finds the pairs of a bilingual page from its text blocks in order, whether the languages alternate, follow each
 * other, stand side by side or share a paragraph. Notices and what has no counterpart are left out; a page in one
 * language gives none.
 */
export function harvestPairs(
  blocks: readonly string[],
  { lexicon }: HarvestResources = {},
): readonly HarvestedPair[] {
  const parts = blocks.flatMap((text, block) => (isNotice(text) ? [] : partsOf(text, block, lexicon)));
  const sides = { en: ofLanguage(parts, 'en'), zh: ofLanguage(parts, 'zh') };
  if (sides.en.length === 0 || sides.zh.length === 0) return [];
  const affinity = neighborhood(parts, sides);
  const pairs = alignSegments(textsOf(sides.en), textsOf(sides.zh), { lexicon, affinity }).flatMap((bead) => {
    const found = { en: pick(sides.en, bead.en), zh: pick(sides.zh, bead.zh) };
    return pairOf(withoutStrangers(found, lexicon), bead.score, lexicon);
  });
  return isBilingual(pairs, sides) ? pairs : [];
}

function pairOf(
  parts: PairedParts,
  posterior: number,
  lexicon: Lexicon | undefined,
): readonly HarvestedPair[] {
  if (parts.en.length === 0 || parts.zh.length === 0) return [];
  const segments = segmentsOf(parts);
  const score = posterior * plausibility(segments, lexicon);
  if (score < LEAST_SCORE) return [];
  return [{ en: blocksOf(parts.en), zh: blocksOf(parts.zh), segments, score }];
}

function ofLanguage(parts: readonly Part[], wanted: Language): readonly Part[] {
  return parts.filter(({ language }) => language === wanted);
}

function pick(parts: readonly Part[], places: readonly number[]): readonly Part[] {
  return places.map((place) => elementAt(parts, place));
}

function blocksOf(parts: readonly Part[]): readonly number[] {
  return [...new Set(parts.map(({ block }) => block))];
}

/** A few counterparts on a page in one language are its menu's, and doubtful ones on two texts are chance. */
function isBilingual(pairs: readonly HarvestedPair[], sides: PairedParts): boolean {
  const pairedShare = (language: Language) => {
    const all = textsOf(sides[language]).join('').length;
    const paired = pairs.reduce((sum, { segments, score }) => sum + score * segments[language].length, 0);
    return paired / Math.max(1, all);
  };
  const shares = [pairedShare('en'), pairedShare('zh')];
  return Math.max(...shares) >= LEAST_PAIRED.one && Math.min(...shares) >= LEAST_PAIRED.both;
}
