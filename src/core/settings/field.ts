/** One setting as stored: its default, what may stand in its place, and what of a stored value can be used. */
export interface Field<Value> {
  readonly initial: Value;
  readonly accepts: (value: unknown) => boolean;
  readonly read: (value: unknown) => Value;
}

/** On or off. */
export function flag(initial: boolean): Field<boolean> {
  return field(initial, (value) => typeof value === 'boolean');
}

/** One of some words, the first unless chosen otherwise. */
export function oneOf<const Words extends readonly [string, ...string[]]>(
  ...words: Words
): Field<Words[number]> {
  return field<Words[number]>(words[0], (value) => words.some((word) => word === value));
}

/** The least and the most a number may be. */
export interface Limits {
  readonly least: number;
  readonly most: number;
}

/** A whole number within limits, both included. */
export function within({ least, most }: Limits, initial: number): Field<number> {
  return field(
    initial,
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  );
}

/** Strings of one form, each once, none unless chosen otherwise; of a stored list whatever has the form is kept. */
export function listOf(hasForm: (value: unknown) => value is string): Field<readonly string[]> {
  return {
    initial: [],
    accepts: (value) => Array.isArray(value) && value.every(hasForm),
    read: (value) => (Array.isArray(value) ? [...new Set(value.filter(hasForm))] : []),
  };
}

function field<Value>(initial: Value, accepts: (value: unknown) => boolean): Field<Value> {
  return { initial, accepts, read: (value) => (accepts(value) ? (value as Value) : initial) };
}
