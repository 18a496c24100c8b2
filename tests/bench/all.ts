import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { drawChart } from './report/draw-chart.ts';
import type { Measure } from './report/measure.ts';
import { MEASURES } from './report/report.ts';
import { writePage } from './report/write-page.ts';

/** `npm run bench`: runs every `bench:…` script, and writes docs/benchmarks.md with its chart. */
const ROOT = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const names = Object.keys(scripts)
  .filter((name) => name.startsWith('bench:'))
  .map((name) => name.slice('bench:'.length));
const only = process.argv.slice(2);

rmSync(MEASURES, { recursive: true, force: true });
mkdirSync(MEASURES, { recursive: true });
const failed: string[] = [];
for (const name of names.filter((name) => only.length === 0 || only.includes(name))) {
  console.log(`\n${name}`);
  const { status } = spawnSync('npm', ['run', '--silent', `bench:${name}`], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) failed.push(name);
}

const results = names.flatMap((name) => measuresOf(name));
writeFileSync(join(ROOT, 'docs/images/benchmarks.svg'), drawChart(results));
writeFileSync(join(ROOT, 'docs/benchmarks.md'), writePage(results, machine()));
console.log(`\ndocs/benchmarks.md holds ${results.length} benchmarks.`);
if (failed.length > 0) {
  console.error(`These benchmarks did not run to their end: ${failed.join(', ')}.`);
  process.exitCode = 1;
}

function measuresOf(
  name: string,
): readonly { readonly bench: string; readonly measures: readonly Measure[] }[] {
  try {
    return [JSON.parse(readFileSync(join(MEASURES, `${name}.json`), 'utf8'))];
  } catch {
    return [];
  }
}

function machine(): string {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${process.platform} ${process.arch}, ${cpus().length} cores (${processor?.model.trim() ?? 'unknown'}), ${memory} GiB, Node ${process.versions.node}`;
}
