import { defaultSettings, type Settings } from './settings.ts';

/** Settings as stored: what the reader changed, and the version of the form it is in. */
export type StoredSettings = Partial<Settings> & { readonly version: number };

type Fields = Readonly<Record<string, unknown>>;

/** `migrations[n]` turns version n into version n + 1; only ever appended to. */
const migrations: readonly ((fields: Fields) => Fields)[] = [(fields) => fields];

/** Settings from whatever the store holds; a field of the wrong type falls back to its default. */
export function readStoredSettings(stored: unknown): Settings {
  const fields = migrate(isFields(stored) ? stored : {});
  return {
    overlay: typeof fields['overlay'] === 'boolean' ? fields['overlay'] : defaultSettings.overlay,
    sitesOff: Array.isArray(fields['sitesOff'])
      ? fields['sitesOff'].filter((site): site is string => typeof site === 'string')
      : defaultSettings.sitesOff,
  };
}

/** What to store: `storedSettings({ overlay: false, sitesOff: [] }) → { version: 1, overlay: false }`. */
export function storedSettings(settings: Settings): StoredSettings {
  return {
    version: migrations.length,
    ...(settings.overlay !== defaultSettings.overlay && { overlay: settings.overlay }),
    ...(settings.sitesOff.length > 0 && { sitesOff: settings.sitesOff }),
  };
}

function migrate(stored: Fields): Fields {
  const version = typeof stored['version'] === 'number' ? stored['version'] : 0;
  return migrations.slice(version).reduce((fields, migration) => migration(fields), stored);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
