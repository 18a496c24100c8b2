import { beforeAll, describe, expect, it } from 'vitest';
import { openBundledLexicon } from '../../src/cli/open-lexicon.ts';
import { alignSegments } from '../../src/core/alignment/index.ts';
import type { Lexicon } from '../../src/core/lexicon/index.ts';
import { ARTICLES, type Pair } from './harvest-pages/articles.ts';

/** What stands on either side of a bead. */
interface Sides {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

const PAIRS: readonly Pair[] = Object.values(ARTICLES).flat();
const whole = ([en, zh]: Pair): Sides => ({ en: [en], zh: [zh] });
const english = ([en]: Pair): Sides => ({ en: [en], zh: [] });
const chinese = ([, zh]: Pair): Sides => ({ en: [], zh: [zh] });

/** The pairs with those from one place to another changed. */
function changed(from: number, to: number, change: (pair: Pair) => Sides): readonly Sides[] {
  return PAIRS.map((pair, at) => (at >= from && at < to ? change(pair) : whole(pair)));
}

/** Every few pairs as one bead, in one paragraph on one side, and then one pair by itself. */
function joined(size: number, join: (group: readonly Pair[]) => Sides): readonly Sides[] {
  const beads: Sides[] = [];
  for (let at = 0; at < PAIRS.length; at += size + 1) {
    beads.push(join(PAIRS.slice(at, at + size)), ...PAIRS.slice(at + size, at + size + 1).map(whole));
  }
  return beads;
}

const EDITS: Readonly<Record<string, readonly Sides[]>> = {
  'paragraph by paragraph': PAIRS.map(whole),
  'four paragraphs in Chinese alone': changed(8, 12, chinese),
  'five paragraphs in English alone': changed(10, 15, english),
  'a beginning in Chinese alone': changed(0, 6, chinese),
  'runs of either language alone': changed(6, 9, chinese).map((bead, at) =>
    at >= 18 && at < 22 ? { ...bead, zh: [] } : bead,
  ),
  'every two English paragraphs in one Chinese': joined(2, (group) => ({
    en: group.map(([en]) => en),
    zh: [group.map(([, zh]) => zh).join('')],
  })),
  'every two Chinese paragraphs in one English': joined(2, (group) => ({
    en: [group.map(([en]) => en).join(' ')],
    zh: group.map(([, zh]) => zh),
  })),
  'every three English paragraphs in one Chinese': joined(3, (group) => ({
    en: group.map(([en]) => en),
    zh: [group.map(([, zh]) => zh).join('')],
  })),
  'a list of headlines': Object.values(ARTICLES).map(([title]) => whole(title)),
  'a paragraph that the translation has elsewhere': PAIRS.flatMap((pair, at) => {
    if (at === 7) return [];
    return at === 8 ? [whole(pair), { en: [], zh: [PAIRS[7]?.[1] ?? ''] }] : [whole(pair)];
  }),
};

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openBundledLexicon();
}, 60_000);

describe('articles in two versions', () => {
  it.each(Object.entries(EDITS))('are aligned without an error: %s', (_, beads) => {
    const en = beads.flatMap((bead) => bead.en);
    const zh = beads.flatMap((bead) => bead.zh);
    const found = alignSegments(en, zh, { lexicon }).filter((bead) => bead.en.length * bead.zh.length > 0);
    const texts = found.map((bead) => ({
      en: bead.en.map((place) => en[place]),
      zh: bead.zh.map((place) => zh[place]),
    }));
    expect(texts).toEqual(beads.filter((bead) => bead.en.length * bead.zh.length > 0));
  });
});
