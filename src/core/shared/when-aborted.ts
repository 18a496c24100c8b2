/** An `AbortSignal`, as far as it matters here: core has no DOM. */
interface Ending {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options: { readonly once: boolean }): void;
}

const endings = new WeakMap<Ending, (() => void)[]>();

/**
 * Runs something once a signal aborts, in the order of asking. However many ask, the signal has one listener: what
 * the extension costs a page is counted in listeners.
 */
export function whenAborted(signal: Ending, act: () => void): void {
  const known = endings.get(signal);
  if (known !== undefined) {
    known.push(act);
    return;
  }
  const acts = [act];
  endings.set(signal, acts);
  const runAll = () => {
    for (const run of acts) run();
  };
  signal.addEventListener('abort', runAll, { once: true });
}
