import type { Lexicon } from '../lexicon/index.ts';
import { elementAt } from '../shared/index.ts';
import { toSimplified } from '../text/index.ts';
import { type Band, bandAround, fullBand, transposed } from './band.ts';
import type { Bead } from './bead.ts';
import { Evidence } from './evidence.ts';
import { learnLinks } from './learn-links.ts';
import { Lengths, lengthOf } from './length.ts';
import { type LinkedBitext, linkBitext } from './links.ts';
import { LONGEST_SPAN, PARAMETERS } from './parameters.ts';
import { placesOf } from './places.ts';
import { posteriors } from './posterior.ts';
import { type BeadScore, bestPath, edgesOf, type Step } from './search.ts';

/** What helps an alignment; without a lexicon it goes by lengths, figures, Latin words and punctuation. */
export interface AlignmentResources {
  readonly lexicon?: Lexicon | undefined;
  /** What speaks for a bead beside its text, as a log likelihood ratio: where its segments stand on a page. */
  readonly affinity?: BeadScore;
}

/** Both sides as tokens and lengths. */
interface Bitext {
  readonly linked: LinkedBitext;
  readonly isCoarse: boolean;
  readonly lengths: { readonly en: readonly number[]; readonly zh: readonly number[] };
}

/** Above this many cells, groups of segments are aligned first. */
const MOST_CELLS = 6000;
const GROUP = 4;
/** Cells on either side of the path of groups, and of the first path when a second one is sought. */
const MARGIN = 9;
const CLOSE = 8;
/** Texts of fewer cells repeat too little to learn from. */
const FEWEST_CELLS_TO_LEARN = 2500;

/**
 * Aligns two versions of one text, given as segments in order (sentences, paragraphs): beads in order that hold each
 * segment once. Simplified and traditional script are the same to it.
 */
export function alignSegments(
  en: readonly string[],
  zh: readonly string[],
  { lexicon, affinity }: AlignmentResources = {},
): readonly Bead[] {
  if (en.length === 0 && zh.length === 0) return [];
  const chinese = zh.map(toSimplified);
  const learns = en.length * zh.length >= FEWEST_CELLS_TO_LEARN;
  const bitext = {
    linked: linkBitext(en, chinese, { lexicon, keepUnknown: learns }),
    isCoarse: false,
    lengths: { en: en.map(lengthOf), zh: chinese.map(lengthOf) },
  };
  const band = bandFor(bitext);
  const first = edgesOf(band, beadScore(bitext, band, affinity));
  const steps = bestPath(first);
  if (!learns) return beadsOf(steps, posteriors(first, steps));
  const learned = { ...bitext, linked: learnLinks(bitext.linked, steps) };
  const close = bandAround(cornersOf(steps), en.length, zh.length, CLOSE);
  const second = edgesOf(close, beadScore(learned, close, affinity));
  const better = bestPath(second);
  return beadsOf(better, posteriors(second, better));
}

function beadsOf(steps: readonly Step[], scores: readonly number[]): readonly Bead[] {
  return steps.map(({ i, j, a, b }, at) => ({
    en: range(i, a),
    zh: range(j, b),
    score: elementAt(scores, at),
  }));
}

/** All cells of a short text; of a long one, those along the path of its groups of segments. */
function bandFor(bitext: Bitext): Band {
  const [rows, columns] = [bitext.linked.en.length, bitext.linked.zh.length];
  if (rows * columns <= MOST_CELLS) return fullBand(rows, columns);
  const coarse = inGroups(bitext);
  const band = bandFor(coarse);
  const steps = bestPath(edgesOf(band, beadScore(coarse, band)));
  const corners = cornersOf(steps).map(({ i, j }) => ({
    i: Math.min(rows, i * GROUP),
    j: Math.min(columns, j * GROUP),
  }));
  return bandAround(corners, rows, columns, MARGIN);
}

function inGroups({ linked, lengths }: Bitext): Bitext {
  const union = (segments: readonly (readonly number[])[]) => [...new Set(segments.flat())];
  const sum = (of: readonly number[]) => of.reduce((total, length) => total + length, 0);
  return {
    linked: { ...linked, en: grouped(linked.en).map(union), zh: grouped(linked.zh).map(union) },
    isCoarse: true,
    lengths: { en: grouped(lengths.en).map(sum), zh: grouped(lengths.zh).map(sum) },
  };
}

function grouped<Value>(values: readonly Value[]): readonly (readonly Value[])[] {
  return Array.from({ length: Math.ceil(values.length / GROUP) }, (_, at) =>
    values.slice(at * GROUP, (at + 1) * GROUP),
  );
}

function beadScore({ linked, lengths, isCoarse }: Bitext, band: Band, affinity?: BeadScore): BeadScore {
  // Of the many words of a group some are always missing; only what is found tells groups apart.
  const countsAbsence = !isCoarse;
  const places = placesOf(linked);
  const english = new Evidence(linked.en, places.en, band, { longestSpan: LONGEST_SPAN.zh, countsAbsence });
  const chinese = new Evidence(linked.zh, places.zh, transposed(band), {
    longestSpan: LONGEST_SPAN.en,
    countsAbsence,
  });
  const compared = new Lengths(lengths.en, lengths.zh);
  const { weightEn, weightZh } = PARAMETERS;
  return (i, a, j, b) => {
    const text =
      weightEn * english.of(i, a, j, b) + weightZh * chinese.of(j, b, i, a) + compared.of(i, a, j, b);
    return affinity === undefined ? text : text + affinity(i, a, j, b);
  };
}

function cornersOf(steps: readonly Step[]) {
  const last = steps.at(-1);
  return [...steps, ...(last === undefined ? [] : [{ i: last.i + last.a, j: last.j + last.b }])];
}

function range(start: number, length: number): readonly number[] {
  return Array.from({ length }, (_, at) => start + at);
}
