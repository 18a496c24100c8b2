import type { CardCallbacks } from './card-handle.ts';
import type { CardPreferences } from './card-view.ts';
import type { ReadPinyin } from './pinyin.ts';

/** The reader's preferences as one card follows them, and what they need. */
export interface ReaderChoices {
  now(): { readonly preferences: CardPreferences; readonly readPinyin: ReadPinyin | undefined };
  /** Reads them again. */
  take(): void;
  /** The reader changes one in this card. */
  change(changed: Partial<CardPreferences>): void;
}

/** Calls back when the card should be drawn again. */
export function createChoices(
  callbacks: Pick<CardCallbacks, 'preferences' | 'onPreference' | 'loadPinyin'>,
  onChange: () => void,
): ReaderChoices {
  let preferences = callbacks.preferences();
  let readPinyin: ReadPinyin | undefined;
  const loadPinyin = () => {
    if (!preferences.pinyin || readPinyin !== undefined) return;
    const use = (loaded: ReadPinyin) => {
      readPinyin = loaded;
      onChange();
    };
    callbacks
      .loadPinyin()
      .then(use, (cause: unknown) => console.warn('Duizhao could not load its pinyin.', cause));
  };
  return {
    now: () => ({ preferences, readPinyin }),
    take() {
      preferences = callbacks.preferences();
      loadPinyin();
    },
    change(changed) {
      preferences = { ...preferences, ...changed };
      loadPinyin();
      onChange();
      callbacks.onPreference(changed);
    },
  };
}
