import { foundTokens, type TokenFinding } from './place.ts';
import { isHyphen, type Token } from './tokens.ts';

const SCORING =
  /^(?:win|wins|won|beat|beats|beating|lost|lose|losing|loss|defeat|defeated|victory|draw|drew|lead|led|leading|score|scored|scoreline|record|triumph|tie|tied|went|ahead|trailing|trailed|downed|edged|thrashed|hammered|voted|vote|ruled|ruling)$/;

/** Won 3-1, a 7-to-1 split, five to two */
export function scoreAt(tokens: readonly Token[], at: number): TokenFinding | undefined {
  const [left, dash, right] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!/^\d{1,3}$/.test(left?.word ?? '') || dash?.glued !== true || right?.glued !== true) return undefined;
  if (
    isHyphen(dash) &&
    right.word === 'to' &&
    isHyphen(tokens[at + 3]) &&
    tokens[at + 4]?.kind === 'number'
  ) {
    return foundTokens(tokens, at, at + 5, { kind: 'ratio', value: `${left?.word}:${tokens[at + 4]?.word}` });
  }
  if (dash.word === ':' && /^\d{1,3}$/.test(right.word))
    return foundTokens(tokens, at, at + 3, { kind: 'score', value: `${left?.word}:${right.word}` });
  if (
    !isHyphen(dash) ||
    !/^\d{1,3}$/.test(right.word) ||
    isHyphen(tokens[at + 3]) ||
    /^(?:%|percent|years?|months?|days?|hours?|minutes?|million|billion)$/.test(tokens[at + 3]?.word ?? '')
  )
    return undefined;
  const isScore =
    [1, 2, 3, 4].some((back) => SCORING.test(tokens[at - back]?.word ?? '')) ||
    SCORING.test(tokens[at + 3]?.word ?? '');
  return isScore
    ? foundTokens(tokens, at, at + 3, { kind: 'score', value: `${left?.word}:${right.word}` })
    : undefined;
}
