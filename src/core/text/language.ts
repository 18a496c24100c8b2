/** The two languages Duizhao reads. */
export type Language = 'en' | 'zh';

/** The other one of the two languages: `otherLanguage('en') → 'zh'`. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'zh' : 'en';
}

const HANZI = /[\u3400-\u9fff\uf900-\ufaff]|[\ud840-\ud88f][\udc00-\udfff]/g;
const KANA_OR_HANGUL = /[\u3040-\u30ff\u1100-\u11ff\uac00-\ud7af]/g;
/** Greek, Cyrillic, Hebrew, Arabic, the scripts of India and South East Asia, Ethiopic and those after. */
const OTHER_SCRIPT = /[\u0370-\u10ff\u1200-\u1dff\u1f00-\u1fff\ua000-\uabff\ufb1d-\ufefc]/g;
const BEYOND_LATIN = /[\u0370-\u1fff\u3040-\ufaff\ufb1d-\ufefc]/;
const LATIN_LETTER = /[A-Za-z]/;
const LATIN_WORD = /[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’-]*/g;
/** Words common in English, and those common in its neighbors; none is a word of both; a name is capitalized. */
const ENGLISH_WORD =
  /\b(?:the|of|and|to|that|with|for|was|were|by|from|it|its|are|this|has|have|not|which|said|will|would|more)\b/gi;
const NEIGHBORS_WORD =
  /\b(?:le|la|les|de|des|du|en|au|aux|sur|avec|une|est|et|dans|pour|qui|der|die|das|und|ist|für|über|sich|dass|wird|sind|nicht|mit|den|ein|eine|auf|el|los|las|que|del|por|para|con|il|che|della|sono|uma|em|os|dos|het|een|yang|untuk|och|att)\b/g;
/** Such words that a name may bring into an English text: Los Angeles, van der Waals. */
const IN_NAMES = 3;

/**
 * The language of a paragraph, or `undefined` when it is neither: `detectLanguage('同比增长9%') → 'zh'`.
 * A hanzi weighs as much as half a Latin word, about what each carries in translation.
 */
export function detectLanguage(text: string): Language | undefined {
  if (!BEYOND_LATIN.test(text)) return isEnglish(text) ? 'en' : undefined;
  const hanzi = count(text, HANZI);
  const words = count(text, LATIN_WORD);
  if (hanzi === 0 && words === 0) return undefined;
  if (count(text, KANA_OR_HANGUL) * 8 > hanzi + words || count(text, OTHER_SCRIPT) > hanzi + words) {
    return undefined;
  }
  if (hanzi >= words * 2) return 'zh';
  return isEnglish(text) ? 'en' : undefined;
}

function isEnglish(text: string): boolean {
  if (!LATIN_LETTER.test(text)) return false;
  const foreign = count(text, NEIGHBORS_WORD);
  return foreign < IN_NAMES || foreign <= count(text, ENGLISH_WORD);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
