/** The two languages Duizhao reads. */
export type Language = 'en' | 'zh';

/** The other one of the two languages: `otherLanguage('en') → 'zh'`. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'zh' : 'en';
}

const HAN = /[\u3400-\u9fff\uf900-\ufaff]|[\ud840-\ud88f][\udc00-\udfff]/g;
const KANA_OR_HANGUL = /[\u3040-\u30ff\u1100-\u11ff\uac00-\ud7af]/g;
/** Greek, Cyrillic, Hebrew, Arabic, the scripts of India and South East Asia, Ethiopic and those after. */
const OTHER_SCRIPT = /[\u0370-\u10ff\u1200-\u1dff\u1f00-\u1fff\ua000-\uabff\ufb1d-\ufefc]/g;
const LATIN_WORD = /[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’-]*/g;
/** Words that no English paragraph goes long without, and that are no words of its neighbors. */
const ENGLISH_WORD = /\b(?:the|of|and|to|that|with|for|was|by|from|it|are|this|has|not)\b/gi;
/** Latin words from which a text without any of them is in another language. */
const ENOUGH_WORDS = 12;
/** The most words there are for one of them. */
const RAREST = 20;

/**
 * The language of a paragraph, or `undefined` when it is neither: `detectLanguage('同比增长9%') → 'zh'`.
 * A hanzi weighs as much as half a Latin word, about what each carries in translation.
 */
export function detectLanguage(text: string): Language | undefined {
  const hanzi = count(text, HAN);
  const words = count(text, LATIN_WORD);
  if (hanzi === 0 && words === 0) return undefined;
  if (count(text, KANA_OR_HANGUL) * 8 > hanzi + words || count(text, OTHER_SCRIPT) > hanzi + words)
    return undefined;
  if (hanzi >= words * 2) return 'zh';
  return words < ENOUGH_WORDS || count(text, ENGLISH_WORD) * RAREST >= words ? 'en' : undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
