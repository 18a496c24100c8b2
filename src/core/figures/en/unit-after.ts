import { isHyphen, type Token } from './tokens.ts';
import { UNITS, type Unit } from './words.ts';

const BEFORE_UNIT = new Set(
  'more consecutive straight full working calendar whole solid long worth of metric additional extra successive'.split(
    ' ',
  ),
);

export function unitAfter(tokens: readonly Token[], to: number): { meaning: Unit; next: number } | undefined {
  const unit = UNITS.at(tokens, isHyphen(tokens[to]) ? to + 1 : to);
  if (unit !== undefined) return isNotUnit(tokens, to, unit) ? undefined : unit;
  if (!BEFORE_UNIT.has(tokens[to]?.word ?? '')) return undefined;
  const skip = BEFORE_UNIT.has(tokens[to + 1]?.word ?? '') ? to + 2 : to + 1;
  const later = UNITS.at(tokens, skip);
  return later?.meaning.kind === 'duration' ||
    later?.meaning.kind === 'money' ||
    tokens[to]?.word === 'metric'
    ? later
    : undefined;
}

/** Units of one letter stand right after their digits: 45.8g, 1.5C; *won* and *real* are words as well. */
function isNotUnit(tokens: readonly Token[], to: number, { next }: { next: number }): boolean {
  const token = tokens[to];
  const { word = '' } = token ?? {};
  if (next !== to + 1 || token?.kind !== 'word') return false;
  if (/^(?:g|m|c|f|x|l)$/.test(word)) return token?.glued !== true;
  if (/^(?:won|real|rand|dong|lira|li|foot|second|b|mt)$/.test(word))
    return !/^(?:\.|,|in|for|of|per|by|to|and|at|on)?$/.test(tokens[next]?.word ?? '');
  return /^(?:mb|gb|tb)$/.test(word) && token?.glued !== true && token?.capital !== true;
}
