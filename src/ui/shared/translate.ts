import type en from '../../../public/_locales/en/messages.json';

/** Name of a text of the interface; each is in every `_locales/…/messages.json`. */
export type MessageKey = keyof typeof en;

/** A text of the interface in the reader's language. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;
