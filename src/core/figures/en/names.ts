import { footnoteAt, tableAt } from './marks.ts';
import { monthAt } from './months.ts';
import { sloganAt } from './slogans.ts';
import { isHyphen, Phrases, type Token } from './tokens.ts';
import { DOLLARS, SIGNS, UNITS } from './words.ts';

/** Idioms and names of words only. */
const IDIOMS = new Phrases([
  [
    true,
    'two sessions|five eyes|big three|big four|big five|group of seven|group of twenty|three gorges|three kingdoms|second thoughts|third party|third parties|third world|third rate|third person|half time|half mast|double digit|double digits|five year plan|five year plans|five year planning|one day|one time|one way|made in china 2025|seven eleven|nineteen eighty four|one on one',
  ],
]);
/** Words that begin an idiom or an address. */
export const NAME_WORDS: readonly string[] = [...IDIOMS.firstWords(), 'http', 'https', 'www'];
const DESIGNATORS = new Set(
  'web iso ftse csi s&p nikkei stoxx russell fortune forbes global formula channel windows boeing airbus iphone model group flight route highway area apollo article section chapter page room gate terminal line phase type category level class version vision agenda tokyo beijing london rio falcon march shenzhou tianzhou studio track platform lane tier radio motel'.split(
    ' ',
  ),
);
/** Words that a capital does not make a name. */
const FUNCTION_WORDS = new Set(
  'a an as for is was were has have had its his her their our this that all after before since until about around some nearly almost over than at between from to in on by only and or but with the these those of total'.split(
    ' ',
  ),
);
const DIALING =
  /^(?:call|calls|called|calling|dial|dials|dialed|dialing|extension|hotline|pin|zip|postcode)$/;
const AFTER_NAME = /^(?:max|pro|plus|ultra|shopping|hotline|class|series|family)$/;
const PHONE = /\+?\d{1,4}(?:[- ]\d{3,4}){2,4}(?!\d)|\d{3,4}-\d{7,8}(?!\d)|\(\d{3}\) ?\d{3}-\d{4}/y;
const DOTTED = /\d{1,3}(?:\.\d{1,4}){2,4}(?!\d)/y;
const SLASHED = /24\/7|9\/11(?!\/)|7-eleven/iy;

/** The token after the name that begins at a token: COVID-19, Boeing 737, G20, an address, a footnote mark. */
export function nameAt(text: string, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'sign')
    return token.word === '['
      ? footnoteAt(tokens, at)
      : token.word === '@' || token.word === '+'
        ? afterPattern(text, tokens, at, PHONE)
        : undefined;
  const idiom = IDIOMS.at(tokens, at);
  if (idiom !== undefined) return idiom.next;
  if (token.kind === 'word') return sloganAt(tokens, at) ?? addressAt(tokens, at) ?? codeAt(tokens, at);
  return (
    writtenWithSigns(text, tokens, at) ??
    planAt(tokens, at) ??
    designatedAt(tokens, at) ??
    tableAt(tokens, at)
  );
}

/** Digits with signs or more digits after them: 010-12345678, 192.168.0.1, 24/7. */
function writtenWithSigns(text: string, tokens: readonly Token[], at: number): number | undefined {
  const next = tokens[at + 1];
  if (next?.kind !== 'number' && next?.word !== '.' && next?.word !== '/' && !isHyphen(next))
    return undefined;
  return (
    afterPattern(text, tokens, at, PHONE) ??
    afterPattern(text, tokens, at, DOTTED) ??
    afterPattern(text, tokens, at, SLASHED)
  );
}

function afterPattern(
  text: string,
  tokens: readonly Token[],
  at: number,
  pattern: RegExp,
): number | undefined {
  pattern.lastIndex = tokens[at]?.start ?? 0;
  if (!pattern.test(text)) return undefined;
  let next = at + 1;
  while ((tokens[next]?.start ?? Number.POSITIVE_INFINITY) < pattern.lastIndex) next++;
  return next;
}

/** https://…, www.…, name@example.org */
function addressAt(tokens: readonly Token[], at: number): number | undefined {
  const { word = '' } = tokens[at] ?? {};
  const isAddress =
    (/^https?$/.test(word) && tokens[at + 1]?.word === ':') ||
    (word === 'www' && tokens[at + 1]?.word === '.');
  const isMail = tokens[at + 1]?.word === '@' && tokens[at + 1]?.glued === true;
  return isAddress || isMail ? endOfGlued(tokens, at) : undefined;
}

