/** Bytes that are held: heap, and typed arrays outside it, once garbage is gone. Node must run with `--expose-gc`. */
export async function heldBytes(): Promise<number> {
  if (globalThis.gc === undefined) throw new Error('Memory is measured with node --expose-gc.');
  // What a finalizer frees goes with the next collection.
  for (let pass = 0; pass < 3; pass++) {
    globalThis.gc();
    await new Promise((done) => setTimeout(done, 20));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
