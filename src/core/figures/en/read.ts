import type { Modifier } from '../figure.ts';
import { amended, type Place, type Placed, type Reading, type ReadingContext } from '../reading.ts';
import { type RelativeYear, withRelativeYear } from '../relative-year.ts';
import { CALENDAR_WORDS, calendarAt } from './calendar.ts';
import { withChange } from './changes.ts';
import { MONTH_WORDS } from './months.ts';
import { NAME_WORDS, nameAt } from './names.ts';
import { NUMERAL_WORDS, type Numeral, numeralAt } from './numeral.ts';
import { ORDINAL_WORDS, rankAt } from './ordinals.ts';
import { type Quantified, spanOf, type TokenFinding } from './place.ts';
import { quantify } from './quantity.ts';
import { PHRASE_WORDS, setPhraseAt } from './set-phrases.ts';
import { isHyphen, type Token, tokenize } from './tokens.ts';
import { EXCEEDING, HEDGES_AFTER, HEDGES_BEFORE } from './words.ts';

/** Words at which the calendar or an ordinal can begin. */
const CALENDAR_BEGINNINGS = new Set([...CALENDAR_WORDS, ...MONTH_WORDS, ...ORDINAL_WORDS]);
/** The words at which a figure or a name can begin; at others nothing is tried. */
const BEGINNINGS = new Set([...CALENDAR_BEGINNINGS, ...NAME_WORDS, ...NUMERAL_WORDS, ...PHRASE_WORDS]);
const RELATIVE_YEAR: RelativeYear = {
  before: /\b(?:this|last|next) year['’]s $/i,
  after: /^ (?:of|in) (?:this|last|next|the (?:current|previous)) year\b/i,
};
const ARTICLES = new Set(['a', 'an', 'the', 'another', 'of']);
const FULL_WIDTH = /[！-～　]/g;

/** Places the figures of an English text in order; at each token names come first, so that nothing is read in them. */
export function readEnglish(source: string, context: ReadingContext, place: Place): void {
  const halfWidth = source.replace(FULL_WIDTH, (character) =>
    character === '　' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
  const tokens = tokenize(halfWidth);
  // İ is the only character that has not one small letter.
  const text = halfWidth.replaceAll('İ', 'i').toLowerCase();
  let floor = 0;
  for (let at = 0; at < tokens.length; ) {
    const finding = findAt(text, tokens, at, floor, context);
    if (finding?.placed !== undefined) {
      place(withRelativeYear(text, finding.placed, RELATIVE_YEAR));
    }
    at = Math.max(finding?.next ?? 0, at + 1);
    if (finding !== undefined) floor = at;
  }
}

function findAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  floor: number,
  context: ReadingContext,
): TokenFinding | undefined {
  if (!canBegin(tokens, at)) return undefined;
  const name = nameAt(text, tokens, at);
  if (name !== undefined) return { next: name };
  const { kind, word = '' } = tokens[at] ?? {};
  if (kind === 'number' || CALENDAR_BEGINNINGS.has(word)) {
    const found = calendarAt(tokens, at, context) ?? agedAt(tokens, at) ?? rankAt(tokens, at);
    if (found !== undefined) return found;
  }
  const phrase = setPhraseAt(tokens, at);
  if (phrase?.placed !== undefined) return hedgedPhrase(text, tokens, at, phrase.next, phrase.placed, floor);
  const numeral = numeralAt(tokens, at);
  const quantified = numeral && quantify(tokens, numeral);
  if (numeral === undefined || quantified === undefined)
    return numeral === undefined ? undefined : { next: numeral.to };
  return placeQuantity(text, tokens, numeral, quantified, floor);
}

function canBegin(tokens: readonly Token[], at: number): boolean {
  const { kind, word = '' } = tokens[at] ?? {};
  if (kind === 'number') return true;
  if (kind === 'sign') return word === '[' || word === '+';
  const next = tokens[at + 1];
  if (BEGINNINGS.has(word)) return true;
  return next?.glued === true && (next.kind === 'number' || next.word === '@' || isHyphen(next));
}

/** Died at 91, aged 65 */
function agedAt(tokens: readonly Token[], at: number): TokenFinding | undefined {
  const { word = '', kind } = tokens[at] ?? {};
  if (kind !== 'number' || !isAgeBefore(tokens, at) || !/^\d{1,3}$/.test(word)) return undefined;
  if (
    /^(?:%|percent|years?)$/.test(tokens[at + 1]?.word ?? '') ||
    (tokens[at + 1]?.glued === true && tokens[at + 1]?.word === '-')
  )
    return undefined;
  const after = HEDGES_AFTER.at(tokens, at + 1);
  const reading: Reading = {
    kind: 'age',
    value: Number(word),
    unit: 'year',
    modifier: after?.meaning,
  };
  const next = after?.next ?? at + 1;
  return { next, placed: { reading, span: spanOf(tokens, at, next) } };
}

function isAgeBefore(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1]?.word;
  if (last === 'of') return tokens[at - 2]?.word === 'age';
  return last === 'at' ? tokens[at - 2]?.word === 'died' : last === 'age' || last === 'aged';
}

