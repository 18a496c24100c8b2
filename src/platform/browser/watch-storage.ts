import { extension } from './extension.ts';

/** Calls back with what is stored under a key whenever any context changes it. */
export function watchStorage(
  area: 'local' | 'session',
  key: string,
  onChange: (stored: unknown) => void,
): void {
  extension.storage.onChanged.addListener((changes, changed) => {
    const change = changes[key];
    if (changed === area && change !== undefined) onChange(change.newValue);
  });
}
