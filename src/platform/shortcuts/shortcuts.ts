import { extension } from '../browser/index.ts';

/** A command of the extension and the keys the reader has for it now, `''` for none. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** All commands; browsers without a keyboard have none. */
export async function listShortcuts(): Promise<readonly Shortcut[]> {
  const commands = (await extension.commands?.getAll()) ?? [];
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

/** Opens the browser's own page for changing keys. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox has a call for it, and lets no extension open its page.
  const commands: { openShortcutSettings?: () => Promise<void> } = extension.commands;
  if (commands.openShortcutSettings !== undefined) return commands.openShortcutSettings();
  await extension.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
