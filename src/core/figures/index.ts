export type {
  Basis,
  Direction,
  Figure,
  FigureKind,
  FigurePair,
  FigureRole,
  Modifier,
  Relation,
} from './figure.ts';
