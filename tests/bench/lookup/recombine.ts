import type { Row } from './open-corpus.ts';

const WORD = /[A-Za-z]{2,}/g;
const HANZI = /\p{Script=Han}{2}/gu;
const UNITS_PER_DOCUMENT = 12;
/** Bytes to which real pairs are joined: the last one goes beyond. */
const LENGTH = 270;

/**
 * Pairs made from real ones as those of the open corpus were: joined up to a paragraph's length, a fifth of the words
 * and half of the digits replaced. The same in every run.
 */
export function* recombine(rows: readonly Row[], count: number): Generator<Row> {
  const real = rows.filter(({ kind }) => kind === 'real');
  const random = randomFrom(20_241_124);
  const pick = <Value>(values: readonly Value[], other: Value) =>
    values[Math.floor(random() * values.length)] ?? other;
  const words = real.slice(0, 4000).flatMap(({ en }) => en.match(WORD) ?? []);
  const hanzi = real.slice(0, 4000).flatMap(({ zh }) => zh.match(HANZI) ?? []);
  const replaced = (text: string, pattern: RegExp, others: readonly string[]) =>
    text
      .replace(pattern, (word) => (random() < 0.2 ? pick(others, word) : word))
      .replace(/\d/g, (digit) => (random() < 0.5 ? String(Math.floor(random() * 10)) : digit));
  for (let made = 0; made < count; made++) {
    let en = '';
    let zh = '';
    while (en.length + zh.length * 3 < LENGTH) {
      const row = real[Math.floor(random() * real.length)];
      if (row === undefined) return;
      en += `${en === '' ? '' : ' '}${row.en}`;
      zh += row.zh;
    }
    yield {
      kind: 'gen',
      document: `r${Math.floor(made / UNITS_PER_DOCUMENT)}`,
      en: replaced(en, WORD, words),
      zh: replaced(zh, HANZI, hanzi),
    };
  }
}

/** Mulberry32, numbers from 0 up to 1 (Ettinger). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
