/** Gives each new key the next number. */
export class Numbering {
  private readonly numbers = new Map<string, number>();

  get count(): number {
    return this.numbers.size;
  }

  find(key: string): number | undefined {
    return this.numbers.get(key);
  }

  numberOf(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.numbers.size);
    return this.numbers.size - 1;
  }
}
