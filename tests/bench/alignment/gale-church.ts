/** The peer: Gale & Church (1993), by lengths in characters alone, with their priors. */
const SHAPES: readonly (readonly [en: number, zh: number, prior: number])[] = [
  [1, 1, 0.89],
  [1, 0, 0.0099],
  [0, 1, 0.0099],
  [2, 1, 0.089],
  [1, 2, 0.089],
  [2, 2, 0.011],
];
const VARIANCE = 6.8;

/** Beads as lists of indexes of both sides. */
export function galeChurch(en: readonly string[], zh: readonly string[]): [number[], number[]][] {
  const [english, chinese] = [en, zh].map(sums) as [number[], number[]];
  const ratio = (chinese.at(-1) ?? 1) / Math.max(1, english.at(-1) ?? 1);
  const cost = Array.from({ length: en.length + 1 }, () =>
    new Array<number>(zh.length + 1).fill(Number.POSITIVE_INFINITY),
  );
  const taken = Array.from({ length: en.length + 1 }, () => new Array<number>(zh.length + 1).fill(0));
  const at = (i: number, j: number) => cost[i]?.[j] ?? Number.POSITIVE_INFINITY;
  (cost[0] as number[])[0] = 0;
  for (let i = 0; i <= en.length; i++) {
    for (let j = 0; j <= zh.length; j++) {
      SHAPES.forEach(([a, b, prior], shape) => {
        if (i < a || j < b) return;
        const lengths = [
          (english[i] ?? 0) - (english[i - a] ?? 0),
          (chinese[j] ?? 0) - (chinese[j - b] ?? 0),
        ] as const;
        const total = at(i - a, j - b) - Math.log(prior) - Math.log(tail(lengths, ratio));
        if (total >= at(i, j)) return;
        (cost[i] as number[])[j] = total;
        (taken[i] as number[])[j] = shape;
      });
    }
  }
  const beads: [number[], number[]][] = [];
  for (let [i, j] = [en.length, zh.length]; i > 0 || j > 0; ) {
    const [a, b] = SHAPES[taken[i]?.[j] ?? 0] ?? [1, 1];
    i -= a;
    j -= b;
    beads.push([range(i, a), range(j, b)]);
  }
  return beads.reverse();
}

/** The probability of a difference in length at least as large, two-sided. */
function tail([en, zh]: readonly [number, number], ratio: number): number {
  const mean = (en + zh / ratio) / 2;
  const delta = Math.abs(zh - en * ratio) / Math.sqrt(Math.max(1, mean) * VARIANCE * ratio);
  const t = 1 / (1 + 0.2316419 * delta);
  const poly =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return Math.max(1e-12, (2 * Math.exp((-delta * delta) / 2) * poly) / Math.sqrt(2 * Math.PI));
}

function sums(texts: readonly string[]): number[] {
  const total = [0];
  for (const text of texts) total.push((total.at(-1) ?? 0) + text.length);
  return total;
}

function range(start: number, length: number): number[] {
  return Array.from({ length }, (_, at) => start + at);
}
