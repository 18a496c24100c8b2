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
    this.write(0, bits);
    this.write(value, bits + 1);
  }

  /** Rice code: the quotient by 2^width in unary, the rest in `width` bits. */
  writeRice(value: number, width: number): void {
    let quotient = value >>> width;
    for (; quotient >= 24; quotient -= 24) this.write(0, 24);
    this.write(1, quotient + 1);
    this.write(value & ((1 << width) - 1), width);
  }

  bytes(): Uint8Array {
    const whole = this.#bytes.slice(0, this.#length + Math.sign(this.#restBits));
    if (this.#restBits > 0) whole[this.#length] = this.#rest << (8 - this.#restBits);
    return whole;
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a `BitWriter` wrote; past the end there are zeros. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #place: number;

  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.#place = start * 8;
  }

  get isPastEnd(): boolean {
    return this.#place > this.#bytes.length * 8;
  }

  /** The next `width` bits, at most 24. */
  read(width: number): number {
    const value = (this.#ahead() >>> 8) >>> (24 - width);
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

  skipRice(width: number): void {
    this.#unary();
    this.#place += width;
  }

  /** Zeros before the next one; the one is read too. */
  #unary(): number {
    let zeros = 0;
    while (!this.isPastEnd) {
      const ahead = this.#ahead() >>> 8;
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

  /** The next bits, 25 at least, in the high end of a word. */
  #ahead(): number {
    const bytes = this.#bytes;
    const at = this.#place >>> 3;
    const word =
      ((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0);
    return word << (this.#place & 7);
  }
}
