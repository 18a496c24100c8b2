import 'fake-indexeddb/auto';
import { vi } from 'vitest';

/** What Node lacks of a browser: locks that die with their holder. Forget them to play its death. */
export function stubLocks(): { forget: () => void } {
  let held = new Map<string, { mode: LockMode; count: number }>();
  type Act = (lock: Lock | null) => Promise<unknown>;
  const request = async (name: string, ...rest: [Act] | [LockOptions, Act]) => {
    const [options, act] = rest.length === 1 ? [{}, rest[0]] : rest;
    const mode = options.mode ?? 'exclusive';
    const mine = held;
    const free = () => {
      const now = mine.get(name);
      return now === undefined || (mode === 'shared' && now.mode === 'shared');
    };
    if (!free() && options.ifAvailable) return act(null);
    while (!free()) await new Promise((resolve) => setTimeout(resolve, 1));
    mine.set(name, { mode, count: (mine.get(name)?.count ?? 0) + 1 });
    try {
      return await act({ name, mode });
    } finally {
      const count = (mine.get(name)?.count ?? 1) - 1;
      if (count === 0) mine.delete(name);
      else mine.set(name, { mode, count });
    }
  };
  vi.stubGlobal('navigator', { ...globalThis.navigator, locks: { request } });
  return {
    forget: () => {
      held = new Map();
    },
  };
}

/** Makes the nth write to the database from now on fail with an error of that name. */
export function failAtWrite(nth: number, name: string): { restore: () => void; failed: () => boolean } {
  const put = IDBObjectStore.prototype.put;
  let writes = 0;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    if (++writes === nth) throw new DOMException('There is no more room.', name);
    return put.apply(this, given);
  });
  return {
    restore: () => spy.mockRestore(),
    failed: () => writes >= nth,
  };
}
