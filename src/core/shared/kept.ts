/** Something that is made with the first asking for it and kept; what failed is made again with the next. */
interface Kept<Value> {
  obtain(): Promise<Value>;
  /** `undefined` before the first asking, and after a failure. */
  readonly current: Promise<Value> | undefined;
}

/** Keeps what is made once: `const pack = keptUnlessFailed(readPack); await pack.obtain()`. */
export function keptUnlessFailed<Value>(make: () => Promise<Value>): Kept<Value> {
  let current: Promise<Value> | undefined;
  return {
    get current() {
      return current;
    },
    obtain() {
      if (current === undefined) {
        current = make();
        current.catch(() => {
          current = undefined;
        });
      }
      return current;
    },
  };
}
