import type { Numeral } from './numeral.ts';
import type { Quantified } from './place.ts';
import { isHyphen, type Token } from './tokens.ts';
import { CLASSES, HEDGES_BEFORE } from './words.ts';

const PLURAL =
  /^(?:people|men|women|children|police|personnel|staff|cattle|sheep|fish|aircraft|species|series|livestock|[a-zà-ÿ]+(?:ies|[^su]s))$/;
const NOT_PLURAL =
  /^(?:is|was|has|its|this|as|us|does|his|across|always|perhaps|besides|towards|afterwards|years|says|plus|versus|thus|yes|times|rose|was|were)$/;
const STOP =
  /^(?:in|of|for|by|at|on|to|from|with|and|or|as|than|were|was|are|is|had|have|has|will|that|which|who|the|a|an|into|over|per|after|before|since|but|while|it|they|he|she|be|been|posted|exceeding|said|also|out|up|down|more)$/;
const CHANGED = /^(?:increased|decreased|rose|fell|declined|dropped|grew|climbed)$/;

/** What a number without a unit counts, by the plural noun after it; without one it counts when in digits, large or hedged. */
export function countOf(tokens: readonly Token[], numeral: Numeral): Quantified | undefined {
  const { quantity, digits, scaled, several, from, to } = numeral;
  if (!digits && !scaled && !several && quantity.value <= 1) return undefined;
  if (digits && !isFree(tokens, numeral)) return undefined;
  const noun = nounAfter(tokens, several && tokens[to]?.word === 'of' ? to + 1 : to);
  if (noun !== undefined) {
    const unit = classOf(tokens, noun);
    // 7例 is "seven new confirmed cases": a case is hardly more than a classifier.
    const isNear = noun === to || (noun === to + 1 && isHyphen(tokens[to])) || unit === 'case';
    const isListed = tokens[noun + 1]?.word === ',' && unit !== 'person';
    const next = isNear && !isListed ? (unit === 'country_region' ? noun + 3 : noun + 1) : to;
    return { reading: { kind: 'count', ...quantity, unit }, from, next };
  }
  if (
    !digits &&
    quantity.value > 2000 &&
    quantity.value < 2100 &&
    /^(?:in|since|by|and|from|to|until)$/.test(tokens[from - 1]?.word ?? '')
  ) {
    return { reading: { kind: 'date', value: quantity.value }, from, next: to };
  }
  const isPlainWord = !digits && !scaled && !several;
  if (
    isPlainWord &&
    tokens[to]?.word === 'of' &&
    /^(?:the|its|their|his|her|them)$/.test(tokens[to + 1]?.word ?? '')
  ) {
    return { reading: { kind: 'count', ...quantity }, from, next: to };
  }
  if (isPlainWord && !(tokens[from - 1]?.word === 'by' && CHANGED.test(tokens[from - 2]?.word ?? '')))
    return undefined;
  return { reading: { kind: 'count', ...quantity }, from, next: to };
}

/** Digits that are part of something longer are no count: 3-D, 1,2,3, 5/6, #4; nor is a bare year. */
function isFree(tokens: readonly Token[], { from, to, quantity, scaled }: Numeral): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (
    tokens[from]?.glued === true &&
    before !== undefined &&
    !/^[([“"'‘—~≈<>]$/.test(before.word) &&
    before.kind !== 'word'
  ) {
    if (!isHyphen(before) || before.glued || tokens[from]?.glued !== true) return false;
  }
  if (
    after?.glued === true &&
    /^[/.,:]$/.test(after.word) &&
    tokens[to + 1]?.glued === true &&
    tokens[to + 1]?.kind === 'number'
  )
    return false;
  if (after?.glued === true && after.kind === 'word' && after.word !== 's') return false;
  if (
    !scaled &&
    quantity.value >= 1e7 &&
    !/,/.test(tokens[from]?.word ?? '') &&
    nounAfter(tokens, to) === undefined
  )
    return false;
  const isYear = !scaled && /^(?:1[89]|20)\d\d$/.test(tokens[from]?.word ?? '');
  return (
    !isYear ||
    HEDGES_BEFORE.before(tokens, from) !== undefined ||
    nounAfter(tokens, to) !== undefined ||
    quantity.precision < 1
  );
}

/** The plural noun within five words: 55.75 million *rural residents*. */
function nounAfter(tokens: readonly Token[], to: number): number | undefined {
  for (let at = to; at < to + 10; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (isHyphen(token) && (at === to || token.glued)) continue;
    if (/^['‘’"“”]$/.test(token.word) || (token.kind === 'number' && at > to)) continue;
    if (token.kind !== 'word' || STOP.test(token.word)) return token.word === 'countries' ? at : undefined;
    if (PLURAL.test(token.word) && !NOT_PLURAL.test(token.word)) return at;
  }
  return undefined;
}

function classOf(tokens: readonly Token[], noun: number): string {
  const { word = '' } = tokens[noun] ?? {};
  if (word === 'countries' && tokens[noun + 1]?.word === 'and' && tokens[noun + 2]?.word === 'regions')
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
