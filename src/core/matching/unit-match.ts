import type { Segments } from '../corpus/index.ts';
import type { Verified } from './verify.ts';

/** A unit that answers a part of the folded paragraph. */
export interface UnitMatch extends Omit<Verified, 'kind'> {
  readonly kind: Verified['kind'] | 'context';
  readonly unit: number;
  readonly segments: Segments;
  /** Of an exact match: units that, as far as their fingerprint tells, have the same segment; itself is among them. */
  readonly same?: Uint32Array;
}
