/** What was read last, as much as is to be kept: `blocks.obtain(7, () => readBlock(7))` reads it once. */
export class LastRead<Key, Value> {
  readonly #most: number;
  readonly #kept = new Map<Key, Promise<Value>>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Whether something is kept under a key. */
  has(key: Key): boolean {
    return this.#kept.has(key);
  }

  /** What is kept under a key, or else is read; what failed is read again the next time. */
  obtain(key: Key, read: () => Promise<Value>): Promise<Value> {
    const kept = this.#kept.get(key);
    const value = kept ?? read();
    // Last again.
    if (kept !== undefined) this.#kept.delete(key);
    this.#kept.set(key, value);
    for (const first of this.#kept.keys()) {
      if (this.#kept.size <= this.#most) break;
      this.#kept.delete(first);
    }
    if (kept === undefined) value.catch(() => this.#kept.delete(key));
    return value;
  }
}
