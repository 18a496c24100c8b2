import type { Span } from '../shared/index.ts';
import type { Language } from './language.ts';

/** What may end a sentence, with the quotes and brackets that close with it. */
const ENDS: Readonly<Record<Language, RegExp>> = {
  en: /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s)/g,
  zh: /(?:[。！？!?]+|…{1,2}(?=[\s”’」』]|$))["'”’」』）)]*/g,
};
/** What a dot follows without ending a sentence: titles, firms, months, initials, and the dots inside U.S. */
const ABBREVIATED =
  /(?:^|[\s("“'‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|St|Mt|Jr|Sr|Co|Corp|Inc|Ltd|Bros|No|Nos|Vol|Art|vs|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z]|(?:[A-Za-z]\.)+[A-Za-z])\.$/;
const STARTS_SENTENCE = /^\s+["'“‘([]*[\p{Lu}\p{N}\p{Script=Han}]/u;

/** The sentences of a paragraph in order, without the spaces between them: `'今天。明天。' → 0–3, 3–6`. */
export function splitSentences(text: string, language: Language): readonly Span[] {
  const spans: Span[] = [];
  let start = skipSpace(text, 0);
  for (const { 0: mark, index } of text.matchAll(ENDS[language])) {
    const end = index + mark.length;
    if (index < start || !endsSentence(text, index, end, language)) continue;
    spans.push({ start, end });
    start = skipSpace(text, end);
  }
  const last = text.trimEnd().length;
  if (last > start) spans.push({ start, end: last });
  return spans;
}

function endsSentence(text: string, at: number, end: number, language: Language): boolean {
  if (language === 'zh') return true;
  if (!STARTS_SENTENCE.test(text.slice(end, end + 8))) return false;
  return text[at] !== '.' || !ABBREVIATED.test(text.slice(Math.max(0, at - 12), at + 1));
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}
