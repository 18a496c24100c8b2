/** Two sides and the beads that are known to be right. */
export interface GoldBitext {
  readonly en: readonly string[];
  readonly zh: readonly string[];
  readonly gold: readonly (readonly [en: readonly number[], zh: readonly number[]])[];
}

/** Segments of both sides that translate each other. */
export type TextBead = readonly [en: readonly string[], zh: readonly string[]];

/** Shares of beads that are joined with the next one, lose a side, or get boilerplate before them. */
export interface Edits {
  readonly join: number;
  readonly drop: number;
  readonly add: number;
}

const BOILERPLATE = {
  en: [
    'Read more',
    'Share this story',
    'Sign up to continue reading this story for free',
    'Photo: an agency',
  ],
  zh: ['点击查看更多', '分享到微信', '版权所有，未经许可不得转载', '图片来源：资料图片'],
};

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A bitext as an editor leaves it, with the beads that are then right. */
export function editedBitext(beads: readonly TextBead[], edits: Edits, random: () => number): GoldBitext {
  const en: string[] = [];
  const zh: string[] = [];
  const gold: [number[], number[]][] = [];
  const push = (english: readonly string[], chinese: readonly string[]) => {
    gold.push([english.map((_, at) => en.length + at), chinese.map((_, at) => zh.length + at)]);
    en.push(...english);
    zh.push(...chinese);
  };
  const oneOf = (texts: readonly string[]) => [texts[Math.floor(random() * texts.length)] ?? ''];
  for (let at = 0; at < beads.length; at++) {
    let bead = beads[at] as TextBead;
    if (random() < edits.add)
      random() < 0.5 ? push(oneOf(BOILERPLATE.en), []) : push([], oneOf(BOILERPLATE.zh));
    if (random() < edits.drop) {
      if (random() < 0.5) for (const text of bead[0]) push([text], []);
      else for (const text of bead[1]) push([], [text]);
      continue;
    }
    while (random() < edits.join && at + 1 < beads.length && bead[0].length + bead[1].length < 5) {
      bead = joined(bead, beads[++at] as TextBead, random() < 0.5);
    }
    push(...bead);
  }
  return { en, zh, gold };
}

/** One side of two beads in one segment, the other side as it was. */
function joined([en, zh]: TextBead, [nextEn, nextZh]: TextBead, english: boolean): TextBead {
  return english
    ? [[[...en, ...nextEn].join(' ')], [...zh, ...nextZh]]
    : [[...en, ...nextEn], [[...zh, ...nextZh].join('')]];
}
