export { type AlternatingLines, readAlternatingLines } from './alternating-lines.ts';
export { type FormattedPairs, formatPairs, type PairFormat } from './copy-pairs.ts';
export type { Problem } from './problem.ts';
