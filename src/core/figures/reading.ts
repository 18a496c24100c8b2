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
  readonly phrase?: Span;
}

/** What was found at a place: a figure, or a name in which nothing must be read. `end` is where to go on. */
export interface Finding {
  readonly end: number;
  readonly placed?: Placed;
}

/** A name: nothing is read before `end`. */
export function skipTo(end: number): Finding {
  return { end };
}

/** A figure whose span is all that was read. */
export function found(start: number, end: number, reading: Reading): Finding {
  return { end, placed: { reading, span: { start, end } } };
}

/** A property, unless it is unknown: `given('modifier', undefined) → {}`. */
export function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [Key in Name]: Value });
}
