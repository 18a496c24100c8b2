import type { Span } from '../../shared/index.ts';

/** A text without the spaces some outlets set around numbers, and where its units came from. */
export interface CompactText {
  readonly text: string;
  /** The span of the original that a span of the compact text stands for. */
  readonly original: (span: Span) => Span;
}

const SPACES =
  /(?<=[\u3400-\u9fff（(])[ \u00a0]+(?=[\d０-９$¥€£])|(?<=[\d０-９])[ \u00a0]+(?=[\u3400-\u9fff％%])/g;

/** Drops spaces between digits and hanzi: `compact('7 月 25 日').text → '7月25日'`. */
export function compact(text: string): CompactText {
  const cuts: number[] = [];
  const kept = text.replace(SPACES, (spaces, offset: number) => {
    for (let place = 0; place < spaces.length; place++) cuts.push(offset + place);
    return '';
  });
  if (cuts.length === 0) return { text, original: (span) => span };
  const offsets = new Uint32Array(kept.length + 1);
  let cut = 0;
  for (let place = 0, from = 0; place < kept.length; place++, from++) {
    while (cuts[cut] === from) {
      cut++;
      from++;
    }
    offsets[place] = from;
  }
  return {
    text: kept,
    original: ({ start, end }) => ({ start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 }),
  };
}
