import { IRREGULAR_FORMS } from './irregular-forms.ts';

const STOP_WORDS = new Set(
  `a an any as at be been being by do does doing done did etc for get got had has have having in into is are was were
  it its kind of on one's oneself onto particular particularly s sb shall somebody someone something sth t than that
  the thing these those those to type upon used using was way which while whom whose with would`.split(/\s+/),
);

/** Whether an English word says nothing of what a sentence is about: the, of, would. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/**
 * What the forms of an English word have in common: `stemOf('carried') → 'carry'`, `stemOf('went') → 'go'`. Lighter
 * than Porter's: inflections fall, derivations stay, as the glosses of a lexicon tell them apart.
 */
export function stemOf(word: string): string {
  return finish(IRREGULAR_FORMS.get(word) ?? word);
}

function finish(word: string): string {
  if (word.length <= 3) return word;
  const bare = withoutInflection(word)
    .replace(/ily$/, 'y')
    .replace(/(?<=..)ly$/, '')
    .replace(/our$/, 'or')
    .replace(/is(?=e$|$)(?<=.{4})/, 'iz');
  return bare.length > 3 ? bare.replace(/e$/, '') : bare;
}

function withoutInflection(word: string): string {
  if (/(?:ies|ied)$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2);
  if (/[^su]s$/.test(word)) return word.slice(0, -1);
  const root = word.replace(/(?:ed|ing)$/, '');
  if (root === word || root.length < 2 || !/[aeiouy]/.test(root)) return word;
  return /([bdgmnprt])\1$/.test(root) ? root.slice(0, -1) : root;
}
