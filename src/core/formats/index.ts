export { type FormattedPairs, formatPairs, type PairFormat } from './copy-pairs.ts';
