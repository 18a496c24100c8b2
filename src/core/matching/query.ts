import {
  type Fingerprints,
  fingerprintsOf,
  longFingerprintsOf,
  type Pack,
  wholeFingerprint,
} from '../pack/index.ts';
import type { Span } from '../shared/index.ts';
import { type FoldedText, foldWithOffsets, type Language } from '../text/index.ts';

/** A paragraph made ready for look-up in any pack; what few look-ups need is computed when it is read. */
export interface Query {
  readonly language: Language;
  readonly folded: FoldedText;
  readonly fingerprints: Fingerprints;
  /** What the filter is asked about. */
  readonly longFingerprints: Fingerprints;
}

/** More units than anyone compares that are the same text. */
const MOST_SAME = 256;

export function readQuery(text: string, language: Language): Query {
  const folded = foldWithOffsets(text);
  const { codes } = folded;
  let fingerprints: Fingerprints | undefined;
  let longFingerprints: Fingerprints | undefined;
  return {
    language,
    folded,
    get fingerprints() {
      fingerprints ??= fingerprintsOf(codes, language);
      return fingerprints;
    },
    get longFingerprints() {
      longFingerprints ??= longFingerprintsOf(codes, language);
      return longFingerprints;
    },
  };
}

/** Units whose segment is a part of the paragraph, as far as their fingerprint tells; the filter mostly knows that none is. */
export async function unitsThatAre(
  pack: Pack,
  { language, folded }: Query,
  part: Span,
): Promise<Uint32Array> {
  const whole = wholeFingerprint(folded.codes.subarray(part.start, part.end), language);
  const [isHeld] = await pack.areHeld(Uint32Array.of(whole));
  return isHeld === true ? (await pack.unitsWith(whole, MOST_SAME)).units : NONE;
}

const NONE = new Uint32Array();
