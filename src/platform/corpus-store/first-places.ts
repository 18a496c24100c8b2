import type { Segments } from '../../core/corpus/index.ts';
import { mix } from '../../core/shared/index.ts';

const EMPTY = 0xffffffff;
const SEPARATOR = '\x1f';

/**
 * Where each pair of segments was first seen, by 64 bits of hash in an open-addressed table of 12 bytes a slot:
 * a million units take 24 MB, and two of them are mistaken for one another once in 10^7 corpora.
 */
export class FirstPlaces {
  #slots = newSlots(1 << 10);
  #count = 0;

  /** The place of equal segments seen before; else notes these and gives `undefined`. */
  find(segments: Segments, place: number): number | undefined {
    if (this.#count * 2 >= this.#slots.length / 3) this.#grow();
    const { low, high } = hashOf(segments);
    const at = slotOf(this.#slots, low, high);
    const seen = this.#slots[at + 2];
    if (seen !== EMPTY) return seen;
    this.#slots.set([low, high, place], at);
    this.#count++;
    return undefined;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = newSlots((old.length / 3) * 2);
    for (let at = 0; at < old.length; at += 3) {
      if (old[at + 2] === EMPTY) continue;
      this.#slots.set(old.subarray(at, at + 3), slotOf(this.#slots, old[at] ?? 0, old[at + 1] ?? 0));
    }
  }
}

function newSlots(count: number): Uint32Array {
  return new Uint32Array(count * 3).fill(EMPTY);
}

/** Where the hash is, or the empty slot where it belongs. */
function slotOf(slots: Uint32Array, low: number, high: number): number {
  const mask = slots.length / 3 - 1;
  let slot = low & mask;
  while (slots[slot * 3 + 2] !== EMPTY && (slots[slot * 3] !== low || slots[slot * 3 + 1] !== high))
    slot = (slot + 1) & mask;
  return slot * 3;
}

/** FNV-1a over both texts, from two seeds, finished as MurmurHash3 does, so that near texts fall far apart. */
function hashOf({ en, zh }: Segments): { readonly low: number; readonly high: number } {
  let low = 0x811c9dc5;
  let high = 0x01234567;
  for (const text of [en, SEPARATOR, zh])
    for (let place = 0; place < text.length; place++) {
      const code = text.charCodeAt(place);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x01000193);
    }
  return { low: mix(low), high: mix(high) };
}
