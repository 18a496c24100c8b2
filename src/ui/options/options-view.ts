import type { BackupProblem, Settings } from '../../core/settings/index.ts';

/** Everything the options page can show. */
export interface OptionsView {
  readonly settings: Settings;
  /** Whether the browser lets Duizhao read sites without a click on each. */
  readonly access: boolean;
  /** Empty where the browser has no keyboard shortcuts. */
  readonly shortcuts: readonly ShortcutView[];
}

/** A command and its keys, `''` for none. */
export interface ShortcutView {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** What became of a backup file. */
export type RestoreOutcome = { readonly kind: 'restored' } | BackupProblem;
