export { forgetMatchCounts, type MatchCounts, matchCounts, recordMatchCount } from './match-counts.ts';
export { showMatchCount, showOverlayState } from './toolbar.ts';
