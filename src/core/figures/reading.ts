import type { Span } from '../shared/index.ts';
import type { Figure } from './figure.ts';

/** What is known beside the text. */
export interface ReadingContext {
  /** The article's date, ISO 8601: makes 今年 and "this year" a year. */
  readonly date?: string;
}

/** What is read of a figure; its surface is added when it is placed in its text. */
export type Reading = Omit<Figure, 'span' | 'surface' | 'phrase'>;

/** A reading and where it is. */
export interface Placed {
  readonly reading: Reading;
  readonly span: Span;
  /** The span with the words that give direction and basis. */
  readonly phrase?: Span | undefined;
}

/** Takes each figure as it is found: readings then die young, before the next one is read. */
export type Place = (placed: Placed) => void;

/** What was found at a place: a figure, or a name in which nothing must be read. `end` is where to go on. */
export interface Finding {
  readonly end: number;
  readonly placed?: Placed;
}

/** A name: nothing is read before `end`. */
export function skipTo(end: number): Finding {
  return { end };
}

/** A reading with some of its fields set: written out, for a spread of it takes twenty times as long. */
export function amended(reading: Reading, by: Partial<Reading>): Reading {
  return {
    kind: by.kind ?? reading.kind,
    value: by.value ?? reading.value,
    high: by.high ?? reading.high,
    unit: by.unit ?? reading.unit,
    factor: by.factor ?? reading.factor,
    alternativeFactor: by.alternativeFactor ?? reading.alternativeFactor,
    modifier: by.modifier ?? reading.modifier,
    direction: by.direction ?? reading.direction,
    basis: by.basis ?? reading.basis,
    role: by.role ?? reading.role,
    per: by.per ?? reading.per,
    precision: by.precision ?? reading.precision,
  };
}

/** A figure whose span is all that was read. */
export function found(start: number, end: number, reading: Reading): Finding {
  return { end, placed: { reading, span: { start, end } } };
}
