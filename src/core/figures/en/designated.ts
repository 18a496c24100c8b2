import { monthAt } from './months.ts';
import type { Tokens } from './tokens.ts';
import { UNITS } from './words.ts';

const DESIGNATORS = new Set(
  'web iso ftse csi s&p nikkei stoxx russell fortune forbes global formula channel windows boeing airbus iphone model group flight route highway area apollo article section chapter page room gate terminal line phase type category level class version vision agenda tokyo beijing london rio falcon march shenzhou tianzhou studio track platform lane tier radio motel nasdaq title resolution pier interstate'.split(
    ' ',
  ),
);
/** Things that are told apart by their numbers, whatever their first letter: see note 3, on page 25. */
const NUMBERED = new Set(
  'note table figure page floor room gate line chapter article level phase type category grade version clause'.split(
    ' ',
  ),
);
/** Words that a capital does not make a name. */
const FUNCTION_WORDS = new Set(
  'a an as for is was were has have had its his her their our this that all after before since until about around some nearly almost over than at between from to in on by only and or but with the these those of total'.split(
    ' ',
  ),
);
/** What opens a sentence before a figure. */
const OPENING =
  /(?:s|ed|ing|ly)$|^(?:about|around|some|nearly|almost|over|up|to|just|under|below|at|least|most|more|less|fewer|of|for|in|by|another|additional|exactly|only|all|no|not|and|but|or|than|police|people|first|next|last|now|then|plus|minus)$/;
const DIALING =
  /^(?:call|calls|called|calling|dial|dials|dialed|dialing|extension|hotline|pin|zip|postcode)$/;
const AFTER_NAME = /^(?:max|pro|plus|ultra|shopping|hotline|class|series|family)$/;

/** Digits after a name or before what makes them one: Boeing 737, the 110 hotline, 5G, iPhone 15 Pro. */
export function designatedAt(tokens: Tokens, at: number): number | undefined {
  const word = tokens.word(at);
  // The post-90s generation
  if (
    tokens.isGlued(at - 1) &&
    tokens.isHyphen(at - 1) &&
    tokens.word(at - 2) === 'post' &&
    tokens.word(at + 1) === 's'
  )
    return at + 2;
  if (
    tokens.isGlued(at + 1) &&
    tokens.isCapital(at + 1) &&
    /^[a-z]$/.test(tokens.word(at + 1)) &&
    /^\d{1,3}$/.test(word) &&
    !/^[cfkmbwl]$/.test(tokens.word(at + 1))
  )
    return at + 2;
  if (tokens.isWord(at + 1) && AFTER_NAME.test(tokens.word(at + 1))) return at + 2;
  if (tokens.isWord(at - 1) && DIALING.test(tokens.word(at - 1))) return at + 1;
  if (
    !tokens.isWord(at - 1) ||
    !(tokens.isCapital(at - 1) || NUMBERED.has(tokens.word(at - 1))) ||
    tokens.end(at - 1) + 1 !== tokens.start(at) ||
    !/^\d{1,4}(?:\.\d)?$/.test(word)
  )
    return undefined;
  const isName =
    tokens.isCamel(at - 1) ||
    DESIGNATORS.has(tokens.word(at - 1)) ||
    NUMBERED.has(tokens.word(at - 1)) ||
    (!FUNCTION_WORDS.has(tokens.word(at - 1)) && isUncounted(tokens, at));
  if (!isName || monthAt(tokens, at - 1) !== undefined || UNITS.at(tokens, at + 1)?.meaning.kind === 'share')
    return undefined;
  return tokens.isGlued(at + 1) && (tokens.isWord(at + 1) || tokens.isHyphen(at + 1))
    ? tokens.endOfGlued(at)
    : at + 1;
}

/** Whether no scale, unit or plural noun follows that would make digits after a capitalized word a figure. */
function isUncounted(tokens: Tokens, at: number): boolean {
  // A capital says less where a sentence begins: Unit 731, but Some 300.
  const isFirst = at < 2 || /^[.!?:;"“]$/.test(tokens.word(at - 2));
  if (isFirst && OPENING.test(tokens.word(at - 1))) return false;
  const word = tokens.word(at + 1);
  if (/^(?:1[89]|20)\d\d$/.test(tokens.word(at))) return false;
  return (
    UNITS.at(tokens, at + 1) === undefined &&
    !(
      tokens.isWord(at + 1) &&
      /(?<!^[hw]?[ai])s$|^(?:million|billion|thousand|trillion|hundred|people|percent|bn|m|new|more|to|and|or)$/.test(
        word,
      )
    ) &&
    !/^[-–,/:]$/.test(word)
  );
}
