import { expect, it } from 'vitest';
import { alignSegments, translatedShares } from '../../../src/core/alignment/index.ts';
import { learnLinks } from '../../../src/core/alignment/learn-links.ts';
import type { LinkedBitext } from '../../../src/core/alignment/links.ts';
import { smallLexicon } from '../small-lexicon.ts';

/** Clues 0–2 and tokens 0–3; token 3 is of a name that no lexicon has, and clue 2 is that name. */
function bitext(together: number, size = 6): LinkedBitext {
  const segments = Array.from({ length: size }, (_, at) => (at < together ? [0, 2] : [1]));
  return {
    en: segments,
    zh: Array.from({ length: size }, () => [0]),
    unknown: Array.from({ length: size }, (_, at) => (at < together ? [3] : [])),
    clueCount: 3,
    links: [[{ clue: 0, strong: false }], [], [], []],
  };
}
const oneByOne = Array.from({ length: 6 }, (_, at) => ({ i: at, j: at, a: 1, b: 1 }));

it('links an unknown word to the clue whose company it keeps', () => {
  const learned = learnLinks(bitext(4), oneByOne);
  expect(learned.links[3]).toEqual([
    { clue: 0, strong: true },
    { clue: 2, strong: true },
  ]);
  expect(learned.zh).toEqual([[0, 3], [0, 3], [0, 3], [0, 3], [0], [0]]);
});

it('links nothing that was together twice, or that is as often apart', () => {
  expect(learnLinks(bitext(2), oneByOne).links[3]).toEqual([]);
  const often = bitext(12, 12);
  const seldom = often.unknown.map((tokens, at) => (at % 4 === 0 ? tokens : []));
  const steps = often.en.map((_, at) => ({ i: at, j: at, a: 1, b: 1 }));
  expect(learnLinks({ ...often, unknown: seldom }, steps).links[3]).toEqual([]);
});

it('keeps what is linked already as it is', () => {
  expect(learnLinks(bitext(6), oneByOne).links[0]).toEqual([
    { clue: 0, strong: false },
    { clue: 2, strong: true },
  ]);
});

it('counts a word once for a bead of several segments', () => {
  const steps = [
    { i: 0, j: 0, a: 2, b: 2 },
    { i: 2, j: 2, a: 1, b: 0 },
    { i: 3, j: 2, a: 2, b: 2 },
    { i: 5, j: 4, a: 1, b: 2 },
  ];
  expect(learnLinks(bitext(6), steps).links[3]).toHaveLength(2);
  expect(learnLinks(bitext(4), steps).links[3]).toEqual([]);
});

it('finds its way by a name that only the text itself explains', () => {
  // Lengths say nothing here: every segment is as long as any other.
  const turns = Array.from({ length: 60 }, (_, at) => ((at * at * 2654435761) >>> 7) % 3);
  const english = ['Hesterly waited there', 'Nobody waited there', 'Somebody waited here'];
  const chinese = ['海丝特在那里等', '没有人在那里等', '有一个在这里等'];
  const dropped = 31;
  const beads = alignSegments(
    turns.map((turn) => english[turn] ?? ''),
    turns.filter((_, at) => at !== dropped).map((turn) => chinese[turn] ?? ''),
    { lexicon: smallLexicon() },
  );
  const right = beads.filter(({ en: [i = -1], zh: [j = -1] }) => j === (i < dropped ? i : i - 1));
  expect(right.length).toBeGreaterThan(50);
});

it('says how much of each text the other one has', () => {
  const lexicon = smallLexicon();
  const pair = translatedShares({ en: 'Students visited the museum.', zh: '学生参观了博物馆。' }, lexicon);
  const strangers = translatedShares({ en: 'Students visited the museum.', zh: '渔民在码头等候。' }, lexicon);
  expect(pair.en).toBeGreaterThan(strangers.en);
  expect(pair.zh).toBeGreaterThan(strangers.zh);
  expect(translatedShares({ en: '', zh: '' }, lexicon)).toEqual({ en: 0, zh: 0 });
});
