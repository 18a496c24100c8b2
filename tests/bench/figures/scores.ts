import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The printed scores of a reader: the name of a row → the share in percent. */
export type Scores = ReadonlyMap<string, number>;

const SEGMENTS = 2000;

/** Runs the folder's own scorer on an adapter of this folder. */
export function scoresOf(directory: string, adapter: string): Scores {
  const printed = execFileSync(
    process.execPath,
    [
      '--import',
      'tsx',
      join(directory, 'score.mjs'),
      join(import.meta.dirname, adapter),
      'open',
      '--wmt',
      String(SEGMENTS),
    ],
    { encoding: 'utf8', cwd: join(import.meta.dirname, '../../..'), maxBuffer: 1 << 24 },
  );
  return new Map(printed.split('\n').flatMap(scoreOfLine));
}

function scoreOfLine(line: string): [string, number][] {
  const f1 = /^composite alignment.* F1 ([\d.]+)/.exec(line);
  if (f1 !== null) return [['composite alignment F1', Number(f1[1])]];
  const mismatches = /any mismatch flag ([\d.]+)%/.exec(line);
  if (mismatches !== null) return [['WMT segments with a mismatch', Number(mismatches[1])]];
  const share = /^(\S.*?) {2,}([\d.]+)% /.exec(line);
  return share?.[1] === undefined ? [] : [[share[1], Number(share[2])]];
}
