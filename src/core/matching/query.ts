import { type Fingerprints, fingerprintsOf, type Pack, wholeFingerprint } from '../pack/index.ts';
import type { Span } from '../shared/index.ts';
import { type FoldedText, foldWithOffsets, type Language } from '../text/index.ts';

/** A paragraph made ready for look-up in one pack. */
export interface Query {
  readonly pack: Pack;
  readonly language: Language;
  readonly folded: FoldedText;
  readonly fingerprints: Fingerprints;
}

export function readQuery(pack: Pack, text: string, language: Language): Query {
  const folded = foldWithOffsets(text);
  return { pack, language, folded, fingerprints: fingerprintsOf(folded.codes, language) };
}

/** Units whose segment is a part of the paragraph, as far as their fingerprint tells. */
export function unitsThatAre({ pack, language, folded }: Query, part: Span): Promise<Uint32Array> {
  return pack.unitsWith(wholeFingerprint(folded.codes.subarray(part.start, part.end), language));
}
