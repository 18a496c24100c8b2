export { announceCorpora } from './corpora-changes.ts';
