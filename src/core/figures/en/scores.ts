import { smallNumber } from './numeral.ts';
import { foundTokens, type TokenFinding } from './place.ts';
import type { Tokens } from './tokens.ts';

const SCORING =
  /^(?:win|wins|won|beat|beats|beating|lost|lose|losing|loss|defeat|defeated|victory|draw|drew|lead|led|leading|score|scored|record|triumph|tie|tied|went|ahead|trailing|trailed|downed|edged|thrashed|hammered|winner|winners|aggregate|success|rout|thrashing|scoreline|upset|deficit|voted|vote|passed|approved|rejected|ruled|ruling)$/;

const RATIO_REACH = [1, 2, 3, 4, 5, 6, 7, 8];

/** Won 3-1, a 7-to-1 split, five to two */
export function scoreAt(tokens: Tokens, at: number): TokenFinding | undefined {
  const [left, dash, right] = [tokens.word(at), tokens.word(at + 1), tokens.word(at + 2)];
  if (dash === 'to') return voteAt(tokens, at) ?? ratioAt(tokens, at);
  const isHyphened = tokens.isHyphen(at + 1);
  const isJoined = (isHyphened || dash === ':') && tokens.isGlued(at + 1) && tokens.isGlued(at + 2);
  if (!isJoined || !/^\d{1,3}$/.test(left)) return undefined;
  if (isHyphened && right === 'to' && tokens.isHyphen(at + 3) && tokens.isNumber(at + 4)) {
    return foundTokens(tokens, at, at + 5, { kind: 'ratio', value: `${left}:${tokens.word(at + 4)}` });
  }
  if (dash === ':' && /^\d{1,3}$/.test(right))
    return foundTokens(tokens, at, at + 3, { kind: 'score', value: `${left}:${right}` });
  if (
    !isHyphened ||
    !/^\d{1,3}$/.test(right) ||
    tokens.isHyphen(at + 3) ||
    /^(?:%|percent|years?|months?|days?|hours?|minutes?|million|billion)$/.test(tokens.word(at + 3))
  )
    return undefined;
  const isScore =
    [1, 2, 3, 4].some((back) => SCORING.test(tokens.word(at - back))) ||
    isNextScore(tokens, at) ||
    SCORING.test(tokens.word(at + 3));
  return isScore ? foundTokens(tokens, at, at + 3, { kind: 'score', value: `${left}:${right}` }) : undefined;
}

/** 6-3, 6-4: a score after another. */
function isNextScore(tokens: Tokens, at: number): boolean {
  return (
    /^(?:,|and)$/.test(tokens.word(at - 1)) &&
    tokens.isNumber(at - 2) &&
    tokens.isHyphen(at - 3) &&
    tokens.isNumber(at - 4)
  );
}

/** A vote of 211 to 209 */
function voteAt(tokens: Tokens, at: number): TokenFinding | undefined {
  const [left, right, after] = [tokens.word(at), tokens.word(at + 2), tokens.word(at + 3)];
  const isVote = [1, 2, 3, 4].some((back) =>
    /^(?:vote|voted|ruled|ruling|split)$/.test(tokens.word(at - back)),
  );
  if (!isVote || !/^\d{1,3}$/.test(left) || !/^\d{1,3}$/.test(right)) return undefined;
  return (after !== '%' && tokens.isSign(at + 3)) || /^(?:in|on|to|for|against|that|with)?$/.test(after)
    ? foundTokens(tokens, at, at + 3, { kind: 'score', value: `${left}:${right}` })
    : undefined;
}

/** A ratio of men to women of 3 to 2 */
function ratioAt(tokens: Tokens, at: number): TokenFinding | undefined {
  const [left, right] = [smallNumber(tokens.word(at)), smallNumber(tokens.word(at + 2))];
  const isRatio =
    left !== undefined &&
    right !== undefined &&
    RATIO_REACH.some((back) => /^ratios?$/.test(tokens.word(at - back)));
  return isRatio ? foundTokens(tokens, at, at + 3, { kind: 'ratio', value: `${left}:${right}` }) : undefined;
}
