import { LONGEST_SPAN, PARAMETERS } from './parameters.ts';

const { hitStrong, hitWeak, chance, chanceWeight } = PARAMETERS;

/** Log likelihood ratios of finding a weak link or a strong one in a span. */
export interface Ratios {
  readonly weak: number;
  readonly strong: number;
}

/** The log likelihood ratio of finding nothing, however common the token is. */
export const MISSING = Math.log(1 - hitStrong - hitWeak);

const LONGEST = Math.max(LONGEST_SPAN.en, LONGEST_SPAN.zh);
/** Counts above it are those of the commonest words, which say next to nothing. */
const MOST = 127;
const MOST_SEGMENTS = 4095;
const known = new Map<number, readonly Ratios[]>();

/**
 * By span length: a token whose links stand in `strong` (`any`) of `size` segments is found in a true counterpart more
 * often than in as many segments by chance; being found speaks for the span, being missing against it.
 */
export function likelihoodRatios(strong: number, any: number, size: number): readonly Ratios[] {
  const [some, all, of] = [Math.min(strong, MOST), Math.min(any, MOST), Math.min(size, MOST_SEGMENTS)];
  const key = (of << 14) | (all << 7) | some;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const ratios = Array.from({ length: LONGEST }, (_, at) =>
    ratiosOf(share(some, of), share(all, of), at + 1),
  );
  if (known.size > 20_000) known.clear();
  known.set(key, ratios);
  return ratios;
}

/** One of the places is the true counterpart and says nothing about chance. */
function share(count: number, size: number): number {
  return (Math.max(0, count - 1) + chance * chanceWeight) / (Math.max(1, size - 1) + chanceWeight);
}

function ratiosOf(strong: number, any: number, length: number): Ratios {
  const byChance = (share: number) => 1 - (1 - Math.min(0.98, share)) ** length;
  const randomStrong = byChance(strong);
  const randomAny = Math.max(byChance(any), randomStrong + 1e-3);
  const trueNone = (1 - randomAny) * (1 - hitStrong - hitWeak);
  const trueStrong = randomStrong + (1 - randomStrong) * hitStrong;
  const trueWeak = Math.max(1e-4, 1 - trueNone - trueStrong);
  return {
    weak: Math.log(trueWeak / (randomAny - randomStrong)),
    strong: Math.log(trueStrong / randomStrong),
  };
}
