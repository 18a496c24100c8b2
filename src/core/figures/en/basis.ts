import type { Span } from '../../shared/index.ts';
import type { Basis } from '../figure.ts';
import { exact } from '../quantity.ts';
import { amended, type Reading } from '../reading.ts';
import { firstBasis, lastBasis } from './bases.ts';
import { VERSUS } from './change-words.ts';

const CLAUSE = 80;

/** Where the year of a comparison ends at the latest that begins right after its number. */
const FARTHEST_YEAR = 48;

const CLAUSES = /[.;,] |%|percent|per cent/;

/** What every basis holds; most figures have none near. */
const BASIS_HINT =
  /year|month|quarter|annual|levels|\d{4}|y[/-]?o?[/-]?y|m[/-]?o?[/-]?m|q[/-]?o?[/-]?q|cagr/g;

/** A text in small letters, asked for the bases of its figures from the left: its hints are sought once. */
export class BasisText {
  readonly #text: string;
  /** Where the first hint is that the next figure may see. */
  #hint = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The basis that the text names near a figure: *from a year earlier* is year-on-year. */
  basisOf({ start, end }: Span): { basis: Basis; end?: number } | undefined {
    return this.#hintFrom(start - CLAUSE) < end + CLAUSE ? basisOf(this.#text, start, end) : undefined;
  }

  /** The basis right after an amount: an increase of 23,000 *compared with a year earlier*. */
  basisAfter({ start, end }: Span): { basis: Basis; end: number } | undefined {
    if (this.#hintFrom(start - CLAUSE) >= end + CLAUSE) return undefined;
    const [after = ''] = /^[^,;.\d]*/.exec(this.#text.slice(end, end + CLAUSE)) ?? [];
    const near = firstBasis(after);
    return near && { basis: near.basis, end: end + near.end };
  }

  /** Whether a figure is the level of an earlier time: 75 percent *a year ago*. */
  isEarlier({ end }: Span): boolean {
    return /^ (?:a|one|the) (?:year|month|quarter|week) (?:ago|earlier|before)/.test(
      this.#text.slice(end, end + 24),
    );
  }

  /** A share of an earlier level: *80 percent of last year's*. */
  levelOf({ end }: Span, reading: Reading): Reading | undefined {
    return levelOf(this.#text, end, reading);
  }

  #hintFrom(start: number): number {
    if (this.#hint < start || this.#hint < 0) {
      BASIS_HINT.lastIndex = Math.max(0, start);
      this.#hint = BASIS_HINT.exec(this.#text)?.index ?? Number.POSITIVE_INFINITY;
    }
    return this.#hint;
  }
}

/** The basis after the number within its clause, or else before it. */
function basisOf(text: string, start: number, end: number): { basis: Basis; end?: number } | undefined {
  const after = clauseAfter(text.slice(end, end + CLAUSE));
  const named = /\d{4}/.test(after.slice(0, FARTHEST_YEAR)) ? VERSUS.exec(after) : null;
  if (named !== null && named.index < 4)
    return { basis: `vs:${named[1] ?? named[2]}`, end: end + named.index + named[0].length };
  const near = firstBasis(after);
  if (near !== undefined) return { basis: near.basis, end: end + near.end };
  // Lower *than* what has no name is against no basis of another clause.
  if (/^ (?:lower|higher|less|more|faster|slower|below|above)? ?than /.test(after) && !VERSUS.test(after))
    return undefined;
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
function levelOf(text: string, end: number, reading: Reading): Reading | undefined {
  if (reading.unit !== '%' || !text.startsWith(' of ', end)) return undefined;
  if (
    !/^ of (?:(?:the |its |their |that of |that in )?(?:last year|(?:19|20)\d\d|the same period|a year (?:earlier|ago)|the previous year))/.test(
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
