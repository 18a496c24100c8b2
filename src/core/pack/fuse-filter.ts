import { mix, uint8At, uint32At } from '../shared/index.ts';

/**
 * A set of hashes in about 9 bits each, that says "certainly not" or "maybe" (wrong once in 256): a binary fuse
 * filter of three places a key (Graf and Lemire, 2022). As bytes: the seed, the log of the segment's length, the
 * number of segments (32 bits each, little-endian), then a byte a place.
 */
export interface FuseFilter {
  readonly seed: number;
  readonly segmentBits: number;
  readonly segments: number;
  readonly prints: Uint8Array;
}

const HEAD = 12;
const MOST_SEEDS = 100;

/** Whether a hash may be in the set. */
export function mayHold({ seed, segmentBits, segments, prints }: FuseFilter, hash: number): boolean {
  if (prints.length === 0) return false;
  const segment = 1 << segmentBits;
  const mixed = mix(hash ^ seed);
  const other = otherHash(mixed);
  const first = firstPlace(mixed, segments << segmentBits);
  const print =
    uint8At(prints, first) ^
    uint8At(prints, secondPlace(first, other, segment)) ^
    uint8At(prints, thirdPlace(first, other, segment));
  return print === printOf(mixed);
}

function printOf(mixed: number): number {
  return Math.imul(mixed, 0x2c1b3c6d) >>> 24;
}

// Three places in segments that follow each other, by independent hashes.

/** The hash that tells the second place and the third. */
function otherHash(mixed: number): number {
  return mix(mixed ^ 0x68e31da4);
}

/** One of as many places as all segments but two have. */
function firstPlace(mixed: number, places: number): number {
  return Math.floor((mixed / 2 ** 32) * places);
}

function secondPlace(first: number, other: number, segment: number): number {
  return (first + segment) ^ (other & (segment - 1));
}

function thirdPlace(first: number, other: number, segment: number): number {
  return (first + 2 * segment) ^ ((other >>> 13) & (segment - 1));
}

/** The filter of distinct hashes. */
export function buildFuseFilter(hashes: Uint32Array): FuseFilter {
  if (hashes.length === 0) return { seed: 0, segmentBits: 0, segments: 0, prints: new Uint8Array() };
  const shape = shapeFor(hashes.length);
  for (let seed = 1; seed <= MOST_SEEDS; seed++) {
    const filter = { ...shape, seed, prints: new Uint8Array((shape.segments + 2) << shape.segmentBits) };
    const order = peel(hashes, filter);
    if (order === undefined) continue;
    assign(order, filter);
    return filter;
  }
  throw new Error('A filter cannot be built: too many hashes are alike.');
}

/** Sizes as Graf and Lemire found them for three places a key. */
function shapeFor(count: number): { readonly segmentBits: number; readonly segments: number } {
  const segmentBits = Math.min(
    13,
    count < 2 ? 2 : Math.max(2, Math.floor(Math.log(count) / Math.log(3.33) + 2.25)),
  );
  const factor = Math.max(1.125, 0.875 + (0.25 * Math.log(1_000_000)) / Math.log(Math.max(2, count)));
  const places = Math.ceil(count * factor);
  return { segmentBits, segments: Math.max(1, Math.ceil(places / 2 ** segmentBits) - 2) };
}

interface Order {
  readonly hashes: Uint32Array;
  readonly places: Uint32Array;
}

/** Takes hashes off that are alone in a place until none is left; `undefined` when some never are. */
function peel(hashes: Uint32Array, filter: FuseFilter): Order | undefined {
  const table = new PlaceTable(filter);
  for (let at = 0; at < hashes.length; at++) table.put(mix(uint32At(hashes, at) ^ filter.seed));
  const order = { hashes: new Uint32Array(hashes.length), places: new Uint32Array(hashes.length) };
  let taken = 0;
  table.queueAlone();
  for (let place = table.nextAlone(); place >= 0; place = table.nextAlone()) {
    const mixed = table.aloneIn(place);
    order.hashes[taken] = mixed;
    order.places[taken++] = place;
    table.take(mixed);
  }
  return taken === hashes.length ? order : undefined;
}

