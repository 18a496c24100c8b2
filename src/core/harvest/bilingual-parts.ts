import { translatedShares } from '../alignment/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Span } from '../shared/index.ts';
import { detectLanguage, type Language } from '../text/index.ts';

/** A stretch of a block in one language. */
export interface Part {
  /** The block it stands in. */
  readonly block: number;
  readonly language: Language;
  readonly text: string;
}

const HAN = /[\u3400-\u9fff]/g;
const WORD = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’.-]*/g;
/** Latin words with what stands between them, without a hanzi. */
const LATIN_RUN = /[A-Za-zÀ-ɏ][^\u3400-\u9fff\u3001\u3002\uff0c\uff01\uff1f\uff1a\uff1b「」『』《》]*/g;
const SENTENCE_END = /[.!?。！？…"”’」』]\s*[(（]?$/;
const FEWEST_WORDS = 5;
const FEWEST_HANZI = 6;
/** Fewer words beside hanzi are the same title in English, or a name, by how much of them the hanzi translate. */
const SHARE_OF_TITLES = 0.5;

/**
 * The parts of a block: one where it is in one language, several where each language says a sentence or more of its
 * own. English terms in a Chinese sentence, in brackets or not, belong to it, and hanzi in an English one to that.
 */
export function partsOf(text: string, block: number, lexicon: Lexicon | undefined): readonly Part[] {
  const cuts = languageRuns(text, lexicon);
  if (cuts.length > 1) return cuts.map(({ language, text }) => ({ block, language, text }));
  const language = detectLanguage(text);
  return language === undefined ? [] : [{ block, language, text: text.trim() }];
}

interface Run {
  readonly language: Language;
  readonly text: string;
}

function languageRuns(text: string, lexicon: Lexicon | undefined): readonly Run[] {
  const latin = [...text.matchAll(LATIN_RUN)]
    .map(({ index, 0: run }) => ({ start: index, end: index + run.trimEnd().length }))
    .filter(({ start, end }) => isOwnStatement(text, { start, end }, lexicon));
  if (latin.length === 0) return [];
  const runs: Run[] = [];
  let place = 0;
  const add = (language: Language, start: number, end: number) => {
    const run = text.slice(start, end).replace(EDGES, '').trim();
    const isEmpty = language === 'zh' ? count(run, HAN) === 0 : run === '';
    if (!isEmpty) runs.push({ language, text: run });
  };
  for (const { start, end } of latin) {
    add('zh', place, start);
    add('en', start, end);
    place = end;
  }
  add('zh', place, text.length);
  const isBilingual =
    runs.some(({ language }) => language === 'en') &&
    runs.some(({ language, text }) => language === 'zh' && count(text, HAN) >= 2) &&
    isEnough(runs);
  return isBilingual ? runs : [];
}

/** Brackets and separators that a cut leaves at the edges of a run. */
const EDGES = /^[\s)）|｜/／·•—–-]+|(?<![\s(（|｜/／·•—–-])[\s(（|｜/／·•—–-]+$/g;

/** Two runs may be short, as in a title; more of them must be sentences. */
function isEnough(runs: readonly Run[]): boolean {
  if (runs.length === 2) return true;
  return runs.every(({ language, text }) => language === 'en' || count(text, HAN) >= FEWEST_HANZI);
}

/** Whether Latin words stand for themselves rather than being terms of the sentence around them. */
function isOwnStatement(text: string, { start, end }: Span, lexicon: Lexicon | undefined): boolean {
  const [before, after, run] = [text.slice(0, start), text.slice(end), text.slice(start, end)];
  const words = count(run, WORD);
  const lead = before.trimEnd();
  const isBracketed = /[(（]$/.test(lead) && !/[)）]\s*\S/.test(run);
  if (isBracketed || (count(before, HAN) > 0 && count(after, HAN) > 0)) {
    return words >= FEWEST_WORDS && SENTENCE_END.test(lead);
  }
  if (words >= FEWEST_WORDS) return true;
  if (words < 2 || lexicon === undefined) return false;
  const shares = translatedShares({ en: run, zh: (before + after).replace(WORD, ' ') }, lexicon);
  return (shares.en + shares.zh) / 2 >= SHARE_OF_TITLES;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
