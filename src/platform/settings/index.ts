export { loadSettings, updateSettings, watchSettings } from './settings-store.ts';
