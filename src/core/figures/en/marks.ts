import { isoDateAt } from './months.ts';
import type { Token } from './tokens.ts';

/** [12], [3, 4] */
export function footnoteAt(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at + 1]?.kind !== 'number') return undefined;
  for (let next = at + 2; next < at + 12; next++) {
    const { word = '', kind } = tokens[next] ?? {};
    if (word === ']') return next + 1;
    if (kind !== 'number' && !/^[,–-]$/.test(word)) return undefined;
  }
  return undefined;
}

/** Three numbers or more in a row are a table, a telephone number or noise. */
export function tableAt(tokens: readonly Token[], at: number): number | undefined {
  if (isoDateAt(tokens, at)) return undefined;
  let next = at;
  let numbers = 0;
  for (; tokens[next] !== undefined; next++) {
    const { kind, word, glued } = tokens[next] as Token;
    if (kind === 'number') numbers++;
    else if (!(glued && tokens[next + 1]?.glued === true && /^[,.:/-]$/.test(word))) break;
  }
  return numbers >= 3 ? next : undefined;
}
