import type { LinkedBitext } from './links.ts';
import { PARAMETERS } from './parameters.ts';

const NONE = 0;
const WEAK = 1;
const STRONG = 2;

/**
 * How much the tokens of one segment speak for its counterpart being a span of segments of the other side, as a log
 * likelihood ratio. A token found in a true counterpart more often than by chance (its share of all spans of that
 * length) speaks for it; one that is missing speaks against it.
 */
export class Evidence {
  private readonly scores: readonly Float32Array[];

  constructor(
    tokens: readonly (readonly number[])[],
    states: readonly (Uint8Array | undefined)[],
    private readonly others: number,
    longestSpan: number,
  ) {
    this.scores = Array.from({ length: longestSpan }, () => new Float32Array(tokens.length * others));
    const weights = states.map((of) => of && likelihoodRatios(of, longestSpan));
    tokens.forEach((segment, at) => {
      for (const token of segment) {
        const [state, ratios] = [states[token], weights[token]];
        if (state !== undefined && ratios !== undefined) this.add(at * others, state, ratios);
      }
    });
  }

  /** The evidence for segment `at` and the span of `length` segments from `from` on. */
  of(at: number, from: number, length: number): number {
    return this.scores[length - 1]?.[at * this.others + from] ?? 0;
  }

  private add(row: number, state: Uint8Array, ratios: readonly Float32Array[]): void {
    for (let from = 0; from < this.others; from++) {
      let best = NONE;
      for (let length = 0; length < this.scores.length; length++) {
        best = Math.max(best, state[from + length] ?? NONE);
        const scores = this.scores[length];
        if (scores !== undefined)
          scores[row + from] = (scores[row + from] ?? 0) + (ratios[length]?.[best] ?? 0);
      }
    }
  }
}

/** For each English clue, how well each Chinese segment holds a token for it; and the same of Chinese tokens. */
export function linkStates({ en, zh, clueCount, links }: LinkedBitext) {
  const clues: (Uint8Array | undefined)[] = Array.from({ length: clueCount });
  const inEnglish = placesOf(en, clueCount);
  const inChinese = placesOf(zh, links.length);
  const tokens = links.map((of, token) => {
    const state = new Uint8Array(en.length);
    for (const { clue, strong } of of) {
      const level = strong ? STRONG : WEAK;
      const there = clues[clue] ?? new Uint8Array(zh.length);
      clues[clue] = there;
      for (const at of inChinese[token] ?? []) there[at] = Math.max(there[at] ?? NONE, level);
      for (const at of inEnglish[clue] ?? []) state[at] = Math.max(state[at] ?? NONE, level);
    }
    return state;
  });
  return { clues, tokens };
}

function placesOf(segments: readonly (readonly number[])[], count: number): readonly (readonly number[])[] {
  const places: number[][] = Array.from({ length: count }, () => []);
  segments.forEach((tokens, at) => {
    for (const token of tokens) places[token]?.push(at);
  });
  return places;
}

/** By span length, the log likelihood ratio of finding nothing, a weak or a strong link there. */
function likelihoodRatios(state: Uint8Array, longestSpan: number): readonly Float32Array[] {
  let [strong, any] = [0, 0];
  for (const level of state) {
    if (level === STRONG) strong++;
    if (level !== NONE) any++;
  }
  const { chance, chanceWeight, hitStrong, hitWeak } = PARAMETERS;
  // One of the places is the true counterpart and says nothing about chance.
  const share = (count: number) =>
    (Math.max(0, count - 1) + chance * chanceWeight) / (Math.max(1, state.length - 1) + chanceWeight);
  return Array.from({ length: longestSpan }, (_, index) => {
    const byChance = (count: number) => 1 - (1 - Math.min(0.98, share(count))) ** (index + 1);
    const [randomStrong, randomAny] = [byChance(strong), Math.max(byChance(any), byChance(strong) + 1e-3)];
    const randomWeak = randomAny - randomStrong;
    const trueNone = (1 - randomAny) * (1 - hitStrong - hitWeak);
    const trueStrong = randomStrong + (1 - randomStrong) * hitStrong;
    const trueWeak = Math.max(1e-4, 1 - trueNone - trueStrong);
    return Float32Array.of(
      Math.log(1 - hitStrong - hitWeak),
      Math.log(trueWeak / randomWeak),
      Math.log(trueStrong / randomStrong),
    );
  });
}
