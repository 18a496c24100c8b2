/** The two languages Duizhao reads. */
export type Language = 'en' | 'zh';

/** The other one of the two languages: `otherLanguage('en') → 'zh'`. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'zh' : 'en';
}

const HAN = /\p{Script=Han}/gu;
const KANA_OR_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const LATIN_WORD = /[A-Za-z][A-Za-z'’-]*/g;
const OTHER_LETTERS = /[^\p{Script=Latin}\p{Script=Han}\p{Script=Common}\p{Script=Inherited}]/gu;

/**
 * The language of a paragraph, or `undefined` when it is neither: `detectLanguage('同比增长9%') → 'zh'`.
 * A hanzi weighs as much as half a Latin word, about what each carries in translation.
 */
export function detectLanguage(text: string): Language | undefined {
  const hanzi = count(text, HAN);
  const words = count(text, LATIN_WORD);
  const foreign = count(text, OTHER_LETTERS);
  if (count(text, KANA_OR_HANGUL) * 8 > hanzi + words || foreign > hanzi + words) return undefined;
  if (hanzi === 0 && words === 0) return undefined;
  return hanzi >= words * 2 ? 'zh' : 'en';
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
