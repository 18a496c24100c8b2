import type { Segments } from '../../core/corpus/index.ts';

const EMPTY = 0xffffffff;

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
    const low = hash(segments, 0x811c9dc5);
    const high = hash(segments, 0x01234567);
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

/** FNV-1a over both texts, finished as MurmurHash3 does, so that near texts fall far apart. */
function hash({ en, zh }: Segments, seed: number): number {
  let sum = seed;
  for (let place = 0; place < en.length; place++) sum = Math.imul(sum ^ en.charCodeAt(place), 0x01000193);
  sum = Math.imul(sum ^ 0x1f, 0x01000193);
  for (let place = 0; place < zh.length; place++) sum = Math.imul(sum ^ zh.charCodeAt(place), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}
