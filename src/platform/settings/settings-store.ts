import { readStoredSettings, type Settings, storedSettings } from '../../core/settings/index.ts';
import { extension } from '../browser/index.ts';

const KEY = 'settings';

/** The reader's settings as stored. */
export async function loadSettings(): Promise<Settings> {
  const stored = await extension.storage.local.get(KEY);
  return readStoredSettings(stored[KEY]);
}

let pending: Promise<unknown> = Promise.resolve();

/** Changes the stored settings; changes from one context wait for each other, so that none is lost. */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const update = pending.then(async () => {
    const settings = change(await loadSettings());
    await extension.storage.local.set({ [KEY]: storedSettings(settings) });
    return settings;
  });
  pending = update.catch(() => undefined);
  return update;
}

/** Calls back with the settings whenever any context changes them, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) onChange(readStoredSettings(change.newValue));
  };
  extension.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => extension.storage?.onChanged?.removeListener(listener), {
    once: true,
  });
}
