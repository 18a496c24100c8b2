export { announceCorpora, corporaRevision, watchCorpora } from './corpora-changes.ts';
