import { uint8At, uint32At } from '../shared/index.ts';
import { mix } from './checksum.ts';

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
export function mayHold(filter: FuseFilter, hash: number): boolean {
  if (filter.prints.length === 0) return false;
  const mixed = mix(hash ^ filter.seed);
  const [a, b, c] = placesOf(mixed, filter);
  const { prints } = filter;
  return (uint8At(prints, a) ^ uint8At(prints, b) ^ uint8At(prints, c)) === printOf(mixed);
}

function printOf(mixed: number): number {
  return Math.imul(mixed, 0x2c1b3c6d) >>> 24;
}

/** Three places in segments that follow each other, by independent hashes. */
function placesOf(mixed: number, { segmentBits, segments }: Pick<FuseFilter, 'segmentBits' | 'segments'>) {
  const mask = (1 << segmentBits) - 1;
  const first = Math.floor((mixed / 2 ** 32) * (segments * (mask + 1)));
  const second = first + mask + 1;
  const other = mix(mixed ^ 0x68e31da4);
  return [first, second ^ (other & mask), (second + mask + 1) ^ ((other >>> 13) & mask)] as const;
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
  const counts = new Uint8Array(filter.prints.length);
  const sums = new Uint32Array(filter.prints.length);
  const toggle = (mixed: number, change: number) => {
    for (const place of placesOf(mixed, filter)) {
      counts[place] = uint8At(counts, place) + change;
      sums[place] = (uint32At(sums, place) ^ mixed) >>> 0;
    }
  };
  for (const hash of hashes) toggle(mix(hash ^ filter.seed), 1);
  const alone: number[] = [];
  for (let place = 0; place < counts.length; place++) if (counts[place] === 1) alone.push(place);
  const order = { hashes: new Uint32Array(hashes.length), places: new Uint32Array(hashes.length) };
  let taken = 0;
  for (let place = alone.pop(); place !== undefined; place = alone.pop()) {
    if (counts[place] !== 1) continue;
    const mixed = uint32At(sums, place);
    order.hashes[taken] = mixed;
    order.places[taken++] = place;
    toggle(mixed, -1);
    for (const next of placesOf(mixed, filter)) if (counts[next] === 1) alone.push(next);
  }
  return taken === hashes.length ? order : undefined;
}

/** Sets the place each hash was alone in, the last one taken off first. */
function assign({ hashes, places }: Order, filter: FuseFilter): void {
  const { prints } = filter;
  for (let at = hashes.length - 1; at >= 0; at--) {
    const mixed = uint32At(hashes, at);
    const own = uint32At(places, at);
    let print = printOf(mixed);
    for (const place of placesOf(mixed, filter)) if (place !== own) print ^= uint8At(prints, place);
    prints[own] = print;
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
