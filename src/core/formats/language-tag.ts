import type { Language } from '../text/index.ts';

/** Primary subtags and names in use: ISO 639-1, 639-2, 639-3, and what older tools write. */
const PRIMARY: Readonly<Record<string, Language>> = {
  en: 'en',
  eng: 'en',
  english: 'en',
  英文: 'en',
  英语: 'en',
  英語: 'en',
  zh: 'zh',
  zho: 'zh',
  chi: 'zh',
  cmn: 'zh',
  chs: 'zh',
  cht: 'zh',
  chinese: 'zh',
  中文: 'zh',
  汉语: 'zh',
  漢語: 'zh',
};

/** The language of a tag, by its primary subtag alone: `'EN_us' → 'en'`, `'zh-Hant-TW' → 'zh'`, `'fr' → undefined`. */
export function languageOfTag(tag: string): Language | undefined {
  const primary =
    tag
      .trim()
      .toLowerCase()
      .split(/[-_ (]/, 1)[0] ?? '';
  return Object.hasOwn(PRIMARY, primary) ? PRIMARY[primary] : undefined;
}

/** A tag in the letter case of BCP 47: `'ZH_hant-tw' → 'zh-Hant-TW'`. */
export function canonicalTag(tag: string): string {
  return tag
    .trim()
    .split(/[-_]/)
    .map((part, place) => {
      if (place === 0 || (part.length !== 2 && part.length !== 4)) return part.toLowerCase();
      return part.length === 2
        ? part.toUpperCase()
        : part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
    })
    .join('-');
}
