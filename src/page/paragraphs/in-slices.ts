/** Milliseconds of one slice at most. */
const SLICE = 8;
/** A page that is never idle gives a slice every second. */
const LATEST = { timeout: 1000 };

/** Runs a generator while the page is idle, in slices; what is running when the signal aborts never resolves. */
export function inSlices<Result>(slices: Generator<undefined, Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const step = (deadline: IdleDeadline) => {
      if (signal.aborted) return;
      const end = performance.now() + Math.min(SLICE, Math.max(1, deadline.timeRemaining()));
      try {
        do {
          const { done, value } = slices.next();
          if (done) return resolve(value);
        } while (performance.now() < end);
      } catch (cause) {
        return reject(cause);
      }
      requestIdleCallback(step, LATEST);
    };
    requestIdleCallback(step, LATEST);
  });
}
