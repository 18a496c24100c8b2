import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Cost, costOfDuizhao, costOfPeer, paragraphsOf, slowestRepetition } from './figures/cost.ts';
import { type Scores, scoresOf } from './figures/scores.ts';

/** `npm run bench:figures -- DIRECTORY`: scores a folder's cases beside the peer, in one run. */
const directory = resolve(process.argv[2] ?? join(import.meta.dirname, '../../../shared/data/figures'));
for (const name of ['score.mjs', 'news-pairs.json', 'wmt-zh-en.tsv']) {
  if (existsSync(join(directory, name))) continue;
  console.error(`${directory} holds no ${name}: give the folder of the cases as an argument.`);
  process.exit(1);
}

interface Row {
  readonly peer: string;
  readonly duizhao: string;
  readonly target: string;
  readonly reached: boolean;
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
const rows: Record<string, Row> = { ...shareRows(peer.scores, own.scores), ...costRows(peer.cost, own.cost) };
console.table(rows);
const missed = Object.keys(rows).filter((name) => rows[name]?.reached === false);
console.log(missed.length === 0 ? 'Every target is reached.' : `Not reached: ${missed.join(', ')}.`);

function shareRows(theirs: Scores, ours: Scores): Record<string, Row> {
  return Object.fromEntries(
    Object.entries(SHARES).map(([name, [sign, target]]) => {
      const share = ours.get(name) ?? Number.NaN;
      const reached = sign === '≥' ? share >= target : share <= target;
      return [
        name,
        {
          peer: `${theirs.get(name) ?? 0} %`,
          duizhao: `${share} %`,
          target: `${sign} ${target} %`,
          reached,
        },
      ];
    }),
  );
}

function costRows(theirs: Cost, ours: Cost): Record<string, Row> {
  const row = (theirValue: number, value: number, target: number, unit: string): Row => ({
    peer: `${Number(theirValue.toPrecision(3))} ${unit}`,
    duizhao: `${Number(value.toPrecision(3))} ${unit}`,
    target: `≤ ${target} ${unit}`,
    reached: value <= target,
  });
  return {
    'an English paragraph': row(theirs.en, ours.en, 0.1, 'ms'),
    'a Chinese paragraph': row(theirs.zh, ours.zh, 0.1, 'ms'),
    'first call': row(theirs.first, ours.first, 5, 'ms'),
    'size, gzip': row(theirs.size / 1000, ours.size / 1000, 16, 'kB'),
    '100 kB of one thing': { ...row(Number.NaN, slowestRepetition(), 50, 'ms'), peer: 'not measured' },
  };
}
