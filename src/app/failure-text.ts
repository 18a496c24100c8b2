import { translate } from '../platform/browser/index.ts';

/** What went wrong, in a sentence of the reader's language. */
export function failureText(cause: unknown): string {
  if (!(cause instanceof Error)) return translate('failureUnknown', String(cause));
  // IndexedDB says so in one of two ways, by browser.
  if (cause.name === 'QuotaExceededError' || /quota/i.test(cause.message)) return translate('diskFull');
  return translate('failureUnknown', cause.message || cause.name);
}

/** Saves what the reader has reviewed; rejects with what to tell when that fails. */
export async function savePairs(save: () => Promise<void>): Promise<void> {
  try {
    await save();
  } catch (cause) {
    console.error('Duizhao could not save the pairs.', cause);
    throw new Error(translate('pairsNotSaved', failureText(cause)));
  }
}
