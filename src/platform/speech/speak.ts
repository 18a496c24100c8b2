import type { Language } from '../../core/text/index.ts';

const TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh' };

/**
 * A voice of this device for a language. Voices of a remote service are left aside: they would send the text away.
 * Cantonese (`zh-HK`) is taken last, for it is not what 普通话 readers expect.
 */
export function voiceFor(language: Language): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis
    .getVoices()
    .filter(({ lang, localService }) => localService && lang.toLowerCase().startsWith(TAGS[language]));
  return voices.find(({ lang }) => !/HK|yue/i.test(lang)) ?? voices[0];
}

/** Reads a text aloud in place of what was being read; calls back when it ends, however it ends. */
export function speak(text: string, language: Language, onEnd: () => void): void {
  speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  const voice = voiceFor(language);
  if (voice !== undefined) utterance.voice = voice;
  utterance.lang = voice?.lang ?? TAGS[language];
  utterance.onend = onEnd;
  utterance.onerror = onEnd;
  speechSynthesis.speak(utterance);
}

/** Ends whatever is being read. */
export function stopSpeaking(): void {
  if (speechSynthesis.speaking) speechSynthesis.cancel();
}
