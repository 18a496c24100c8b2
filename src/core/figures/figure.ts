import type { Span } from '../shared/index.ts';

/** What a figure counts; `change` is a difference against an earlier value, `percent` a share or level. */
export type FigureKind =
  | 'money'
  | 'percent'
  | 'change'
  | 'count'
  | 'measure'
  | 'fraction'
  | 'ordinal'
  | 'date'
  | 'period'
  | 'duration'
  | 'time'
  | 'age'
  | 'index'
  | 'score'
  | 'ratio';

/** How the writer hedges the value; `several` makes it a lower bound (数百, dozens). */
export type Modifier = 'approx' | 'nearly' | 'over' | 'atleast' | 'under' | 'atmost' | 'several';

export type Direction = 'up' | 'down';

/** What a change is measured against: year-on-year, month-on-month …, a named earlier period, or a level. */
export type Basis = 'yoy' | 'mom' | 'qoq' | 'cagr' | 'annualized' | 'level' | `vs:${string}`;

/** What a figure does in its sentence beside stating a value; `gloss` repeats another in other units. */
export type FigureRole = 'from' | 'to' | 'prev' | 'gloss' | 'rate';

/** A figure as found in a text, read to a value. */
export interface Figure {
  readonly kind: FigureKind;
  /** Position in the text. */
  readonly span: Span;
  /** The text of `span`, as written: the number with its hedge and unit. */
  readonly surface: string;
  /** `span` with the words that give direction and basis: up 38.7 percent year-on-year. */
  readonly phrase: Span;
  /**
   * A number in base units (yuan, kg, m, m2, percent as 38.7, fraction 0–1), or for dates, periods, durations
   * and times an ISO 8601 form (`--08-03`, `2025-M01-M06`, `P14D`, `07:51`).
   */
  readonly value: number | string;
  /** Upper end of a range; `value` is then the lower one. */
  readonly high?: number | string | undefined;
  /** Always a unit of measure: an ISO 4217 code, `%`, `pp`, `bp`, `factor`, an SI code or a class of things counted. */
  readonly unit?: string | undefined;
  /** new/old of a change: up 38.7 percent → 1.387, doubled → 2. */
  readonly factor?: number | undefined;
  /** A second reading of an ambiguous factor: "grew by N times" is N or N + 1. */
  readonly alternativeFactor?: number | undefined;
  readonly modifier?: Modifier | undefined;
  readonly direction?: Direction | undefined;
  readonly basis?: Basis | undefined;
  readonly role?: FigureRole | undefined;
  /** What a rate is per: `mu`, `year`, `person`. */
  readonly per?: string | undefined;
  /** Place of the last significant digit in base units: 274.68 billion → 10 000 000. */
  readonly precision?: number | undefined;
}

/** How the two figures of a pair relate. */
export type Relation = 'match' | 'rounding' | 'derived' | 'mismatch';

/** The same figure in two languages by index, or a figure only one side has. */
export type FigurePair =
  | { readonly kind: 'both'; readonly en: number; readonly zh: number; readonly relation: Relation }
  | { readonly kind: 'en-only'; readonly en: number }
  | { readonly kind: 'zh-only'; readonly zh: number };
