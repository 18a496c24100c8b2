import type { Basis } from '../figure.ts';
import { exact } from '../quantity.ts';
import { amended, type Reading } from '../reading.ts';
import { firstBasis, lastBasis } from './bases.ts';
import { VERSUS } from './change-words.ts';

const CLAUSE = 80;

const CLAUSES = /[.;,] |%|percent|per cent/;

/** What every basis holds; most figures have none near. */
const BASIS_HINT = /year|month|quarter|annual|levels|\d{4}|y[/-]?o?[/-]?y|m[/-]?o?[/-]?m|q[/-]?o?[/-]?q|cagr/;

/** The basis after the number within its clause, or else before it; the text is in small letters. */
export function basisOf(
  text: string,
  start: number,
  end: number,
): { basis: Basis; end?: number } | undefined {
  const around = text.slice(Math.max(0, start - CLAUSE), end + CLAUSE);
  if (!BASIS_HINT.test(around)) return undefined;
  const after = clauseAfter(text.slice(end, end + CLAUSE));
  const named = VERSUS.exec(after);
  if (named !== null && named.index < 4)
    return { basis: `vs:${named[1] ?? named[2]}`, end: end + named.index + named[0].length };
  const near = firstBasis(after);
  if (near !== undefined) return { basis: near.basis, end: end + near.end };
  const clauses = text.slice(Math.max(0, start - CLAUSE), start).split(CLAUSES);
  const before = clauses.at(-1) ?? '';
  const versus = VERSUS.exec(after) ?? VERSUS.exec(before);
  if (versus !== null) return { basis: `vs:${versus[1] ?? versus[2]}` };
  const basis = lastBasis(before)?.basis ?? leading(clauses.at(-2));
  return basis && { basis };
}

function clauseAfter(text: string): string {
  const end = /[.;](?= |$)|\d+(?:\.\d+)? ?(?:%|percent|per cent)|, (?:and|while|but|with)/.exec(text);
  return end === null ? text : text.slice(0, end.index);
}

/** A clause that is a basis alone gives the next its own: *compared with the same period last year*, revenue rose 3%. */
function leading(clause: string | undefined): Basis | undefined {
  if (clause === undefined) return undefined;
  const named = firstBasis(clause);
  if (named === undefined) return undefined;
  const rest = clause.slice(0, named.start) + clause.slice(named.end);
  return /^ ?(?:[a-z]+ ){0,2}[a-z]*$/.test(rest) ? named.basis : undefined;
}

/** 80 percent of last year's level is a factor of 0.8. */
export function levelOf(text: string, end: number, reading: Reading): Reading | undefined {
  if (reading.unit !== '%') return undefined;
  if (
    !/^ of (?:(?:the |that of |that in )?(?:last year|(?:19|20)\d\d|the same period|a year (?:earlier|ago)|the previous year))/.test(
      text.slice(end, end + 40),
    )
  )
    return undefined;
  const value = Number(reading.value);
  return amended(reading, {
    kind: 'change',
    factor: exact(value / 100),
    direction: value > 100 ? 'up' : 'down',
    basis: 'level',
  });
}
