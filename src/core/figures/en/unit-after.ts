import type { Tokens } from './tokens.ts';
import { UNITS, type Unit } from './words.ts';

const BEFORE_UNIT = new Set(
  'more consecutive straight full working calendar whole solid long worth of metric additional extra successive'.split(
    ' ',
  ),
);

export function unitAfter(tokens: Tokens, to: number): { meaning: Unit; next: number } | undefined {
  const unit = UNITS.at(tokens, tokens.isHyphen(to) ? to + 1 : to);
  if (unit !== undefined) return isNotUnit(tokens, to, unit) ? undefined : unit;
  if (!BEFORE_UNIT.has(tokens.word(to))) return undefined;
  const skip = BEFORE_UNIT.has(tokens.word(to + 1)) ? to + 2 : to + 1;
  const later = UNITS.at(tokens, skip);
  return later?.meaning.kind === 'duration' || later?.meaning.kind === 'money' || tokens.word(to) === 'metric'
    ? later
    : undefined;
}

/** Units of one letter stand right after their digits: 45.8g, 1.5C; *won* and *real* are words as well. */
function isNotUnit(tokens: Tokens, to: number, { next }: { next: number }): boolean {
  const word = tokens.word(to);
  if (next !== to + 1 || !tokens.isWord(to)) return false;
  if (/^(?:g|c|f|x|l)$/.test(word)) return !tokens.isGlued(to);
  if (/^(?:won|real|rand|dong|lira|li|foot|second|b|mt)$/.test(word))
    return !/^(?:\.|,|in|for|of|per|by|to|and|at|on)?$/.test(tokens.word(next));
  return /^(?:mb|gb|tb)$/.test(word) && !tokens.isGlued(to) && !tokens.isCapital(to);
}
