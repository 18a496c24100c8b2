export { listShortcuts, openShortcutSettings, type Shortcut } from './shortcuts.ts';
