import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Cost, costOfDuizhao, costOfPeer, paragraphsOf, type Repetitions } from './figures/cost.ts';
import { type Scores, scoresOf } from './figures/scores.ts';
import type { Measure } from './report/measure.ts';
import { report } from './report/report.ts';

/** `npm run bench:figures -- DIRECTORY`: scores a folder's cases beside the peer, in one run. */
const directory = resolve(process.argv[2] ?? join(import.meta.dirname, '../../../shared/data/figures'));
for (const name of ['score.mjs', 'news-pairs.json', 'wmt-zh-en.tsv']) {
  if (existsSync(join(directory, name))) continue;
  console.error(`${directory} holds no ${name}: give the folder of the cases as an argument.`);
  process.exit(1);
}

/** The scorer's name of a row, and the least (≥) or most (≤) it must be. */
const SHARES: Readonly<Record<string, readonly ['≥' | '≤', number]>> = {
  'en span': ['≥', 98],
  'zh span': ['≥', 98],
  'en value': ['≥', 97],
  'zh value': ['≥', 97],
  dir: ['≥', 95],
  basis: ['≥', 95],
  mod: ['≥', 95],
  'composite alignment F1': ['≥', 97],
  'FALSE MISMATCH on real match pairs': ['≤', 1],
  'mutation caught': ['≥', 99],
  'FALSE ALARM en': ['≤', 2],
  'FALSE ALARM zh': ['≤', 2],
  'WMT segments with a mismatch': ['≤', 1],
};

const paragraphs = paragraphsOf(directory);
const peer = { scores: scoresOf(directory, 'recognizers-adapter.ts'), cost: costOfPeer(paragraphs) };
const own = { scores: scoresOf(directory, 'duizhao-adapter.ts'), cost: await costOfDuizhao(paragraphs) };
report('figures', [...shareMeasures(peer.scores, own.scores), ...costMeasures(peer.cost, own.cost)]);

function shareMeasures(theirs: Scores, ours: Scores): readonly Measure[] {
  return Object.entries(SHARES).map(([name, [sign, value]]) => ({
    name,
    unit: '%',
    duizhao: ours.get(name) ?? Number.NaN,
    peers: { recognizers: theirs.get(name) ?? 0 },
    target: { sign, value },
  }));
}

function costMeasures(theirs: Cost, ours: Cost & Repetitions): readonly Measure[] {
  const most = (
    name: string,
    unit: string,
    values: readonly [number, number | undefined],
    value: number,
  ): Measure => ({
    name,
    unit,
    duizhao: values[0],
    ...(values[1] !== undefined && { peers: { recognizers: values[1] } }),
    target: { sign: '≤', value },
  });
  const { slowestPlain, slowest, steepest } = ours;
  return [
    most('an English paragraph', 'ms', [ours.en, theirs.en], 0.1),
    most('a Chinese paragraph', 'ms', [ours.zh, theirs.zh], 0.1),
    most('first call', 'ms', [ours.first, theirs.first], 5),
    most('size, gzip', 'kB', [ours.size / 1000, theirs.size / 1000], 16),
    most('100 kB of digits, commas, 零 or "one"', 'ms', [slowestPlain.time, undefined], 50),
    most(`100 kB of ${slowest.piece}`, 'ms', [slowest.time, undefined], 50),
    most(`twice as much of ${steepest.piece}`, '× the time', [steepest.growth, undefined], 3),
  ];
}
