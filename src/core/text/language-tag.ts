import type { Language } from './language.ts';

const TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' };

/** The BCP 47 tag that picks the right glyphs: `languageTag('zh') → 'zh-Hans'`. */
export function languageTag(language: Language): string {
  return TAGS[language];
}
