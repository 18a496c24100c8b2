import type { Numeral } from './numeral.ts';
import type { Quantified } from './place.ts';
import type { Tokens } from './tokens.ts';
import { CLASSES, HEDGES_AFTER, HEDGES_BEFORE } from './words.ts';

const PLURAL =
  /^(?:people|men|women|children|police|personnel|staff|cattle|sheep|fish|aircraft|species|series|livestock|[a-zà-ÿ]+(?:ies|[^su]s))$/;
const NOT_PLURAL =
  /^(?:is|was|has|its|this|as|us|does|his|across|always|perhaps|besides|towards|afterwards|years|says|plus|versus|thus|yes|times|rose|was|were)$/;
const STOP =
  /^(?:in|of|for|by|at|on|to|from|with|and|or|as|than|were|was|are|is|had|have|has|will|that|which|who|the|a|an|into|over|per|after|before|since|but|while|it|they|he|she|be|been|posted|exceeding|said|also|out|up|down|more)$/;
/** After a hyphen and digits anything is counted but what hedges them; after words only what is always counted. */
const NOT_COMPOUND = /^(?:odd|some|plus|strong|up|to|and|or|on|in|a|the|based|related|only|all)$/;
const COMPOUND =
  /^(?:member|person|seat|stor(?:e)?y|lane|nation|country|party|episode|game|bedroom|hole|seater)$/;
const CHANGED = /^(?:increased|decreased|rose|fell|declined|dropped|grew|climbed)$/;

/** What a number without a unit counts, by the plural noun after it; without one it counts when in digits, large or hedged. */
export function countOf(tokens: Tokens, numeral: Numeral): Quantified | undefined {
  const { quantity, digits, scaled, several, from, to } = numeral;
  if (!digits && !scaled && !several && quantity.value <= 1) return undefined;
  if (digits && !isFree(tokens, numeral)) return undefined;
  // A dozen or so people
  const place = HEDGES_AFTER.at(tokens, to)?.next ?? to;
  const noun = nounAfter(tokens, several && tokens.word(to) === 'of' ? to + 1 : place);
  if (noun !== undefined) {
    const unit = classOf(tokens, noun);
    // 7例 is "seven new confirmed cases": a case is hardly more than a classifier.
    const isNear = noun === to || (noun === to + 1 && tokens.isHyphen(to)) || unit === 'case';
    const isListed = tokens.word(noun + 1) === ',' && unit !== 'person';
    const next = isNear && !isListed ? (unit === 'country_region' ? noun + 3 : noun + 1) : to;
    return { reading: { kind: 'count', ...quantity, unit }, from, next };
  }
  if (
    !digits &&
    quantity.value > 2000 &&
    quantity.value < 2100 &&
    /^(?:in|since|by|and|from|to|until)$/.test(tokens.word(from - 1))
  ) {
    return { reading: { kind: 'date', value: quantity.value }, from, next: to };
  }
  const isPlainWord = !digits && !scaled && !several;
  if (
    isPlainWord &&
    tokens.word(to) === 'of' &&
    /^(?:the|its|their|his|her|them)$/.test(tokens.word(to + 1))
  ) {
    return { reading: { kind: 'count', ...quantity }, from, next: to };
  }
  if (isPlainWord && !(tokens.word(from - 1) === 'by' && CHANGED.test(tokens.word(from - 2))))
    return undefined;
  return { reading: { kind: 'count', ...quantity }, from, next: to };
}

/** Digits that are part of something longer are no count: 3-D, 1,2,3, 5/6, #4; nor is a bare year. */
function isFree(tokens: Tokens, { from, to, quantity, scaled }: Numeral): boolean {
  if (
    tokens.isGlued(from) &&
    tokens.has(from - 1) &&
    !/^[([“"'‘—~≈<>]$/.test(tokens.word(from - 1)) &&
    !tokens.isWord(from - 1)
  ) {
    if (!tokens.isHyphen(from - 1) || tokens.isGlued(from - 1)) return false;
  }
  if (
    tokens.isGlued(to) &&
    /^[/.,:]$/.test(tokens.word(to)) &&
    tokens.isGlued(to + 1) &&
    tokens.isNumber(to + 1)
  )
    return false;
  if (tokens.isGlued(to) && tokens.isWord(to) && tokens.word(to) !== 's') return false;
  if (!scaled && quantity.value >= 1e7 && !/,/.test(tokens.word(from)) && nounAfter(tokens, to) === undefined)
    return false;
  const isYear = !scaled && /^(?:1[89]|20)\d\d$/.test(tokens.word(from));
  return (
    !isYear ||
    HEDGES_BEFORE.before(tokens, from) !== undefined ||
    nounAfter(tokens, to) !== undefined ||
    quantity.precision < 1
  );
}

/** The plural noun within five words: 55.75 million *rural residents*. */
function nounAfter(tokens: Tokens, to: number): number | undefined {
  for (let at = to; at < to + 10; at++) {
    if (!tokens.has(at)) return undefined;
    if (at === to + 1 && isCompound(tokens, at)) return at;
    if (tokens.isHyphen(at) && (at === to || tokens.isGlued(at))) continue;
    if (/^['‘’"“”]$/.test(tokens.word(at)) || (tokens.isNumber(at) && at > to)) continue;
    if (!tokens.isWord(at) || STOP.test(tokens.word(at)))
      return tokens.word(at) === 'countries' ? at : undefined;
    if (PLURAL.test(tokens.word(at)) && !NOT_PLURAL.test(tokens.word(at))) return at;
  }
  return undefined;
}

/** A 20-member team, an 18-hole course: the noun after a hyphen is in the singular. */
function isCompound(tokens: Tokens, at: number): boolean {
  const isJoined = tokens.isGlued(at) && tokens.isGlued(at - 1) && tokens.isHyphen(at - 1);
  if (!isJoined || !tokens.isWord(at)) return false;
  return tokens.isNumber(at - 2) ? !NOT_COMPOUND.test(tokens.word(at)) : COMPOUND.test(tokens.word(at));
}

function classOf(tokens: Tokens, noun: number): string {
  const word = tokens.word(noun);
  if (word === 'countries' && tokens.word(noun + 1) === 'and' && tokens.word(noun + 2) === 'regions')
    return 'country_region';
  const single = singular(word);
  return CLASSES.get(single) ?? single;
}

function singular(noun: string): string {
  return noun
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^s])s$/, '$1')
    .replace(/^men$/, 'man')
    .replace(/^women$/, 'woman')
    .replace(/^children$/, 'child');
}
