import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatNumber, isReached, type Measure } from './measure.ts';

/** Where each benchmark leaves its measures for `npm run bench`. */
export const MEASURES = join(import.meta.dirname, '../../../artifacts/bench');

/** Prints a benchmark's measures as a table, says which targets are missed, and keeps them as JSON. */
export function report(bench: string, measures: readonly Measure[]): void {
  console.table(Object.fromEntries(measures.map((measure) => [measure.name, rowOf(measure)])));
  const missed = measures.filter((measure) => !isReached(measure)).map(({ name }) => name);
  console.log(missed.length === 0 ? 'Every target is reached.' : `Not reached: ${missed.join('; ')}.`);
  mkdirSync(MEASURES, { recursive: true });
  writeFileSync(join(MEASURES, `${bench}.json`), `${JSON.stringify({ bench, measures }, null, 2)}\n`);
}

function rowOf({ unit, duizhao, peers, target }: Measure): Record<string, string> {
  return {
    ...Object.fromEntries(Object.entries(peers ?? {}).map(([name, value]) => [name, formatNumber(value)])),
    duizhao: formatNumber(duizhao),
    unit,
    target: target === undefined ? '' : `${target.sign} ${target.value}`,
  };
}
