import { whenAborted } from '../../core/shared/index.ts';
import { extension } from './extension.ts';

/** Calls back with what is stored under a key whenever any context changes it, until the signal aborts. */
export function watchStorage(
  area: 'local' | 'session',
  key: string,
  onChange: (stored: unknown) => void,
  signal?: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
    const change = changes[key];
    if (changed === area && change !== undefined) onChange(change.newValue);
  };
  extension.storage.onChanged.addListener(listener);
  if (signal) whenAborted(signal, () => extension.storage?.onChanged?.removeListener(listener));
}
