import { extension, watchStorage } from '../browser/index.ts';

const KEY = 'corporaRevision';

/** Tells every context, and pages yet to come, that what look-ups find has changed. */
export async function announceCorpora(): Promise<void> {
  await extension.storage.local.set({ [KEY]: crypto.randomUUID() });
}

/** Names the state of the corpora: another name, another state. */
export async function corporaRevision(): Promise<string> {
  const stored = await extension.storage.local.get(KEY);
  return typeof stored[KEY] === 'string' ? stored[KEY] : '';
}

/** Calls back whenever the corpora have changed. */
export function watchCorpora(onChange: () => void): void {
  watchStorage('local', KEY, onChange);
}
