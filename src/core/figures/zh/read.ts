import type { Span } from '../../shared/index.ts';
import {
  amended,
  type Finding,
  type Place,
  type Placed,
  type Reading,
  type ReadingContext,
  skipTo,
} from '../reading.ts';
import { type RelativeYear, withRelativeYear } from '../relative-year.ts';
import { calendarAt, periodAt, periodCharacters } from './calendar.ts';
import { withChange } from './changes.ts';
import { CharacterSet } from './character-set.ts';
import { Clauses } from './clauses.ts';
import { clockAt, dayAt } from './clock.ts';
import { isDesignated, nameAt, nameCharacters } from './names.ts';
import { endOfRun, isBrokenAt, isNumeralAt, NUMERAL_CHARACTERS, type Numeral, numeralAt } from './numeral.ts';
import { plain } from './plain.ts';
import { quantify } from './quantity.ts';
import { numeralPhraseAt, setPhraseAt, setPhraseCharacters } from './set-phrases.ts';
import { HEDGES_AFTER, hedgeBefore, SIGNS } from './words.ts';

const NUMERAL_BEGINNINGS = new CharacterSet(NUMERAL_CHARACTERS);
const WORD_BEGINNINGS = new CharacterSet([...periodCharacters(), ...setPhraseCharacters()]);
/** The characters at which a figure or a name can begin; at others nothing is tried. */
const BEGINNINGS = new CharacterSet([
  ...NUMERAL_CHARACTERS,
  ...periodCharacters(),
  ...setPhraseCharacters(),
  ...nameCharacters(),
]);
const GLOSS = /[(（](?:合|约合|约|折合|即)?$/;
const GLOSS_ENDINGS = new CharacterSet('(（合约即');
const RELATIVE_YEAR: RelativeYear = { before: /[今去明前本上]年的?$/ };

/** Places the figures of a Chinese text in order; at each place names come first, so that nothing is read in them. */
export function readChinese(source: string, context: ReadingContext, place: Place): void {
  const { text, original } = plain(source);
  const clauses = new Clauses(text);
  let floor = 0;
  for (let at = 0; at < text.length; ) {
    if (!BEGINNINGS.isAt(text, at)) {
      at++;
      continue;
    }
    const finding = findAt(text, at, floor, context);
    if (finding?.placed !== undefined) {
      const placed = withRelativeYear(text, withChange(clauses, finding.placed), RELATIVE_YEAR);
      place(original === undefined ? placed : inOriginal(placed, original));
    }
    at = finding === undefined ? at + 1 : Math.max(finding.end, at + 1);
    if (finding !== undefined) floor = at;
  }
}

function inOriginal({ reading, span, phrase }: Placed, original: (span: Span) => Span): Placed {
  return { reading, span: original(span), phrase: phrase && original(phrase) };
}

function findAt(text: string, at: number, floor: number, context: ReadingContext): Finding | undefined {
  const isNumeral = NUMERAL_BEGINNINGS.isAt(text, at);
  const isWord = WORD_BEGINNINGS.isAt(text, at);
  const name = nameAt(text, at);
  if (name !== undefined) return skipTo(name);
  const word = isWord ? (periodAt(text, at, context) ?? setPhraseAt(text, at, floor)) : undefined;
  return word ?? (isNumeral ? numeralFinding(text, at, floor, context) : undefined);
}

function numeralFinding(
  text: string,
  at: number,
  floor: number,
  context: ReadingContext,
): Finding | undefined {
  const numeral = numeralAt(text, at);
  if (numeral === undefined) return isNumeralAt(text, at) ? skipTo(endOfRun(text, at)) : undefined;
  const { end } = numeral;
  if (isBrokenAt(text, numeral)) return skipTo(endOfRun(text, at));
  if ((numeral.digits || text.charAt(end) === '号') && isDesignated(text, at)) return skipTo(end + 1);
  return (
    calendarAt(text, at, end, context) ??
    clockAt(text, numeral) ??
    dayAt(text, numeral) ??
    numeralPhraseAt(text, at, end, floor) ??
    quantityFinding(text, numeral, floor) ??
    skipTo(end)
  );
}

function quantityFinding(text: string, numeral: Numeral, floor: number): Finding | undefined {
  const sign = signBefore(text, numeral.start, floor);
  const quantified = quantify(text, numeral, sign?.unit);
  if (quantified === undefined) return undefined;
  const isMoney = quantified.reading.kind === 'money';
  const start =
    numeral.start -
    (isMoney ? (sign?.length ?? 0) : 0) -
    minusBefore(text, numeral.start, quantified.reading);
  const before = start > floor ? hedgeBefore(text, start) : undefined;
  const hedge = before !== undefined && before.start >= floor ? before : undefined;
  const after = HEDGES_AFTER.at(text, quantified.end);
  const modifier = numeral.several
    ? 'several'
    : after !== undefined && after.meaning !== 'approx'
      ? after.meaning
      : (hedge?.meaning ?? (numeral.more ? 'over' : (after?.meaning ?? quantified.reading.modifier)));
  const span = { start: hedge?.start ?? start, end: quantified.end + (after?.text.length ?? 0) };
  const role = isGloss(text, span.start, quantified.reading) ? 'gloss' : undefined;
  const reading = amended(quantified.reading, { modifier, role });
  return { end: span.end, placed: { reading, span } };
}

function signBefore(
  text: string,
  start: number,
  floor: number,
): { unit: string; length: number } | undefined {
  const space = text.charAt(start - 1) === ' ' ? 1 : 0;
  const sign = SIGNS.before(text, start - space);
  if (sign === undefined || start - space - sign.text.length < floor) return undefined;
  return { unit: sign.meaning, length: sign.text.length + space };
}

function minusBefore(text: string, start: number, { kind, value }: Reading): number {
  if (kind !== 'measure' || !(Number(value) < 0)) return 0;
  return text.endsWith('零下', start) ? 2 : text.charAt(start - 1) === '-' ? 1 : 0;
}

/** Brackets repeat an amount in another unit or currency. */
function isGloss(text: string, start: number, { kind }: Reading): boolean {
  return (
    (kind === 'money' || kind === 'measure') &&
    GLOSS_ENDINGS.isAt(text, start - 1) &&
    GLOSS.test(text.slice(Math.max(0, start - 3), start))
  );
}
