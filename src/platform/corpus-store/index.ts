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
export { closeDatabase } from './database.ts';
export { readCorpusFile, readUnits, type StoredUnit } from './read-corpus.ts';
export type { CorpusContent, CorpusSource, DocumentHead, StoredCorpus } from './stored-corpus.ts';
