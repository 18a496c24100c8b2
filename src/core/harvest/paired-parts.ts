import { translatedShares } from '../alignment/index.ts';
import type { Segments } from '../corpus/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Language } from '../text/index.ts';
import type { Part } from './bilingual-parts.ts';

/** Parts of a page that may translate each other. */
export type PairedParts = Readonly<Record<Language, readonly Part[]>>;

/** What a part that belongs to a pair has in common with the other side at least; a line of a title may have less. */
const LEAST_SHARE = 0.27;
const LINE = { en: 40, zh: 14 } as const;

/** Of several parts of one side, those that have something in common with the other side. */
export function withoutStrangers(pair: PairedParts, lexicon: Lexicon | undefined): PairedParts {
  if (lexicon === undefined) return pair;
  const segments = segmentsOf(pair);
  const keep = (language: Language): readonly Part[] => {
    if (pair[language].length < 2) return pair[language];
    return pair[language].filter(
      ({ text }) =>
        translatedShares({ ...segments, [language]: text }, lexicon)[language] >=
        LEAST_SHARE * Math.min(1, text.length / LINE[language]),
    );
  };
  return { en: keep('en'), zh: keep('zh') };
}

/** The text of both sides. */
export function segmentsOf({ en, zh }: PairedParts): Segments {
  return { en: textsOf(en).join(' '), zh: textsOf(zh).join('') };
}

/** The texts of parts. */
export function textsOf(parts: readonly Part[]): readonly string[] {
  return parts.map(({ text }) => text);
}

/**
 * The probability that two texts say the same, whatever stands around them: of counterparts half is found on the other
 * side, of others a fifth.
 */
export function plausibility(segments: Segments, lexicon: Lexicon | undefined): number {
  if (lexicon === undefined) return 1;
  const { en, zh } = translatedShares(segments, lexicon);
  return 1 / (1 + Math.exp((evenShare(segments.en.length) - (en + zh) / 2) * STEEPNESS));
}

const STEEPNESS = 18;

/**
 * The share at which two texts may as well say the same as not. Of a few words one is soon found by chance; in a long
 * text many are, while counterparts then share nearer to what they do on average.
 */
function evenShare(letters: number): number {
  return 0.29 + 2 / (letters + 10) + 0.04 * Math.max(0, Math.log2(letters / 120));
}
