import { isoDateAt } from './months.ts';
import type { Tokens } from './tokens.ts';

/** [12], [3, 4] */
export function footnoteAt(tokens: Tokens, at: number): number | undefined {
  if (!tokens.isNumber(at + 1)) return undefined;
  for (let next = at + 2; next < at + 12; next++) {
    const word = tokens.word(next);
    if (word === ']') return next + 1;
    if (!tokens.isNumber(next) && !/^[,–-]$/.test(word)) return undefined;
  }
  return undefined;
}

/** Three numbers or more in a row are a table, a telephone number or noise. */
export function tableAt(tokens: Tokens, at: number): number | undefined {
  if (isoDateAt(tokens, at)) return undefined;
  let next = at;
  let numbers = 0;
  for (; tokens.has(next); next++) {
    if (tokens.isNumber(next)) numbers++;
    else if (!(tokens.isGlued(next) && tokens.isGlued(next + 1) && /^[,.:/-]$/.test(tokens.word(next))))
      break;
  }
  return numbers >= 3 ? next : undefined;
}
