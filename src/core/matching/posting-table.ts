/**
 * Which units hold a fingerprint: buckets by a fingerprint's high bits, in each a word per posting: its low 8 bits
 * above, the unit's number (24 bits) below. As bytes: `bits`, `postings` (both 32 bits, little-endian), then
 * 2^bits + 1 bucket starts, then the postings. About 5 bytes a posting at 4 postings a bucket.
 */
export interface PostingTable {
  readonly bits: number;
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
}

/** Units a pack can number. */
export const MOST_UNITS = 1 << 24;
const PER_BUCKET = 4;
const HEADER = 2;

/** Pairs of fingerprint and unit, collected in growing arrays of 8 bytes a pair. */
export class PostingBuilder {
  #fingerprints = new Uint32Array(1024);
  #units = new Uint32Array(1024);
  #length = 0;

  add(fingerprint: number, unit: number): void {
    if (this.#length === this.#units.length) this.#grow();
    this.#fingerprints[this.#length] = fingerprint;
    this.#units[this.#length++] = unit;
  }

  /** Sorts by bucket, in time linear in the postings. */
  build(): PostingTable {
    const length = this.#length;
    const bits = Math.min(26, Math.max(4, Math.ceil(Math.log2(Math.max(1, length / PER_BUCKET)))));
    const shift = 32 - bits;
    const starts = new Uint32Array(2 ** bits + 1);
    for (let at = 0; at < length; at++) count(starts, ((this.#fingerprints[at] ?? 0) >>> shift) + 1);
    for (let bucket = 1; bucket < starts.length; bucket++)
      starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    const next = starts.slice();
    const postings = new Uint32Array(length);
    for (let at = 0; at < length; at++) {
      const fingerprint = this.#fingerprints[at] ?? 0;
      const bucket = fingerprint >>> shift;
      postings[next[bucket] ?? 0] = ((fingerprint & 0xff) << 24) | (this.#units[at] ?? 0);
      count(next, bucket);
    }
    return { bits, starts, postings };
  }

  #grow(): void {
    const larger = Math.ceil(this.#units.length * 1.6);
    const fingerprints = new Uint32Array(larger);
    const units = new Uint32Array(larger);
    fingerprints.set(this.#fingerprints);
    units.set(this.#units);
    this.#fingerprints = fingerprints;
    this.#units = units;
  }
}

function count(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** Calls back for every unit that may hold a fingerprint: all that do, and one in 256 of its bucket that do not. */
export function forEachPosting(table: PostingTable, fingerprint: number, call: (unit: number) => void): void {
  const bucket = fingerprint >>> (32 - table.bits);
  const end = table.starts[bucket + 1] ?? 0;
  for (let at = table.starts[bucket] ?? 0; at < end; at++) {
    const posting = table.postings[at] ?? 0;
    if (posting >>> 24 === (fingerprint & 0xff)) call(posting & 0xffffff);
  }
}

/** The table as bytes. */
export function writePostings({ bits, starts, postings }: PostingTable): Uint8Array {
  const words = new Uint32Array(HEADER + starts.length + postings.length);
  words.set([bits, postings.length]);
  words.set(starts, HEADER);
  words.set(postings, HEADER + starts.length);
  return new Uint8Array(words.buffer);
}

/** The table of bytes that `writePostings` wrote, without copying them; throws when they cannot be. */
export function readPostings(bytes: Uint8Array): PostingTable {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, Math.floor(aligned.byteLength / 4));
  const [bits = 0, length = 0] = words;
  const buckets = 2 ** bits + 1;
  if (bits < 4 || bits > 26 || words.length !== HEADER + buckets + length) {
    throw new Error('The postings of this pack are damaged or cut short. Build or download it again.');
  }
  const starts = words.subarray(HEADER, HEADER + buckets);
  if (starts.at(-1) !== length)
    throw new Error('The postings of this pack are damaged. Build or download it again.');
  return { bits, starts, postings: words.subarray(HEADER + buckets) };
}
