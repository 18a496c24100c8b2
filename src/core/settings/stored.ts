import { fields, settingsFrom } from './fields.ts';
import type { Settings } from './settings.ts';

/** Settings as stored: what the reader changed, and the version of the form it is in. */
export type StoredSettings = Partial<Settings> & { readonly version: number };

export type Stored = Readonly<Record<string, unknown>>;

/** `migrations[n]` turns version n into version n + 1; only ever appended to. */
const migrations: readonly ((stored: Stored) => Stored)[] = [(stored) => stored];

/** The version that this code writes; it reads all before. */
export const currentVersion: number = migrations.length;

/** Settings from whatever the store holds; a field of the wrong type falls back to its default. */
export function readStoredSettings(stored: unknown): Settings {
  const values = migrate(isStored(stored) ? stored : {});
  return settingsFrom((field, name) => field.read(Object.hasOwn(values, name) ? values[name] : undefined));
}

/** What to store: `storedSettings({ ...defaultSettings, overlay: false }) → { version: 1, overlay: false }`. */
export function storedSettings(settings: Settings): StoredSettings {
  return { version: currentVersion, ...changedSettings(settings) };
}

/** What the reader changed: `changedSettings(defaultSettings) → {}`. */
export function changedSettings(settings: Settings): Partial<Settings> {
  const values: Stored = { ...settings };
  const changed = Object.entries(fields).filter(
    ([name, { initial }]) => JSON.stringify(values[name]) !== JSON.stringify(initial),
  );
  return Object.fromEntries(changed.map(([name]) => [name, values[name]]));
}

/** Stored values in the form of the current version. */
export function migrate(stored: Stored): Stored {
  const version = typeof stored['version'] === 'number' ? stored['version'] : 0;
  return migrations.slice(Math.max(version, 0)).reduce((values, migration) => migration(values), stored);
}

export function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
