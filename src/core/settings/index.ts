export { defaultSettings, isActiveOn, type Settings, toggleOverlay, toggleSite } from './settings.ts';
export { readStoredSettings, type StoredSettings, storedSettings } from './stored.ts';
