import type { Basis } from '../figure.ts';

/** A basis where a text names it. */
export interface NamedBasis {
  readonly basis: Basis;
  readonly start: number;
  readonly end: number;
}

/**
 * How each basis is named, with a hint that every such wording holds: a wording is compiled when a text first holds its
 * hint, for compiling all of them takes longer than all else in a first reading. Of two that begin at one place the
 * earlier counts.
 */
const WORDINGS: readonly (readonly [basis: Basis, hint: RegExp, wording: string])[] = [
  ['yoy', /year/, 'year[- ]on[- ]year|year[- ]over[- ]year|on[- ](?:the[- ])?year'],
  ['yoy', /y[/-]?o?[/-]?y/, 'y[/-]?o?[/-]?y'],
  [
    'yoy',
    /\b(?:from|than|with|to|versus|over|against|on) .*year/,
    '(?:from|than|compared (?:with|to)|versus|over|against|on) (?:in |during |that of |those of )?(?:a|one|the same (?:period|month|quarter|time) (?:of |in )?(?:a|the|last|one)?|last|the previous|the prior|the preceding|the year) ?year(?: (?:earlier|ago|before|prior))?',
  ],
  [
    'yoy',
    /the (?:same|corresponding|year)|year (?:earlier|ago|before)/,
    '(?:from|over|than|with|to) the (?:same|corresponding|year-ago|year-earlier) (?:period|month|quarter)|a year (?:earlier|ago|before)|(?:from|than|over) (?:the )?year (?:before|earlier)',
  ],
  [
    'mom',
    /month|m[/-]?o?[/-]?m/,
    'month[- ]on[- ]month|month[- ]over[- ]month|m[/-]?o?[/-]?m|(?:from|than|compared with|compared to|over|on) (?:the end of )?(?:a|one|the previous|the prior|last|the preceding|the) month(?: (?:earlier|ago|before))?',
  ],
  [
    'qoq',
    /quarter|q[/-]?o?[/-]?q/,
    'quarter[- ]on[- ]quarter|quarter[- ]over[- ]quarter|q[/-]?o?[/-]?q|(?:from|than|compared with|compared to|over|on)(?: the growth pace in| that in)? (?:a|one|the) ?(?:previous|prior|last|preceding|first|second|third|fourth)? ?quarter(?: (?:earlier|ago|before))?',
  ],
  [
    'cagr',
    /average|annual|cagr/,
    'average annual|annual average|average yearly|yearly average|compound annual|compounded annual|(?:a|per) year on average|annually on average|annual (?:[a-z]+ ){1,2}growth of|cagr',
  ],
  ['annualized', /annual/, 'annuali[sz]ed|(?:at )?an annual rate|annual pace'],
];
const compiled: (RegExp | undefined)[] = [];

/** The first basis that a text in small letters names from a place on. */
export function firstBasis(text: string, from = 0): NamedBasis | undefined {
  let first: NamedBasis | undefined;
  for (const [row, [basis, hint, wording]] of WORDINGS.entries()) {
    if (!hint.test(text)) continue;
    compiled[row] ??= new RegExp(`\\b(?:${wording})(?![a-z])`, 'g');
    const pattern = compiled[row];
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null || (first !== undefined && match.index >= first.start)) continue;
    first = { basis, start: match.index, end: match.index + match[0].length };
  }
  return first;
}

/** The last basis that a text in small letters names. */
export function lastBasis(text: string): NamedBasis | undefined {
  let last: NamedBasis | undefined;
  for (let next = firstBasis(text); next !== undefined; next = firstBasis(text, next.end)) last = next;
  return last;
}
