import { fields } from './fields.ts';
import type { Settings } from './settings.ts';
import { changedSettings, currentVersion, isStored, migrate, readStoredSettings } from './stored.ts';

/** What a backup file gives: all settings, or the reason why none of it is used. */
export type ReadBackup =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'problem'; readonly problem: BackupProblem };

export type BackupProblem =
  /** The file is no JSON: cut off, or another kind of file. */
  | { readonly kind: 'not-json' }
  /** JSON, but not written by `writeBackup`. */
  | { readonly kind: 'no-backup' }
  /** Written by a later version of the extension. */
  | { readonly kind: 'newer'; readonly version: number }
  /** Settings with a value that this version does not know, or with an unknown name. */
  | { readonly kind: 'bad-values'; readonly names: readonly string[] };

const MARK = 'duizhao-settings';

/** The text of a file from which `readBackup` restores these settings. */
export function writeBackup(settings: Settings): string {
  const backup = { format: MARK, version: currentVersion, settings: changedSettings(settings) };
  return `${JSON.stringify(backup, null, 2)}\n`;
}

/** Reads a backup as a whole: one bad value, and nothing of it is used. */
export function readBackup(text: string): ReadBackup {
  const backup = parse(text);
  if (backup === undefined) return problem({ kind: 'not-json' });
  if (!isStored(backup) || backup['format'] !== MARK) return problem({ kind: 'no-backup' });
  const { version, settings } = backup;
  if (!Number.isInteger(version) || Number(version) < 1 || !isStored(settings)) {
    return problem({ kind: 'no-backup' });
  }
  if (Number(version) > currentVersion) return problem({ kind: 'newer', version: Number(version) });
  const { version: _, ...values } = migrate({ ...settings, version });
  const names = Object.keys(values).filter((name) => !isGood(name, values[name]));
  if (names.length > 0) return problem({ kind: 'bad-values', names });
  return { kind: 'settings', settings: readStoredSettings({ ...values, version: currentVersion }) };
}

function isGood(name: string, value: unknown): boolean {
  return Object.hasOwn(fields, name) && fields[name as keyof Settings].accepts(value);
}

function problem(found: BackupProblem): ReadBackup {
  return { kind: 'problem', problem: found };
}

/** The value of a JSON text, `undefined` when it is none; a byte order mark, as editors leave it, is no fault. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
