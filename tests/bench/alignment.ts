import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLED_LEXICON } from '../../scripts/build-lexicon.ts';
import { openBundledLexicon } from '../../src/cli/open-lexicon.ts';
import { alignSegments } from '../../src/core/alignment/index.ts';
import type { GoldBitext } from './alignment/edited-bitext.ts';
import { galeChurch } from './alignment/gale-church.ts';
import { openBitexts } from './alignment/open-bitexts.ts';

/** `npm run bench:alignment -- DIRECTORY`: strict F1 and times beside Gale & Church (1993), in one run. */
const directory = process.argv[2] ?? join(import.meta.dirname, '../../../shared/data');
if (!existsSync(join(directory, 'alignment/bible.en'))) {
  console.error(
    `${directory} holds no alignment/bible.en: give the folder of the open texts as an argument.`,
  );
  process.exit(2);
}

type Beads = readonly (readonly [en: readonly number[], zh: readonly number[], score?: number])[];

const lexicon = await openBundledLexicon();
const sets = openBitexts(directory);
const ours = ({ en, zh }: GoldBitext): Beads =>
  alignSegments(en, zh, { lexicon }).map((bead) => [bead.en, bead.zh, bead.score]);
const plain = ({ en, zh }: GoldBitext): Beads => galeChurch(en, zh);
const withoutLexicon = ({ en, zh }: GoldBitext): Beads =>
  alignSegments(en, zh).map((bead) => [bead.en, bead.zh, bead.score]);
const calibration = Array.from({ length: 10 }, () => ({ beads: 0, right: 0 }));

console.log('Strict F1 of beads with both sides, on the half of the open texts that nothing was tuned on');
console.table(
  Object.fromEntries(
    sets.map(({ name, target, bitexts }) => [
      name,
      {
        texts: bitexts.length,
        Duizhao: strictF1(bitexts, ours, calibration).toFixed(3),
        'must reach': target,
        'without lexicon': strictF1(bitexts, withoutLexicon).toFixed(3),
        'Gale & Church': strictF1(bitexts, plain).toFixed(3),
      },
    ]),
  ),
);

console.log('Scores: of the beads with a score in a tenth, how many are right');
console.table(
  Object.fromEntries(
    calibration.map(({ beads, right }, tenth) => [
      `0.${tenth}`,
      { beads, right: beads === 0 ? '' : (right / beads).toFixed(2) },
    ]),
  ),
);

const chapters = sets.flatMap(({ name, bitexts }) => (name.includes('literature') ? bitexts : []));
const articles = sets.flatMap(({ name, bitexts }) => (name.endsWith('news, edited') ? bitexts : []));
console.log('Processor time, median');
console.table({
  'chapter of 200 × 270 sentences': times(
    chapters.map((bitext) => cut(bitext, 270, 200)),
    250,
  ),
  'article of 40 paragraphs': times(
    articles.map((bitext) => cut(twice(bitext), 40, 40)),
    10,
  ),
});
const bytes = statSync(BUNDLED_LEXICON).size;
console.log(
  `Lexicon: ${bytes} bytes compressed; must be at most 1600000: ${bytes <= 1_600_000 ? 'is' : 'IS NOT'}.`,
);

function strictF1(
  bitexts: readonly GoldBitext[],
  align: (bitext: GoldBitext) => Beads,
  tenths: { beads: number; right: number }[] = [],
): number {
  let [right, found, wanted] = [0, 0, 0];
  for (const bitext of bitexts) {
    const gold = new Set(withBothSides(bitext.gold).map(keyOf));
    wanted += gold.size;
    for (const bead of withBothSides(align(bitext))) {
      const isRight = gold.has(keyOf(bead));
      found++;
      if (isRight) right++;
      const tenth = tenths[Math.min(9, Math.floor((bead[2] ?? 0) * 10))];
      if (tenth !== undefined) tenth.beads++;
      if (tenth !== undefined && isRight) tenth.right++;
    }
  }
  return (2 * right) / (found + wanted);
}

function withBothSides(beads: Beads): Beads {
  return beads.filter(([en, zh]) => en.length > 0 && zh.length > 0);
}

function keyOf([en, zh]: Beads[number]): string {
  return `${en}:${zh}`;
}

function cut(bitext: GoldBitext, en: number, zh: number): GoldBitext {
  return { en: bitext.en.slice(0, en), zh: bitext.zh.slice(0, zh), gold: [] };
}

function twice({ en, zh, gold }: GoldBitext): GoldBitext {
  return { en: [...en, ...en], zh: [...zh, ...zh], gold };
}

function times(bitexts: readonly GoldBitext[], target: number) {
  const of = (align: (bitext: GoldBitext) => Beads) => {
    const all = [0, 1, 2].flatMap(() => bitexts.map((bitext) => milliseconds(() => align(bitext))));
    return all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
  };
  const [duizhao, peer] = [of(ours), of(plain)];
  return {
    Duizhao: `${duizhao.toFixed(1)} ms`,
    'must reach': `${target} ms`,
    'Gale & Church': `${peer.toFixed(1)} ms`,
    ratio: (duizhao / peer).toFixed(2),
  };
}

/** Time of this process, which other programs on the machine do not add to. */
function milliseconds(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
