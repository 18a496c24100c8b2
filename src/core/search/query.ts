import { type Initials, readInitials } from './pinyin-initials.ts';
import { foldForSearch } from './search-fold.ts';

/** What a reader looks for: every term must be in a unit, in either language. */
export interface SearchQuery {
  readonly terms: readonly SearchTerm[];
  /** All terms as one, when several were typed without quotes: units that hold it come first. */
  readonly phrase?: SearchTerm;
}

/** One term in the forms that searches compare; `undefined` where it cannot be in that language. */
export interface SearchTerm {
  /** Words from a word's start: `TradeW`. */
  readonly en?: string;
  /** Whether the last word is whole; a word still being typed is not. */
  readonly wholeWord?: boolean;
  readonly zh?: string;
  /** Typed initials of pinyin, such as `zgjj` for 中国经济. */
  readonly initials?: Initials;
}

/** Reads what was typed: words, "phrases" in quotes of either language, hanzi, initials of pinyin. */
export function parseQuery(typed: string): SearchQuery {
  const parts = [...typed.matchAll(/["“”„]([^"“”„]*)["“”„]?|[^\s"“”„]+/g)].map(([whole, quoted]) => ({
    text: quoted ?? whole,
    quoted: quoted !== undefined,
  }));
  const last = parts.length - 1;
  const terms = parts
    .map(({ text, quoted }, place) =>
      termOf(text, { open: place === last && !/[\s"”]$/.test(typed), quoted }),
    )
    .filter(({ en, zh }) => en !== undefined || zh !== undefined);
  if (terms.length < 2 || parts.some(({ quoted }) => quoted)) return { terms };
  return { terms, phrase: termOf(typed, { open: !/\s$/.test(typed), quoted: true }) };
}

/** A word that is still being typed is open at its end: `tra` finds trade. */
function termOf(text: string, { open, quoted }: { open: boolean; quoted: boolean }): SearchTerm {
  const english = foldForSearch(text, 'en');
  const chinese = foldForSearch(text, 'zh').trim();
  const initials = quoted ? undefined : readInitials(text.toLowerCase());
  const hasHanzi = /\p{Script=Han}/u.test(text);
  return {
    ...(english !== '' && !hasHanzi && { en: english, wholeWord: !open }),
    ...(chinese !== '' && { zh: chinese }),
    ...(initials !== undefined && { initials }),
  };
}
