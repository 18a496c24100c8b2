import type { Lexicon } from '../lexicon/index.ts';
import { toSimplified } from '../text/index.ts';
import type { Bead } from './bead.ts';
import { Evidence, linkStates } from './evidence.ts';
import { Lengths, lengthOf } from './length.ts';
import { linkBitext } from './links.ts';
import { PARAMETERS, SHAPES } from './parameters.ts';
import { type BeadScore, search } from './search.ts';

/** What helps an alignment; without a lexicon it goes by lengths, figures, Latin words and punctuation. */
export interface AlignmentResources {
  readonly lexicon?: Lexicon;
  /** What speaks for a bead beside its text, as a log likelihood ratio: where its segments stand on a page. */
  readonly affinity?: BeadScore;
}

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
  const linked = linkBitext(en, chinese, lexicon);
  const states = linkStates(linked);
  const [longestEn, longestZh] = [Math.max(...SHAPES.map(([a]) => a)), Math.max(...SHAPES.map(([, b]) => b))];
  const english = new Evidence(linked.en, states.clues, zh.length, longestZh);
  const back = new Evidence(linked.zh, states.tokens, en.length, longestEn);
  const lengths = new Lengths(en.map(lengthOf), chinese.map(lengthOf));
  const { weightEn, weightZh, lengthWeight } = PARAMETERS;
  const steps = search(en.length, zh.length, (i, a, j, b) => {
    let [forward, backward] = [0, 0];
    for (let at = i; at < i + a; at++) forward += english.of(at, j, b);
    for (let at = j; at < j + b; at++) backward += back.of(at, i, a);
    return (
      weightEn * forward +
      weightZh * backward +
      lengthWeight * lengths.of(i, a, j, b) +
      (affinity?.(i, a, j, b) ?? 0)
    );
  });
  return steps.map(({ i, j, a, b, posterior }) => ({
    en: range(i, a),
    zh: range(j, b),
    score: Math.min(1, posterior),
  }));
}

function range(start: number, length: number): readonly number[] {
  return Array.from({ length }, (_, at) => start + at);
}
