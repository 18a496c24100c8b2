export {
  forgetMatchCounts,
  type MatchCounts,
  matchCounts,
  recordMatchCount,
  totalMatches,
  watchMatchCounts,
  watchMatches,
} from './match-counts.ts';
export { drawIcon, type IconState, showMatchCount } from './toolbar.ts';
