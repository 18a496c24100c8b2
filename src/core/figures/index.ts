export { convertFigure } from './convert.ts';
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
export { pairFigures } from './pair-figures.ts';
export { readFigures } from './read-figures.ts';
export type { ReadingContext } from './reading.ts';
