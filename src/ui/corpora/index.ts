export { CorporaPage, type CorporaPageProps } from './corpora-page.tsx';
export type {
  AlignLevel,
  AlignSide,
  AlignView,
  CorporaView,
  CorpusRow,
  JobView,
  ProblemRow,
  RemotePackRow,
  StorageView,
} from './corpora-view.ts';
