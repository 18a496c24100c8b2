/** How much room this extension's storage takes, and whether the browser keeps it. */
export interface StorageRoom {
  readonly used: number;
  readonly persisted: boolean;
}

export async function storageRoom(): Promise<StorageRoom> {
  const [{ usage = 0 }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage, persisted };
}

/** Asks the browser not to clear the corpora when its disk is full; `false` where it, or its reader, would rather not. */
export async function keepStorage(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}
