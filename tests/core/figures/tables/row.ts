/** A phrase of the news and the one figure it holds: kind, value (both ends of a range), unit, modifier. */
export type Row = readonly [
  text: string,
  kind: string,
  value: number | string,
  unit?: string | undefined,
  modifier?: string | undefined,
];
