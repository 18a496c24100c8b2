/** Writes numbers of any width up to 32 bits one after another, the highest bit first. */
export class BitWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  clear(): void {
    this.#bytes.fill(0, 0, (this.#length + 7) >>> 3);
    this.#length = 0;
  }

  write(value: number, width: number): void {
    if (this.#length + width + 32 > this.#bytes.length * 8) this.#grow();
    let left = width;
    while (left > 0) {
      const free = 8 - (this.#length & 7);
      const taken = Math.min(free, left);
      const part = (value >>> (left - taken)) & ((1 << taken) - 1);
      const at = this.#length >>> 3;
      this.#bytes[at] = (this.#bytes[at] ?? 0) | (part << (free - taken));
      this.#length += taken;
      left -= taken;
    }
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
    this.write(value, width);
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, (this.#length + 7) >>> 3);
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