function endOfGlued(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (tokens[next]?.glued === true) next++;
  return next;
}

/** Letters with digits right after them: G20, H1N1, COVID-19, Shenzhou-13. Small letters with a hyphen are words: mid-2020. */
function codeAt(tokens: readonly Token[], at: number): number | undefined {
  const { word = '', capital = false } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (next?.glued !== true || SIGNS.has(word) || (DOLLARS.has(word) && next.word === '$')) return undefined;
  const isHyphened = isHyphen(next) && tokens[at + 2]?.glued === true && tokens[at + 2]?.kind === 'number';
  if (
    next.kind !== 'number' &&
    !(
      isHyphened &&
      capital &&
      monthAt(tokens, at) === undefined &&
      !/^(?:mid|top|pre|post|end|under|over|early|late|non)$/.test(word)
    )
  )
    return undefined;
  if (
    /^(?:[hq]|fy)$/.test(word) &&
    /^(?:[1-4]|\d\d|20\d\d)$/.test(next.word) &&
    !/^[a-z]/.test(tokens[at + 2]?.glued === true ? (tokens[at + 2]?.word ?? '') : '')
  )
    return undefined;
  let end = isHyphened ? at + 3 : at + 2;
  while (
    tokens[end]?.glued === true &&
    (tokens[end]?.kind !== 'sign' ||
      (isHyphen(tokens[end]) && tokens[end + 1]?.kind === 'number' && tokens[end + 1]?.glued === true))
  )
    end++;
  return end;
}

/** The 14th Five-Year Plan */
function planAt(tokens: readonly Token[], at: number): number | undefined {
  const next = tokens[at + 2];
  const ordinal = tokens[at + 1]?.glued === true ? at + 2 : at + 1;
  if (tokens[ordinal]?.word === 'national' && tokens[ordinal + 1]?.word === 'congress') return ordinal + 2;
  if (tokens[ordinal]?.word === 'central' && tokens[ordinal + 1]?.word === 'committee') return ordinal + 2;
  return next?.word === 'five' && tokens[at + 4]?.word === 'year' && tokens[at + 5]?.word.startsWith('plan')
    ? at + 6
    : undefined;
}

/** Digits after a name or before what makes them one: Boeing 737, the 110 hotline, 5G, iPhone 15 Pro. */
function designatedAt(tokens: readonly Token[], at: number): number | undefined {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const { word = '' } = tokens[at] ?? {};
  // The post-90s generation
  if (before?.glued === true && isHyphen(before) && tokens[at - 2]?.word === 'post' && after?.word === 's')
    return at + 2;
  if (
    after?.glued === true &&
    after.capital &&
    /^[a-z]$/.test(after.word) &&
    /^\d{1,3}$/.test(word) &&
    !/^[cfkmbwl]$/.test(after.word)
  )
    return at + 2;
  if (after?.kind === 'word' && AFTER_NAME.test(after.word)) return at + 2;
  if (before?.kind === 'word' && DIALING.test(before.word)) return at + 1;
  if (
    before?.kind !== 'word' ||
    !before.capital ||
    before.end + 1 !== tokens[at]?.start ||
    !/^\d{1,4}(?:\.\d)?$/.test(word)
  )
    return undefined;
  const isName =
    DESIGNATORS.has(before.word) || (!FUNCTION_WORDS.has(before.word) && isUncounted(tokens, at));
  if (!isName || monthAt(tokens, at - 1) !== undefined || UNITS.at(tokens, at + 1)?.meaning.kind === 'share')
    return undefined;
  return after?.glued === true && (after.kind === 'word' || isHyphen(after))
    ? endOfGlued(tokens, at)
    : at + 1;
}

/** Whether no scale, unit or plural noun follows that would make digits after a capitalized word a figure. */
function isUncounted(tokens: readonly Token[], at: number): boolean {
  if (at < 2 || /^[.!?:;"“]$/.test(tokens[at - 2]?.word ?? '')) return false;
  const { word = '', kind } = tokens[at + 1] ?? {};
  if (/^(?:1[89]|20)\d\d$/.test(tokens[at]?.word ?? '')) return false;
  return (
    UNITS.at(tokens, at + 1) === undefined &&
    !(
      kind === 'word' &&
      /s$|^(?:million|billion|thousand|trillion|hundred|people|percent|bn|m|new|more|to|and|or)$/.test(word)
    ) &&
    !/^[-–,/:]$/.test(word)
  );
}
