import { foundTokens, type TokenFinding } from './place.ts';
import { isHyphen, type Token } from './tokens.ts';

const SCORING =
  /^(?:win|wins|won|beat|beats|beating|lost|lose|losing|loss|defeat|defeated|victory|draw|drew|lead|led|leading|score|scored|record|triumph|tie|tied|went|ahead|trailing|trailed|downed|edged|thrashed|hammered|winner|winners|aggregate|success|rout|thrashing|scoreline|upset|deficit|voted|vote|ruled|ruling)$/;

/** Won 3-1, a 7-to-1 split, five to two */
export function scoreAt(tokens: readonly Token[], at: number): TokenFinding | undefined {
  const [left, dash, right] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (dash?.word === 'to') return voteAt(tokens, at);
  if (dash?.kind !== 'sign' || !dash.glued || right?.glued !== true || !/^\d{1,3}$/.test(left?.word ?? ''))
    return undefined;
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
    isNextScore(tokens, at) ||
    SCORING.test(tokens[at + 3]?.word ?? '');
  return isScore
    ? foundTokens(tokens, at, at + 3, { kind: 'score', value: `${left?.word}:${right.word}` })
    : undefined;
}

/** 6-3, 6-4: a score after another. */
function isNextScore(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:,|and)$/.test(tokens[at - 1]?.word ?? '') &&
    tokens[at - 2]?.kind === 'number' &&
    isHyphen(tokens[at - 3]) &&
    tokens[at - 4]?.kind === 'number'
  );
}

/** A vote of 211 to 209 */
function voteAt(tokens: readonly Token[], at: number): TokenFinding | undefined {
  const [left, right, after] = [tokens[at]?.word ?? '', tokens[at + 2]?.word ?? '', tokens[at + 3]];
  const isVote = [1, 2, 3, 4].some((back) =>
    /^(?:vote|voted|ruled|ruling|split)$/.test(tokens[at - back]?.word ?? ''),
  );
  if (!isVote || !/^\d{1,3}$/.test(left) || !/^\d{1,3}$/.test(right)) return undefined;
  return after === undefined ||
    (after.word !== '%' && (after.kind === 'sign' || /^(?:in|on|to|for|against|that|with)$/.test(after.word)))
    ? foundTokens(tokens, at, at + 3, { kind: 'score', value: `${left}:${right}` })
    : undefined;
}
