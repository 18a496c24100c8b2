import {
  type Fingerprints,
  fingerprintsOf,
  longFingerprintsOf,
  type Pack,
  type UnitList,
  wholeFingerprint,
} from '../pack/index.ts';
import type { Span } from '../shared/index.ts';
import { type FoldedText, foldWithOffsets, type Language } from '../text/index.ts';

/** A paragraph made ready for look-up in any pack. */
export interface Query {
  readonly language: Language;
  readonly folded: FoldedText;
  readonly fingerprints: Fingerprints;
  /** What the filter is asked about, computed when it is read. */
  readonly longFingerprints: Fingerprints;
}

/** More units than anyone compares that are the same text. */
const MOST_SAME = 256;

export function readQuery(text: string, language: Language): Query {
  const folded = foldWithOffsets(text);
  return {
    language,
    folded,
    fingerprints: fingerprintsOf(folded.codes, language),
    get longFingerprints() {
      return longFingerprintsOf(folded.codes, language);
    },
  };
}

/** Units whose segment is a part of the paragraph, as far as their fingerprint tells. */
export function unitsThatAre(pack: Pack, { language, folded }: Query, part: Span): Promise<UnitList> {
  return pack.unitsWith(wholeFingerprint(folded.codes.subarray(part.start, part.end), language), MOST_SAME);
}
