import { designatedAt } from './designated.ts';
import { footnoteAt, tableAt } from './marks.ts';
import { monthAt } from './months.ts';
import { Phrases } from './phrases.ts';
import { sloganAt } from './slogans.ts';
import type { Tokens } from './tokens.ts';
import { DOLLARS, SIGNS } from './words.ts';

/** Idioms and names of words only. */
const IDIOMS = new Phrases([
  [
    true,
    'two sessions|five eyes|big three|big four|big five|group of seven|group of twenty|three gorges|three kingdoms|second thoughts|third party|third parties|third world|third rate|third person|half time|half mast|double digit|double digits|five year plan|five year plans|five year planning|one day|one time|one way|made in china 2025|seven eleven|fifty fifty|nineteen eighty four|one on one|twenty foot equivalent',
  ],
]);
/** Words that begin an idiom or an address. */
export const NAME_WORDS: readonly string[] = [...IDIOMS.firstWords(), 'http', 'https', 'www'];
const PHONE = /\+?\d{1,4}(?:[- ]\d{3,4}){2,4}(?!\d)|\d{3,4}-\d{7,8}(?!\d)|\(\d{3}\) ?\d{3}-\d{4}/y;
const DOTTED = /\d{1,3}(?:\.\d{1,4}){2,4}(?!\d)/y;
const SLASHED = /24\/7|9\/11(?!\/)|7-eleven/iy;

/** The token after the name that begins at a token: COVID-19, Boeing 737, G20, an address, a footnote mark. */
export function nameAt(text: string, tokens: Tokens, at: number): number | undefined {
  if (tokens.isSign(at))
    return tokens.word(at) === '[' ? footnoteAt(tokens, at) : afterPattern(text, tokens, at, PHONE);
  const idiom = IDIOMS.at(tokens, at);
  if (idiom !== undefined) return idiom.next;
  if (tokens.isWord(at)) return sloganAt(tokens, at) ?? addressAt(tokens, at) ?? codeAt(tokens, at);
  return (
    writtenWithSigns(text, tokens, at) ??
    planAt(tokens, at) ??
    designatedAt(tokens, at) ??
    tableAt(tokens, at)
  );
}

/** Digits with signs or more digits after them: 010-12345678, 192.168.0.1, 24/7. */
function writtenWithSigns(text: string, tokens: Tokens, at: number): number | undefined {
  if (
    !tokens.isNumber(at + 1) &&
    tokens.word(at + 1) !== '.' &&
    tokens.word(at + 1) !== '/' &&
    !tokens.isHyphen(at + 1)
  )
    return undefined;
  return (
    afterPattern(text, tokens, at, PHONE) ??
    afterPattern(text, tokens, at, DOTTED) ??
    afterPattern(text, tokens, at, SLASHED)
  );
}

function afterPattern(text: string, tokens: Tokens, at: number, pattern: RegExp): number | undefined {
  pattern.lastIndex = tokens.start(at);
  if (!pattern.test(text)) return undefined;
  let next = at + 1;
  while (tokens.start(next) < pattern.lastIndex) next++;
  return next;
}

/** https://…, www.…, name@example.org */
function addressAt(tokens: Tokens, at: number): number | undefined {
  const word = tokens.word(at);
  const isAddress =
    (/^https?$/.test(word) && tokens.word(at + 1) === ':') || (word === 'www' && tokens.word(at + 1) === '.');
  const isMail = tokens.word(at + 1) === '@' && tokens.isGlued(at + 1);
  return isAddress || isMail ? tokens.endOfGlued(at) : undefined;
}

/** Letters with digits right after them: G20, H1N1, COVID-19, Shenzhou-13. Small letters with a hyphen are words: mid-2020. */
function codeAt(tokens: Tokens, at: number): number | undefined {
  const word = tokens.word(at);
  if (!tokens.isGlued(at + 1) || SIGNS.has(word) || (DOLLARS.has(word) && tokens.word(at + 1) === '$'))
    return undefined;
  const isHyphened = tokens.isHyphen(at + 1) && tokens.isGlued(at + 2) && tokens.isNumber(at + 2);
  if (
    !tokens.isNumber(at + 1) &&
    !(
      isHyphened &&
      tokens.isCapital(at) &&
      monthAt(tokens, at) === undefined &&
      !/^(?:mid|top|pre|post|end|under|over|early|late|non)$/.test(word)
    )
  )
    return undefined;
  if (
    isCalendarCode(word, tokens.word(at + 1)) &&
    !/^[a-z]/.test(tokens.isGlued(at + 2) ? tokens.word(at + 2) : '')
  )
    return undefined;
  let end = isHyphened ? at + 3 : at + 2;
  while (
    tokens.isGlued(end) &&
    (!tokens.isSign(end) || (tokens.isHyphen(end) && tokens.isNumber(end + 1) && tokens.isGlued(end + 1)))
  )
    end++;
  return end;
}

/** H1, Q3, FY25; H20 is a chip. */
function isCalendarCode(letters: string, digits: string): boolean {
  return letters === 'fy' ? /^(?:20)?\d\d$/.test(digits) : /^[hq]$/.test(letters) && /^[1-4]$/.test(digits);
}

/** The 14th Five-Year Plan */
function planAt(tokens: Tokens, at: number): number | undefined {
  const ordinal = tokens.isGlued(at + 1) ? at + 2 : at + 1;
  if (tokens.word(ordinal) === 'national' && tokens.word(ordinal + 1) === 'congress') return ordinal + 2;
  const body = /^(?:cpc|party)$/.test(tokens.word(ordinal)) ? ordinal + 1 : ordinal;
  if (tokens.word(body) === 'central' && tokens.word(body + 1) === 'committee') return body + 2;
  return tokens.word(at + 2) === 'five' &&
    tokens.word(at + 4) === 'year' &&
    tokens.word(at + 5).startsWith('plan')
    ? at + 6
    : undefined;
}
