import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { drawChart } from './report/draw-chart.ts';
import type { Result } from './report/measure.ts';
import { MEASURES } from './report/report.ts';
import { runBench } from './report/run-bench.ts';
import { inOrder } from './report/topics.ts';
import { writePage } from './report/write-page.ts';

/**
 * `npm run bench -- [NAMES]`: runs every `bench:…` script, or those named, one after the other, and writes
 * docs/benchmarks.md with its charts from what they measured and what was measured before. One that fails or does not
 * end loses no other.
 */
const ROOT = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const names = inOrder(
  Object.keys(scripts)
    .filter((name) => name.startsWith('bench:'))
    .map((name) => name.slice('bench:'.length)),
);
const only = process.argv.slice(2);
const unknown = only.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  process.exit(2);
}

mkdirSync(MEASURES, { recursive: true });
const failures = new Map<string, string>();
for (const name of names.filter((name) => only.length === 0 || only.includes(name))) {
  console.log(`\n${name}`);
  rmSync(join(MEASURES, `${name}.json`), { force: true });
  const failure = await runBench(name, ROOT);
  if (failure !== undefined) failures.set(name, failure);
}

const results = names.flatMap((name) => measuredBy(name));
const charted = new Set(results.filter((result) => draw(result)).map(({ bench }) => bench));
writeFileSync(
  join(ROOT, 'docs/benchmarks.md'),
  writePage({ results, charted, failures, machine: machine() }),
);
console.log(`\ndocs/benchmarks.md holds ${results.length} of ${names.length} benchmarks.`);
for (const [name, reason] of failures) console.error(`${name} did not run to its end: ${reason}`);
if (failures.size > 0) process.exitCode = 1;

function draw(result: Result): boolean {
  const path = join(ROOT, `docs/images/benchmarks-${result.bench}.svg`);
  const chart = drawChart(result);
  if (chart === undefined) rmSync(path, { force: true });
  else writeFileSync(path, chart);
  return chart !== undefined;
}

function measuredBy(name: string): readonly Result[] {
  try {
    return [JSON.parse(readFileSync(join(MEASURES, `${name}.json`), 'utf8')) as Result];
  } catch {
    return [];
  }
}

function machine(): string {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${process.platform} ${process.arch}, ${cpus().length} cores (${processor?.model.trim() ?? 'unknown'}), ${memory} GiB, Node ${process.versions.node}`;
}
