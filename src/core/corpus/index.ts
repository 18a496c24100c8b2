export type { Corpus, CorpusDocument, Provenance, Segments, TranslationUnit } from './translation-unit.ts';
