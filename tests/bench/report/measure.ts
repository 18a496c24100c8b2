/** One row of a benchmark: what Duizhao does, beside others in the same run. */
export interface Measure {
  /** What is measured, as a reader of the table would say it: `value and unit right, English`. */
  readonly name: string;
  /** Of every number in the row: `%`, `ms`, `MB`, `kB`, `bytes`, `F1`, `× Readability` … */
  readonly unit: string;
  readonly duizhao: number;
  /** Others by name, measured in the same run. */
  readonly peers?: Readonly<Record<string, number>>;
  readonly target?: Target;
}

/** The least or the most a measure must be. */
export interface Target {
  readonly sign: '≥' | '≤';
  readonly value: number;
}

/** The measures of one benchmark script, by the script's name. */
export interface Result {
  readonly bench: string;
  readonly measures: readonly Measure[];
}

/** Whether a measure is where it must be; one without a target always is. `{ duizhao: 98.1, target: ≥ 98 } → true` */
export function isReached({ duizhao, target }: Measure): boolean {
  if (target === undefined) return true;
  return target.sign === '≥' ? duizhao >= target.value : duizhao <= target.value;
}

/** The peer that comes nearest to the target, or does best where there is none to reach. */
export function bestPeer({ peers = {}, target }: Measure): number | undefined {
  const values = Object.values(peers).filter((value) => !Number.isNaN(value));
  if (values.length === 0) return undefined;
  return target?.sign === '≤' ? Math.min(...values) : Math.max(...values);
}

/** A number with three significant digits, large ones whole: `0.0451`, `98.1`, `12,345`. */
export function formatNumber(value: number): string {
  if (Number.isNaN(value)) return 'not measured';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 3;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}
