import { beforeAll, describe, expect, it } from 'vitest';
import { openBundledLexicon } from '../../src/cli/open-lexicon.ts';
import { harvestPairs } from '../../src/core/harvest/index.ts';
import type { Lexicon } from '../../src/core/lexicon/index.ts';
import { ARTICLES } from './harvest-pages/articles.ts';
import { layouts, unrelated } from './harvest-pages/layouts.ts';
import { LISTS } from './harvest-pages/lists.ts';

type Article = keyof typeof ARTICLES;
type Layout = keyof typeof layouts;

const articles = Object.keys(ARTICLES) as Article[];
let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openBundledLexicon();
}, 60_000);

const harvest = (blocks: readonly string[]) => harvestPairs(blocks, { lexicon });

describe.each(Object.keys(layouts) as Layout[])('a page that is %s', (layout) => {
  it.each(articles)('gives all pairs of the article about the %s, and no other', (article) => {
    const { blocks, pairs } = layouts[layout](ARTICLES[article]);
    const found = harvest(blocks).map(({ en, zh }) => `${en}:${zh}`);
    expect(found.toSorted()).toEqual(pairs.toSorted());
  });
});

describe('two texts that have nothing to do with each other', () => {
  const others = articles.flatMap((first) =>
    articles.filter((second) => second !== first).map((second) => [first, second] as const),
  );

  it.each(others)('give no pair: English about the %s, Chinese about the %s', (first, second) => {
    const pages = unrelated(ARTICLES[first], ARTICLES[second]);
    expect(harvest(pages.alternating)).toEqual([]);
    expect(harvest(pages.inTurn)).toEqual([]);
  });

  const lists = Object.keys(LISTS.en).flatMap((en) =>
    Object.keys(LISTS.zh).map((zh) => [en, zh] as [keyof typeof LISTS.en, keyof typeof LISTS.zh]),
  );

  it.each(lists)('give no pair: a list of %s, one of %s', (en, zh) => {
    const [english, chinese] = [LISTS.en[en], LISTS.zh[zh]];
    expect(harvest([...english, ...chinese])).toEqual([]);
    expect(harvest(english.flatMap((text, at) => [text, chinese[at] ?? '']))).toEqual([]);
  });
});
