import { uint8At, uint32At } from '../shared/index.ts';

/** Writes numbers of up to 24 bits one after another, the highest bit first. */
export class BitWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;
  /** Bits that do not fill a byte yet, and how many. */
  #rest = 0;
  #restBits = 0;

  clear(): void {
    this.#length = 0;
    this.#rest = 0;
    this.#restBits = 0;
  }

  write(value: number, width: number): void {
    if (this.#length + 4 > this.#bytes.length) this.#grow();
    let bits = this.#restBits + width;
    const all = (this.#rest << width) | value;
    while (bits >= 8) {
      bits -= 8;
      this.#bytes[this.#length++] = all >>> bits;
    }
    this.#rest = all & ((1 << bits) - 1);
    this.#restBits = bits;
  }

  /** Elias gamma code of a number from 1: as many zeros as it has bits after the first, then its bits. */
  writeGamma(value: number): void {
    const bits = 31 - Math.clz32(value);
    if (bits > 11) this.write(0, bits);
    this.write(value, bits > 11 ? bits + 1 : 2 * bits + 1);
  }

  /** Rice code: the quotient by 2^width in unary, the rest in `width` bits. */
  writeRice(value: number, width: number): void {
    let quotient = value >>> width;
    const rest = value & ((1 << width) - 1);
    for (; quotient >= 24; quotient -= 24) this.write(0, 24);
    if (quotient + 1 + width <= 24) this.write((1 << width) | rest, quotient + 1 + width);
    else {
      this.write(1, quotient + 1);
      this.write(rest, width);
    }
  }

  /** Fills the last byte up with zeros. */
  align(): void {
    if (this.#restBits > 0) this.write(0, 8 - this.#restBits);
  }

  /** Bytes that are full. */
  get length(): number {
    return this.#length;
  }

  /** The full bytes and what may be behind them; valid until more is written. */
  get buffer(): Uint8Array {
    return this.#bytes;
  }

  /** A copy of all that was written, whole bytes. */
  bytes(): Uint8Array {
    this.align();
    return this.#bytes.slice(0, this.#length);
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a `BitWriter` wrote to the bytes `start` … `end`. */
export class BitReader {
  readonly #bytes: Uint8Array;
  /** In bits. */
  readonly #end: number;
  #place: number;

  constructor(bytes: Uint8Array, start: number, end: number) {
    this.#bytes = bytes;
    this.#place = start * 8;
    this.#end = end * 8;
  }

  get isPastEnd(): boolean {
    return this.#place > this.#end;
  }

  /** The next `width` bits, at most 24. */
  read(width: number): number {
    const value = (wordAt(this.#bytes, this.#place) >>> 8) >>> (24 - width);
    this.#place += width;
    return value;
  }

  skip(bits: number): void {
    this.#place += bits;
  }

  readGamma(): number {
    const zeros = this.#unary();
    return zeros > 23 ? 0 : (1 << zeros) | this.read(zeros);
  }

  readRice(width: number): number {
    return (this.#unary() << width) | this.read(width);
  }

  /** Adds Rice codes up: a place after the first of `sums` is the one before it, the next code and 1. */
  readGaps(sums: Uint32Array, width: number): void {
    const bytes = this.#bytes;
    let place = this.#place;
    let sum = uint32At(sums, 0);
    for (let at = 1; at < sums.length; at++) {
      const ahead = wordAt(bytes, place);
      const zeros = Math.clz32(ahead);
      if (zeros + 1 + width <= WORD) {
        place += zeros + 1 + width;
        // Shifts of 32 would be none.
        sum += ((zeros << width) | (((ahead << (zeros + 1)) >>> 1) >>> (31 - width))) + 1;
      } else {
        this.#place = place;
        sum += this.readRice(width) + 1;
        place = this.#place;
      }
      sums[at] = sum;
    }
    this.#place = place;
  }

  skipRice(width: number): void {
    this.#unary();
    this.#place += width;
  }

  skipRices(count: number, width: number): void {
    const bytes = this.#bytes;
    let place = this.#place;
    for (let at = 0; at < count && place <= this.#end; at++) {
      const zeros = Math.clz32(wordAt(bytes, place));
      if (zeros < WORD) place += zeros + 1 + width;
      else {
        this.#place = place;
        this.skipRice(width);
        place = this.#place;
      }
    }
    this.#place = place;
  }

  /** Zeros before the next one; the one is read too. */
  #unary(): number {
    let zeros = 0;
    while (!this.isPastEnd) {
      const ahead = wordAt(this.#bytes, this.#place) >>> 8;
      if (ahead !== 0) {
        const more = Math.clz32(ahead) - 8;
        this.#place += more + 1;
        return zeros + more;
      }
      zeros += 24;
      this.#place += 24;
    }
    return zeros;
  }
}

/** Bits that `wordAt` gives at least. */
const WORD = 25;

/** The bits from a place on, 25 at least, in the high end of a word; after the last byte, whatever follows it, or zeros. */
function wordAt(bytes: Uint8Array, place: number): number {
  const at = place >>> 3;
  const word =
    (uint8At(bytes, at) << 24) |
    (uint8At(bytes, at + 1) << 16) |
    (uint8At(bytes, at + 2) << 8) |
    uint8At(bytes, at + 3);
  return word << (place & 7);
}