interface Hedged {
  readonly from: number;
  readonly next: number;
  readonly modifier: Modifier | undefined;
}

const MOVING = /^(?:tick|edg|inch|nudg|pick|push|ramp|mov|shot|crept|went)(?:e|ed|es|ing)?$/;

/** Ticked *up to* 50.6: a movement, no hedge. */
function isMovingUp(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'up' && MOVING.test(tokens[at - 1]?.word ?? '');
}

/** The tokens of a reading with the hedges around them. */
function hedged(
  tokens: readonly Token[],
  reading: Reading,
  range: { from: number; next: number },
  floor: number,
): Hedged {
  const previous = tokens[range.from - 1];
  const article = previous?.kind === 'word' && ARTICLES.has(previous.word) ? 1 : 0;
  const direct = HEDGES_BEFORE.before(tokens, range.from);
  const before = direct ?? (article === 1 ? HEDGES_BEFORE.before(tokens, range.from - 1) : undefined);
  const isFree = before !== undefined && before.start >= floor && !isMovingUp(tokens, before.start);
  const after = HEDGES_AFTER.at(tokens, range.next);
  const isExceeding = EXCEEDING.has(tokens[range.from - 1 - article]?.word ?? '');
  const modifier =
    reading.modifier ?? (isFree ? before.meaning : isExceeding ? 'over' : undefined) ?? after?.meaning;
  return {
    from: isFree ? before.start : range.from,
    next: after?.next ?? range.next,
    modifier,
  };
}

function hedgedPhrase(
  text: string,
  tokens: readonly Token[],
  from: number,
  next: number,
  { reading }: Placed,
  floor: number,
): TokenFinding {
  const whole = hedged(tokens, reading, { from, next }, floor);
  const placed = {
    reading: amended(reading, { modifier: whole.modifier }),
    span: spanOf(tokens, whole.from, whole.next),
  };
  return { next: whole.next, placed: withChange(text, tokens, placed, whole) };
}

function placeQuantity(
  text: string,
  tokens: readonly Token[],
  { several }: Numeral,
  quantified: Quantified,
  floor: number,
): TokenFinding {
  const whole = hedged(tokens, quantified.reading, quantified, floor);
  const span = spanOf(tokens, whole.from, whole.next);
  const reading = amended(quantified.reading, {
    modifier: several ? 'several' : whole.modifier,
    role: isGloss(tokens, whole.from, quantified.reading) ? 'gloss' : undefined,
  });
  return { next: whole.next, placed: withChange(text, tokens, { reading, span }, whole) };
}

/** Brackets repeat an amount in another unit or currency. */
function isGloss(tokens: readonly Token[], from: number, { kind }: Reading): boolean {
  const before = tokens[from - 1]?.word === 'or' ? tokens[from - 2] : tokens[from - 1];
  return (kind === 'money' || kind === 'measure') && before?.word === '(';
}
