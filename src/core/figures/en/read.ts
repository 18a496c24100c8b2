import type { Modifier } from '../figure.ts';
import { amended, type Place, type Placed, type Reading, type ReadingContext } from '../reading.ts';
import { type RelativeYear, withRelativeYear } from '../relative-year.ts';
import { BasisText } from './basis.ts';
import { CALENDAR_WORDS, calendarAt } from './calendar.ts';
import { withChange } from './changes.ts';
import { MONTH_WORDS } from './months.ts';
import { NAME_WORDS, nameAt } from './names.ts';
import { NUMERAL_WORDS, type Numeral, numeralAt } from './numeral.ts';
import { ORDINAL_WORDS, rankAt } from './ordinals.ts';
import { type Quantified, spanOf, type TokenFinding } from './place.ts';
import { quantify } from './quantity.ts';
import { PHRASE_WORDS, setPhraseAt } from './set-phrases.ts';
import { Tokens } from './tokens.ts';
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
const MARKS = /^(?:mark|level|threshold|line|barrier)$/;
const FULL_WIDTH = /[！-～　]/g;

/** Places the figures of an English text in order; at each token names come first, so that nothing is read in them. */
export function readEnglish(source: string, context: ReadingContext, place: Place): void {
  const halfWidth = source.replace(FULL_WIDTH, (character) =>
    character === '　' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
  const tokens = new Tokens(halfWidth);
  // İ is the only character that has not one small letter.
  const text = halfWidth.replaceAll('İ', 'i').toLowerCase();
  const english = { text, tokens, bases: new BasisText(text) };
  let floor = 0;
  for (let at = 0; at < tokens.count; ) {
    const finding = findAt(english, at, floor, context);
    if (finding?.placed !== undefined) {
      place(withRelativeYear(text, finding.placed, RELATIVE_YEAR));
    }
    at = Math.max(finding?.next ?? 0, at + 1);
    if (finding !== undefined) floor = at;
  }
}

interface EnglishText {
  /** In small letters. */
  readonly text: string;
  readonly tokens: Tokens;
  readonly bases: BasisText;
}

function findAt(
  english: EnglishText,
  at: number,
  floor: number,
  context: ReadingContext,
): TokenFinding | undefined {
  const { text, tokens } = english;
  if (!canBegin(tokens, at)) return undefined;
  const name = nameAt(text, tokens, at);
  if (name !== undefined) return { next: name };
  if (tokens.isNumber(at) || CALENDAR_BEGINNINGS.has(tokens.word(at))) {
    const found = calendarAt(tokens, at, context) ?? agedAt(tokens, at) ?? rankAt(tokens, at);
    if (found !== undefined) return found;
  }
  const phrase = setPhraseAt(tokens, at);
  if (phrase?.placed?.reading.kind === 'score') return phrase;
  if (phrase?.placed !== undefined) return hedgedPhrase(english, at, phrase.next, phrase.placed, floor);
  const numeral = numeralAt(tokens, at);
  const quantified = numeral && quantify(tokens, numeral);
  if (numeral === undefined || quantified === undefined)
    return numeral === undefined ? undefined : { next: numeral.to };
  return placeQuantity(english, numeral, quantified, floor);
}

function canBegin(tokens: Tokens, at: number): boolean {
  if (tokens.isNumber(at)) return true;
  const word = tokens.word(at);
  if (tokens.isSign(at)) return word === '[' || word === '+';
  if (BEGINNINGS.has(word)) return true;
  return (
    tokens.isGlued(at + 1) &&
    (tokens.isNumber(at + 1) || tokens.word(at + 1) === '@' || tokens.isHyphen(at + 1))
  );
}

/** Died at 91, aged 65 */
function agedAt(tokens: Tokens, at: number): TokenFinding | undefined {
  const word = tokens.word(at);
  if (!tokens.isNumber(at) || !isAgeBefore(tokens, at) || !/^\d{1,3}$/.test(word)) return undefined;
  if (
    /^(?:%|percent|years?)$/.test(tokens.word(at + 1)) ||
    (tokens.isGlued(at + 1) && tokens.word(at + 1) === '-' && !tokens.isNumber(at + 2))
  )
    return undefined;
  const upper =
    /^(?:to|and|through)$/.test(tokens.word(at + 1)) || tokens.isHyphen(at + 1) ? tokens.word(at + 2) : '';
  const isRange = /^\d{1,3}$/.test(upper) && Number(upper) > Number(word);
  const end = isRange ? at + 3 : at + 1;
  const after = HEDGES_AFTER.at(tokens, end);
  const reading: Reading = {
    kind: 'age',
    value: Number(word),
    high: isRange ? Number(upper) : undefined,
    unit: 'year',
    modifier: after?.meaning,
  };
  const next = after?.next ?? end;
  return { next, placed: { reading, span: spanOf(tokens, at, next) } };
}

function isAgeBefore(tokens: Tokens, at: number): boolean {
  const last = tokens.word(at - 1);
  if (last === 'of') return tokens.word(at - 2) === 'age';
  return last === 'at' ? tokens.word(at - 2) === 'died' : last === 'age' || last === 'aged';
}

interface Hedged {
  readonly from: number;
  readonly next: number;
  readonly modifier: Modifier | undefined;
}

const MOVING = /^(?:tick|edg|inch|nudg|pick|push|ramp|mov|shot|crept|went)(?:e|ed|es|ing)?$/;

/** Ticked *up to* 50.6: a movement, no hedge. */
function isMovingUp(tokens: Tokens, at: number): boolean {
  return tokens.word(at) === 'up' && MOVING.test(tokens.word(at - 1));
}

/** The tokens of a reading with the hedges around them. */
function hedged(
  tokens: Tokens,
  reading: Reading,
  range: { from: number; next: number },
  floor: number,
): Hedged {
  const article = tokens.isWord(range.from - 1) && ARTICLES.has(tokens.word(range.from - 1)) ? 1 : 0;
  const direct = HEDGES_BEFORE.before(tokens, range.from);
  // Below the $100 *mark*; but below *the* 0.4 percent that was forecast is no hedge.
  const isIndefinite =
    article === 1 && (tokens.word(range.from - 1) !== 'the' || MARKS.test(tokens.word(range.next)));
  const before = direct ?? (isIndefinite ? HEDGES_BEFORE.before(tokens, range.from - 1) : undefined);
  const isFree = before !== undefined && before.start >= floor && !isMovingUp(tokens, before.start);
  const after = HEDGES_AFTER.at(tokens, range.next);
  const isExceeding = EXCEEDING.has(tokens.word(range.from - 1 - article));
  const modifier =
    reading.modifier ?? (isFree ? before.meaning : isExceeding ? 'over' : undefined) ?? after?.meaning;
  return {
    from: isFree ? before.start : range.from,
    next: after?.next ?? range.next,
    modifier,
  };
}

function hedgedPhrase(
  { tokens, bases }: EnglishText,
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
  return { next: whole.next, placed: withChange(bases, tokens, placed, whole) };
}

function placeQuantity(
  { tokens, bases }: EnglishText,
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
  return { next: whole.next, placed: withChange(bases, tokens, { reading, span }, whole) };
}

/** Brackets repeat an amount in another unit or currency. */
function isGloss(tokens: Tokens, from: number, { kind }: Reading): boolean {
  const before = tokens.word(from - 1) === 'or' ? from - 2 : from - 1;
  return (kind === 'money' || kind === 'measure') && tokens.word(before) === '(';
}
