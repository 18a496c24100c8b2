import type { Language } from '../../core/text/index.ts';

/** Reading aloud, as far as a card cares. */
export interface Speech {
  /** Whether this device has a voice for a language. */
  canSpeak(language: Language): boolean;
  /** Reads a text; calls back when it ends, however it ends. */
  speak(text: string, language: Language, onEnd: () => void): void;
  stop(): void;
}
