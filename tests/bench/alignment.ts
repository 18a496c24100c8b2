import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLED_LEXICON } from '../../scripts/build-lexicon.ts';
import { openBundledLexicon } from '../../src/cli/open-lexicon.ts';
import { alignSegments } from '../../src/core/alignment/index.ts';
import type { GoldBitext } from './alignment/edited-bitext.ts';
import { galeChurch } from './alignment/gale-church.ts';
import { openBitexts } from './alignment/open-bitexts.ts';
import type { Measure } from './report/measure.ts';
import { report } from './report/report.ts';

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

const chapters = sets.flatMap(({ name, bitexts }) => (name.includes('literature') ? bitexts : []));
const articles = sets.flatMap(({ name, bitexts }) => (name.endsWith('news, edited') ? bitexts : []));

console.log(
  'Strict F1 of beads with both sides. Parameters were fitted on every other text of these sources; these texts were not fitted on, but they were measured again and again while the method was made, so that new texts may do a little worse.',
);
report('alignment', [
  ...sets.map(({ name, target, bitexts }) => ({
    name: `${name}: strict F1`,
    unit: '%',
    duizhao: 100 * strictF1(bitexts, ours, calibration),
    peers: {
      'Gale & Church': 100 * strictF1(bitexts, plain),
      'without lexicon': 100 * strictF1(bitexts, withoutLexicon),
    },
    target: { sign: '≥', value: 100 * target } as const,
  })),
  timeMeasure(
    'a chapter of 200 × 270 sentences',
    250,
    chapters.map((bitext) => cut(bitext, 270, 200)),
  ),
  timeMeasure(
    'an article of 40 paragraphs',
    10,
    articles.map((bitext) => cut(twice(bitext), 40, 40)),
  ),
  {
    name: 'the lexicon, compressed',
    unit: 'bytes',
    duizhao: statSync(BUNDLED_LEXICON).size,
    target: { sign: '≤', value: 1_600_000 },
  },
]);

console.log('Scores: of the beads with a score in a tenth, how many are right');
console.table(
  Object.fromEntries(
    calibration.map(({ beads, right }, tenth) => [
      `0.${tenth}`,
      { beads, right: beads === 0 ? '' : (right / beads).toFixed(2) },
    ]),
  ),
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

/** Median processor time of one bitext, three times each. */
function timeMeasure(name: string, most: number, bitexts: readonly GoldBitext[]): Measure {
  const median = (align: (bitext: GoldBitext) => Beads) => {
    const all = [0, 1, 2].flatMap(() => bitexts.map((bitext) => milliseconds(() => align(bitext))));
    return all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
  };
  return {
    name,
    unit: 'ms',
    duizhao: median(ours),
    peers: { 'Gale & Church': median(plain) },
    target: { sign: '≤', value: most },
  };
}

/** Time of this process, which other programs on the machine do not add to. */
function milliseconds(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
