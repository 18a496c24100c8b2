// An array at a place that it has, which the compiler cannot know: what is asked for beyond its end is a bug of the
// caller. One function for each kind of typed array, for an engine makes reads fast only where all are of one.

/** An element of any array: `elementAt(['a', 'b'], 1) → 'b'`. */
export function elementAt<Element>(array: readonly Element[], place: number): Element {
  return array[place] as Element;
}

export function uint8At(array: Uint8Array, place: number): number {
  return array[place] as number;
}

export function uint16At(array: Uint16Array, place: number): number {
  return array[place] as number;
}

export function uint32At(array: Uint32Array, place: number): number {
  return array[place] as number;
}

export function int32At(array: Int32Array, place: number): number {
  return array[place] as number;
}

export function float32At(array: Float32Array, place: number): number {
  return array[place] as number;
}

export function float64At(array: Float64Array, place: number): number {
  return array[place] as number;
}
