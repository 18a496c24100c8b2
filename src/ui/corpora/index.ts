export { CorporaPage, type CorporaPageProps } from './corpora-page.tsx';
export type {
  AlignLevel,
  AlignSide,
  AlignView,
  CorporaView,
  CorpusRow,
  EncodingChoice,
  EncodingQuestion,
  JobView,
  ProblemRow,
  StorageView,
} from './corpora-view.ts';
