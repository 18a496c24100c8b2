export { loadSettings, updateSettings, watchSettings, watchSettingsChanges } from './settings-store.ts';
