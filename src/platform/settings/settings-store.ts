import { readStoredSettings, type Settings, storedSettings } from '../../core/settings/index.ts';
import { extension, watchStorage } from '../browser/index.ts';

const KEY = 'settings';

/** The reader's settings as stored. */
export async function loadSettings(): Promise<Settings> {
  const stored = await extension.storage.local.get(KEY);
  return readStoredSettings(stored[KEY]);
}

/**
 * Changes the stored settings. Changes wait for each other, in whichever page of the extension they are made, so
 * that none is lost; content scripts ask the background instead, for a page can see and hold the locks of its origin.
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const settings = change(await loadSettings());
    await extension.storage.local.set({ [KEY]: storedSettings(settings) });
    return settings;
  });
}

/** Calls back with the settings whenever any context changes them. */
export function watchSettings(onChange: (settings: Settings) => void): void {
  watchSettingsChanges((stored) => onChange(readStoredSettings(stored)));
}

/** The same with the settings as stored: content scripts are too small to read them. */
export function watchSettingsChanges(onChange: (stored: unknown) => void): void {
  watchStorage('local', KEY, onChange);
}
