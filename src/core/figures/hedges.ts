import type { Figure } from './figure.ts';

/** Hedges under which a dozen and 十几 are one. */
const LOOSE = new Set(['over', 'approx']);

const ABOVE = new Set(['over', 'atleast']);

const BELOW = new Set(['under', 'atmost', 'nearly']);

/** Over 12 may be 13, nearly 100 may be 97. */
export function isWithinHedge({ modifier, value, kind }: Figure, exactValue: number): boolean {
  if (modifier === undefined) return false;
  const ratio = kind === 'age' ? 0 : exactValue / Number(value);
  return ABOVE.has(modifier)
    ? ratio > 1 && ratio <= 1.1
    : BELOW.has(modifier) && modifier !== 'atmost' && ratio < 1 && ratio >= 0.9;
}

/** The same value, hedged in opposite directions, cannot both be right; otherwise a hedge changes nothing. */
export function hedged(en: Figure, zh: Figure): 'match' | 'rounding' | 'mismatch' {
  const [a, b] = [en.modifier ?? '', zh.modifier ?? ''];
  if ((ABOVE.has(a) && BELOW.has(b)) || (BELOW.has(a) && ABOVE.has(b))) return 'mismatch';
  if (ABOVE.has(a) && ABOVE.has(b)) return 'match';
  return a === b || a === 'approx' || b === 'approx' || a === '' || b === '' ? 'match' : 'rounding';
}

/** Whether both hedges leave room for a little more or less: more than a dozen and 十几. */
export function isLoose(en: Figure, zh: Figure): boolean {
  return LOOSE.has(en.modifier ?? '') && LOOSE.has(zh.modifier ?? '');
}
