import { elementAt, uint32At } from '../shared/index.ts';
import type { Link, LinkedBitext } from './links.ts';
import type { Step } from './search.ts';

/** How often two tokens must share a bead, and in what part of their beads (Dice's coefficient), to be linked. */
const FEWEST_TOGETHER = 3;
const LEAST_DICE = 0.6;

/**
 * Links words that keep each other's company in the beads of a first alignment, as names do that no lexicon has
 * (Hester and 海丝特), so that a second alignment can go by them.
 */
export function learnLinks(bitext: LinkedBitext, steps: readonly Step[]): LinkedBitext {
  const beads = steps
    .filter(({ a, b }) => a > 0 && b > 0)
    .map(({ i, j, a, b }) => ({
      en: distinct(bitext.en.slice(i, i + a)),
      zh: distinct([...bitext.zh.slice(j, j + b), ...bitext.unknown.slice(j, j + b)]),
    }));
  const inEnglish = counts(
    beads.map(({ en }) => en),
    bitext.clueCount,
  );
  const inChinese = counts(
    beads.map(({ zh }) => zh),
    bitext.links.length,
  );
  const repeated = (of: Uint32Array) => (token: number) => uint32At(of, token) >= FEWEST_TOGETHER;
  const together = new Map<number, number>();
  for (const { en, zh } of beads) {
    const tokens = zh.filter(repeated(inChinese));
    for (const clue of en.filter(repeated(inEnglish))) {
      for (const token of tokens) {
        const pair = token * bitext.clueCount + clue;
        together.set(pair, (together.get(pair) ?? 0) + 1);
      }
    }
  }
  const links: (readonly Link[])[] = [...bitext.links];
  const learned = new Set<number>();
  for (const [pair, count] of together) {
    const [token, clue] = [Math.floor(pair / bitext.clueCount), pair % bitext.clueCount];
    const dice = (2 * count) / (uint32At(inEnglish, clue) + uint32At(inChinese, token));
    if (count < FEWEST_TOGETHER || dice < LEAST_DICE) continue;
    const known = elementAt(links, token);
    if (known.some((link) => link.clue === clue)) continue;
    links[token] = [...known, { clue, strong: true }];
    learned.add(token);
  }
  const withLearned = (tokens: readonly number[], at: number) => [
    ...tokens,
    ...elementAt(bitext.unknown, at).filter((token) => learned.has(token)),
  ];
  return { ...bitext, links, zh: bitext.zh.map(withLearned) };
}

function distinct(segments: readonly (readonly number[])[]): readonly number[] {
  return segments.length === 1 ? elementAt(segments, 0) : [...new Set(segments.flat())];
}

function counts(beads: readonly (readonly number[])[], size: number): Uint32Array {
  const of = new Uint32Array(size);
  for (const bead of beads) for (const token of bead) of[token] = uint32At(of, token) + 1;
  return of;
}
