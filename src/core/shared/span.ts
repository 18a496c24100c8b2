/** A half-open range of UTF-16 code units, `0 <= start <= end`: `{ start: 2, end: 5 }` is units 2, 3 and 4. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
