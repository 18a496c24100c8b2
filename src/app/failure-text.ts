import { translate } from '../platform/browser/index.ts';
import type { FailureName } from '../platform/workers/index.ts';
import type { MessageKey } from '../ui/shared/index.ts';

const TEXTS: Readonly<Record<FailureName | 'QuotaExceededError', MessageKey>> = {
  QuotaExceededError: 'diskFull',
  DamagedText: 'failureDamagedText',
  MissingText: 'failureMissingText',
  CorpusGone: 'failureCorpusGone',
  NoBackup: 'failureNoBackup',
  DamagedBackup: 'failureDamagedBackup',
  LaterBackup: 'failureLaterBackup',
};

/** What went wrong, in a sentence of the reader's language; what only the browser knows is in its own words. */
export function failureText(cause: unknown): string {
  if (!(cause instanceof Error)) return translate('failureUnknown', String(cause));
  if (isNamed(cause.name)) return translate(TEXTS[cause.name], corpusOf(cause));
  // IndexedDB says that a disk is full by name or by message, according to browser.
  if (/quota/i.test(cause.message)) return translate('diskFull');
  return translate('failureUnknown', cause.message || cause.name);
}

function corpusOf(cause: Error): string {
  return 'corpus' in cause ? String(cause.corpus) : '';
}

function isNamed(name: string): name is keyof typeof TEXTS {
  return Object.hasOwn(TEXTS, name);
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
