import { IRREGULAR_FORMS } from './irregular-forms.ts';

const STOP_WORDS = new Set(
  `a about all also an and any are as at be because been being both but by can could did do does doing done down
  each either etc for from get got had has have having he her here hers him his how i if in into is it its just kind
  like make may me might more most much must my no not of off on one one's oneself onto or other others our out over
  own particular particularly person s sb shall she should so some somebody someone something sth still such t than
  that the their them then there these they thing this those though through thus to too toward towards type under up
  upon us used using very was way we well were what when where which while who whom whose will with within without
  would you your yours`.split(/\s+/),
);

const known = new Map<string, string>();

/** Whether an English word says nothing of what a sentence is about: the, of, would. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/**
 * What the forms of an English word have in common: `stemOf('carried') → 'carry'`, `stemOf('went') → 'go'`. Lighter
 * than Porter's: inflections fall, derivations stay, as the glosses of a lexicon tell them apart.
 */
export function stemOf(word: string): string {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const stem = finish(IRREGULAR_FORMS.get(word) ?? word);
  if (known.size > 50_000) known.clear();
  known.set(word, stem);
  return stem;
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
  const found = /^(.*[aeiouy].*?)(?:ed|ing)$/.exec(word);
  const root = found?.[1];
  if (root === undefined || root.length < 2) return word;
  return /([bdgmnprt])\1$/.test(root) ? root.slice(0, -1) : root;
}
