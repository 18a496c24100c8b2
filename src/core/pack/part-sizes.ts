import { float64At, type Span, uint8At, uint32At } from '../shared/index.ts';

/** Of so many parts in a row, the first is known by its place; the others are counted from it. */
const STEP_BITS = 4;
const STEP = 1 << STEP_BITS;
const NOTHING: Span = { start: 0, end: 0 };

/**
 * Where the parts of a file lie, from their sizes as varints, which stay as they are: a place for each part would take
 * twice as much memory.
 */
export class PartSizes {
  readonly #count: number;
  readonly #sizes: Uint8Array;
  /** For each 16th part where its size is among the sizes, and where it starts in the file. */
  readonly #places: Uint32Array;
  readonly #starts: Float64Array;

  private constructor(sizes: Uint8Array, count: number) {
    this.#count = count;
    this.#sizes = sizes;
    this.#places = new Uint32Array(Math.ceil(count / STEP));
    this.#starts = new Float64Array(this.#places.length);
  }

  /** `undefined` when the bytes are not exactly so many sizes, or the sizes not those of a file of that length. */
  static read(
    bytes: Uint8Array,
    { count, length }: { readonly count: number; readonly length: number },
  ): PartSizes | undefined {
    if (bytes.length < count) return undefined;
    const sizes = new PartSizes(bytes, count);
    let [place, start] = [0, 0];
    for (let part = 0; part < count; part++) {
      if (part % STEP === 0) sizes.#mark(part >> STEP_BITS, place, start);
      let shift = 1;
      for (; (bytes[place] ?? 0) >= 0x80; place++, shift *= 0x80)
        start += (uint8At(bytes, place) & 0x7f) * shift;
      if (place >= bytes.length || shift > 2 ** 28) return undefined;
      start += uint8At(bytes, place++) * shift;
    }
    return place === bytes.length && start === length ? sizes : undefined;
  }

  #mark(step: number, place: number, start: number): void {
    this.#places[step] = place;
    this.#starts[step] = start;
  }

  /** Where a part lies; nothing for one that is not there. */
  spanOf(part: number): Span {
    if (part < 0 || part >= this.#count) return NOTHING;
    const sizes = this.#sizes;
    let place = uint32At(this.#places, part >> STEP_BITS);
    let start = float64At(this.#starts, part >> STEP_BITS);
    for (let left = part % STEP; ; left--) {
      let byte = uint8At(sizes, place++);
      let size = byte & 0x7f;
      for (let shift = 0x80; byte >= 0x80; shift *= 0x80) {
        byte = uint8At(sizes, place++);
        size += (byte & 0x7f) * shift;
      }
      if (left === 0) return { start, end: start + size };
      start += size;
    }
  }
}
