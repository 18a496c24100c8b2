import { scaled } from '../quantity.ts';
import { type Numeral, numeralAt, scaleOf } from './numeral.ts';
import type { Quantified } from './place.ts';
import type { Tokens } from './tokens.ts';
import { unitAfter } from './unit-after.ts';
import { SIGNS, type Unit } from './words.ts';

/** Reads a numeral by a unit that ends before a token. */
type ReadUnit = (tokens: Tokens, numeral: Numeral, unit: Unit, next: number) => Quantified | undefined;

const LIST = /^(?:and|to|or|through|,|-|–|—)$/;

/** The first numbers of "0.9 and 0.1 percentage points", "70 to 85 percent", "6.29 and 6.05 trillion yuan". */
export function sharedUnit(tokens: Tokens, numeral: Numeral, readUnit: ReadUnit): Quantified | undefined {
  let at = numeral.to;
  let last: Numeral | undefined;
  for (let turn = 0; turn < 4 && LIST.test(tokens.word(at)); turn++) {
    const start = tokens.word(at + 1) === 'and' || SIGNS.has(tokens.word(at + 1)) ? at + 2 : at + 1;
    const after = numeralAt(tokens, start);
    if (after === undefined || after.several) return undefined;
    last = after;
    const unit = unitAfter(tokens, after.to);
    const shared = unit && shareUnit(tokens, numeral, after, unit.meaning, at);
    if (unit !== undefined) {
      const read = shared && readUnit(tokens, shared, unit.meaning, unit.next);
      return read && { reading: read.reading, from: read.from, next: numeral.to };
    }
    at = after.to;
  }
  const link = tokens.word(numeral.to);
  const isRange =
    /^(?:to|or|-|–)$/.test(link) || (link === 'and' && tokens.word(numeral.from - 1) === 'between');
  return last?.scaled === true && !numeral.scaled && isRange ? scaledCount(tokens, numeral, last) : undefined;
}

/** The numeral with the scale of the last of its list; `undefined` for units a list does not share. */
function shareUnit(
  tokens: Tokens,
  numeral: Numeral,
  last: Numeral,
  unit: Unit,
  link: number,
): Numeral | undefined {
  if (unit.kind === 'times' || unit.kind === 'morning' || unit.kind === 'evening') return undefined;
  const isList = tokens.word(link) === 'and' || tokens.word(link) === ',';
  if (unit.kind === 'duration' && isList) return undefined;
  const isSharing = last.scaled && !numeral.scaled && numeral.digits && last.digits;
  const scale = isSharing ? scaleOf(tokens, last) : 1;
  const isSmaller = numeral.quantity.value <= last.quantity.value / scale || isList;
  return { ...numeral, quantity: isSmaller ? scaled(numeral.quantity, scale) : numeral.quantity };
}

function scaledCount(tokens: Tokens, numeral: Numeral, last: Numeral): Quantified | undefined {
  if (!numeral.digits || !last.digits) return undefined;
  return {
    reading: { kind: 'count', ...scaled(numeral.quantity, scaleOf(tokens, last)) },
    from: numeral.from,
    next: numeral.to,
  };
}
