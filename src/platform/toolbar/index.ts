export {
  forgetMatchCounts,
  type MatchCounts,
  matchCounts,
  recordMatchCount,
  totalMatches,
  watchMatchCounts,
} from './match-counts.ts';
export { showMatchCount, showOverlayState } from './toolbar.ts';
