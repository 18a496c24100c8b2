import { extension } from '../browser/index.ts';

const KEY = 'corporaRevision';

/** Tells every context, and pages yet to come, that what look-ups find has changed. */
export async function announceCorpora(): Promise<void> {
  await extension.storage.local.set({ [KEY]: crypto.randomUUID() });
}
