import type { Reading } from '../reading.ts';

/** A figure without its hedge, and where its unit ends. */
export interface Quantified {
  readonly reading: Reading;
  readonly end: number;
}
