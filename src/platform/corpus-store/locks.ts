/** A lock held until released; the browser releases it when its holder dies. */
export type Release = () => void;

/** Waits for a lock of this origin and holds it. */
export function holdLock(name: string, mode: LockMode): Promise<Release> {
  return new Promise((resolve, reject) => {
    const held = () => new Promise<void>((release) => resolve(release));
    navigator.locks.request(name, { mode }, held).catch(reject);
  });
}

/** Runs while nobody else holds the lock; gives `undefined` at once when somebody does. */
export function whileFree<Result>(name: string, act: () => Promise<Result>): Promise<Result | undefined> {
  return navigator.locks.request(name, { ifAvailable: true }, async (lock) =>
    lock === null ? undefined : act(),
  );
}

/** Runs alone among all who change the same corpus, in any page or worker. */
export function withCorpusLock<Result>(id: string, act: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(`duizhao-corpus-${id}`, act);
}