/** How many hashes are in each place, and which one is where there is one. */
class PlaceTable {
  readonly #segment: number;
  /** Of the first places of all hashes. */
  readonly #places: number;
  readonly #counts: Uint8Array;
  /** Of all hashes in a place, the sum without carries. */
  readonly #sums: Uint32Array;
  /** Places that had one hash when they were queued. */
  readonly #queue: Uint32Array;
  #queued = 0;

  constructor({ segmentBits, segments, prints }: FuseFilter) {
    this.#segment = 1 << segmentBits;
    this.#places = segments << segmentBits;
    this.#counts = new Uint8Array(prints.length);
    this.#sums = new Uint32Array(prints.length);
    // Three more are queued for each that is taken off.
    this.#queue = new Uint32Array(prints.length * 3);
  }

  put(mixed: number): void {
    const other = otherHash(mixed);
    const first = firstPlace(mixed, this.#places);
    this.#putIn(first, mixed);
    this.#putIn(secondPlace(first, other, this.#segment), mixed);
    this.#putIn(thirdPlace(first, other, this.#segment), mixed);
  }

  #putIn(place: number, mixed: number): void {
    this.#counts[place] = uint8At(this.#counts, place) + 1;
    this.#sums[place] = uint32At(this.#sums, place) ^ mixed;
  }

  /** Takes a hash off and queues its places where now one is alone. */
  take(mixed: number): void {
    const other = otherHash(mixed);
    const first = firstPlace(mixed, this.#places);
    this.#takeFrom(first, mixed);
    this.#takeFrom(secondPlace(first, other, this.#segment), mixed);
    this.#takeFrom(thirdPlace(first, other, this.#segment), mixed);
  }

  #takeFrom(place: number, mixed: number): void {
    this.#counts[place] = uint8At(this.#counts, place) - 1;
    this.#sums[place] = uint32At(this.#sums, place) ^ mixed;
    this.#queueIfAlone(place);
  }

  queueAlone(): void {
    for (let place = 0; place < this.#counts.length; place++) this.#queueIfAlone(place);
  }

  #queueIfAlone(place: number): void {
    if (this.#counts[place] === 1) this.#queue[this.#queued++] = place;
  }

  /** The place queued last that still has one hash; -1 when there is none. */
  nextAlone(): number {
    while (this.#queued > 0) {
      const place = uint32At(this.#queue, --this.#queued);
      if (this.#counts[place] === 1) return place;
    }
    return -1;
  }

  aloneIn(place: number): number {
    return uint32At(this.#sums, place);
  }
}

/** Sets the place each hash was alone in, the last one taken off first. */
function assign({ hashes, places }: Order, { segmentBits, segments, prints }: FuseFilter): void {
  const segment = 1 << segmentBits;
  for (let at = hashes.length - 1; at >= 0; at--) {
    const mixed = uint32At(hashes, at);
    const other = otherHash(mixed);
    const first = firstPlace(mixed, segments << segmentBits);
    // Its own place is still 0.
    prints[uint32At(places, at)] =
      printOf(mixed) ^
      uint8At(prints, first) ^
      uint8At(prints, secondPlace(first, other, segment)) ^
      uint8At(prints, thirdPlace(first, other, segment));
  }
}

export function writeFuseFilter({ seed, segmentBits, segments, prints }: FuseFilter): Uint8Array {
  const bytes = new Uint8Array(HEAD + prints.length);
  const view = new DataView(bytes.buffer);
  [seed, segmentBits, segments].forEach((number, at) => {
    view.setUint32(at * 4, number, true);
  });
  bytes.set(prints, HEAD);
  return bytes;
}

/** What `writeFuseFilter` wrote, without copying; `undefined` when the bytes cannot be. */
export function readFuseFilter(bytes: Uint8Array): FuseFilter | undefined {
  if (bytes.length < HEAD) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEAD);
  const [seed, segmentBits, segments] = [
    view.getUint32(0, true),
    view.getUint32(4, true),
    view.getUint32(8, true),
  ];
  const prints = bytes.subarray(HEAD);
  if (segmentBits > 18 || prints.length !== (segments === 0 ? 0 : (segments + 2) * 2 ** segmentBits))
    return undefined;
  return { seed, segmentBits, segments, prints };
}
