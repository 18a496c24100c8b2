export type { TextBlock } from './block-text.ts';
export { RunningChecksum } from './checksum.ts';
export {
  type Fingerprints,
  fingerprintsOf,
  lettersAround,
  lettersOfGram,
  longFingerprintsOf,
  wholeFingerprint,
} from './fingerprint.ts';
export { HEADER_FILE, PACK_FILES, type PackFile, type PackHeader, readHeader } from './header.ts';
export { checkFileEnds, openPack, type Pack, segmentsIn } from './pack.ts';
export {
  type AddedDocument,
  type BuildState,
  cutToState,
  type PackBuild,
  PackBuilder,
} from './pack-builder.ts';
export { PackError, type PackFiles, type PackStorage, type TextCompression } from './pack-files.ts';
export type { UnitList } from './posting-page.ts';
export { UNITS_PER_BLOCK } from './text-block.ts';
