export { type AlignmentResources, alignSegments } from './align-segments.ts';
export type { Bead } from './bead.ts';
export { translatedShares } from './translated-shares.ts';
