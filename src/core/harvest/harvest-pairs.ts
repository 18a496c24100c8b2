import { type AlignmentResources, alignSegments } from '../alignment/index.ts';
import type { Segments } from '../corpus/index.ts';
import { type Part, partsOf } from './bilingual-parts.ts';
import { isNotice } from './notices.ts';

/**
 * Blocks of a page that translate each other, by index. When both sides name the same block, each is one part of it;
 * `segments` has the text of either.
 */
export interface HarvestedPair {
  readonly en: readonly number[];
  readonly zh: readonly number[];
  readonly segments: Segments;
  /** How sure the pair is, 0–1. */
  readonly score: number;
}

const LEAST_SCORE = 0.25;

/**
 * Finds the pairs of a bilingual page from its text blocks in order, whether the languages alternate, follow each
 * other, stand side by side or share a paragraph. Notices and what has no counterpart are left out; a page in one
 * language gives none.
 */
export function harvestPairs(
  blocks: readonly string[],
  resources: AlignmentResources = {},
): readonly HarvestedPair[] {
  const parts = blocks.flatMap((text, block) => (isNotice(text) ? [] : partsOf(text, block)));
  const en = parts.filter(({ language }) => language === 'en');
  const zh = parts.filter(({ language }) => language === 'zh');
  if (en.length === 0 || zh.length === 0) return [];
  const texts = (of: readonly Part[]) => of.map(({ text }) => text);
  const beads = alignSegments(texts(en), texts(zh), { ...resources, affinity: neighborhood(parts, en, zh) });
  const pairs = beads
    .filter((bead) => bead.en.length > 0 && bead.zh.length > 0 && bead.score >= LEAST_SCORE)
    .map(({ score, ...bead }): HarvestedPair => {
      const [english, chinese] = [pick(en, bead.en), pick(zh, bead.zh)];
      return {
        en: blocksOf(english),
        zh: blocksOf(chinese),
        segments: { en: texts(english).join(' '), zh: texts(chinese).join('') },
        score,
      };
    });
  return isBilingual(pairs, en, zh) ? pairs : [];
}

function pick(parts: readonly Part[], places: readonly number[]): readonly Part[] {
  return places.flatMap((place) => parts[place] ?? []);
}

function blocksOf(parts: readonly Part[]): readonly number[] {
  return [...new Set(parts.map(({ block }) => block))];
}

/** Where the languages take turns, counterparts are neighbors: what makes a bead of them likelier. */
function neighborhood(parts: readonly Part[], en: readonly Part[], zh: readonly Part[]) {
  const places = new Map(parts.map((part, place) => [part, place]));
  const turns = parts.filter(
    (part, place) => place > 0 && part.language !== parts[place - 1]?.language,
  ).length;
  const alternation = turns / Math.max(1, Math.min(en.length, zh.length) * 2 - 1);
  const placeOf = (part: Part | undefined) => (part === undefined ? 0 : (places.get(part) ?? 0));
  return (i: number, a: number, j: number, b: number): number => {
    const [first, last] = [placeOf(en[i]), placeOf(en[i + a - 1])];
    const [start, end] = [placeOf(zh[j]), placeOf(zh[j + b - 1])];
    const isContiguous = Math.max(last, end) - Math.min(first, start) + 1 === a + b;
    const isOneBlock = a + b === 2 && en[i]?.block === zh[j]?.block;
    return (isContiguous ? 3 : -3) * alternation + Number(isOneBlock);
  };
}

/** A page is bilingual when most of what it says in the rarer language is paired. */
function isBilingual(pairs: readonly HarvestedPair[], en: readonly Part[], zh: readonly Part[]): boolean {
  const lengthOf = (texts: readonly string[]) => texts.join('').length;
  const paired = (language: 'en' | 'zh') => lengthOf(pairs.map(({ segments }) => segments[language]));
  const shareOf = (language: 'en' | 'zh', parts: readonly Part[]) =>
    paired(language) / Math.max(1, lengthOf(parts.map(({ text }) => text)));
  const share = Math.max(shareOf('en', en), shareOf('zh', zh));
  return share >= 0.4 && Math.min(shareOf('en', en), shareOf('zh', zh)) >= 0.15;
}
