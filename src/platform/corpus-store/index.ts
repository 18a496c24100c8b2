export {
  activeCorpora,
  deleteCorpus,
  describeCorpus,
  eraseCorpus,
  listCorpora,
  publish,
  reportDamage,
  sweepStore,
  undeleteCorpus,
} from './corpus-list.ts';
export { CorpusWriter } from './corpus-writer.ts';
export { closeDatabase, type StoredChunk } from './database.ts';
export { withCorpusLock } from './locks.ts';
export { readChunk, readUnits, type StoredUnit, storedChunk, unitsOf } from './read-corpus.ts';
export { isSound, type SourceChunk, unpackChunk } from './source-chunk.ts';
export { StagedFiles } from './staged-files.ts';
export { keepStorage, type StorageRoom, storageRoom } from './storage-room.ts';
export type { CorpusContent, CorpusSource, StoredCorpus } from './stored-corpus.ts';
export { storedPack } from './stored-pack.ts';
