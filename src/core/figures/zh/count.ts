import { duration } from '../calendar.ts';
import type { Numeral } from './numeral.ts';
import type { Quantified } from './quantified.ts';
import { hedgeBefore } from './words.ts';

/** 規模6.3 of Taiwan's earthquakes. */
const SCALE_OF_QUAKE = /(?:规模|震级)为?$/;
const QUAKE = /震级?[^，。；]{0,6}$|地震[^，。；]{0,4}$/;

export function countOf(text: string, numeral: Numeral, unit: string, end: number): Quantified | undefined {
  const { quantity, digits, several, more, start } = numeral;
  const name = text.slice(numeral.end, end);
  const isPlain = !digits && !numeral.scaled && !several && !more;
  if (isPlain && quantity.value === 0) return undefined;
  if (isPlain && quantity.value === 1) return undefined;
  if (
    isPlain &&
    quantity.value <= 10 &&
    /^[市县省分级段根道区声代行圈群章校号门]/.test(name) &&
    !/省份|区县/.test(text.slice(numeral.end, end + 1)) &&
    !/[哪全这那等共]$/.test(text.slice(start - 1, start))
  )
    return undefined;
  if (
    name === '个' &&
    !Number.isInteger(quantity.value) &&
    MOVED.test(text.slice(Math.max(0, start - 8), start))
  )
    return { reading: { kind: 'change', ...quantity, unit: 'pp' }, end };
  if (name === '级') return quakeOf(text, numeral, end);
  if (name === '分' && /(?:小时|钟头)$/.test(text.slice(Math.max(0, start - 2), start)))
    return { reading: duration(quantity.value, 'TM'), end };
  return { reading: { kind: 'count', ...quantity, high: numeral.high, unit }, end };
}

/** 分别回落了0.9个: percentage points that a list names at its end. */
const MOVED = /[升降涨落高低增减缩扩][^，。；]{0,4}$/;

/** What stands before a level: 升至, 报, 低于9月的. */
const LEVEL = /(?:[报为至到于达得]|[低高]于[^，。；]{0,7}的)$/;

/** A level of an index or a rate of exchange: 升至50.2, 报7.0792. */
function isIndex(text: string, { quantity, start }: Numeral): boolean {
  return quantity.precision < 1 && LEVEL.test(text.slice(Math.max(0, start - 10), start));
}

function quakeOf(text: string, { quantity, start, digits }: Numeral, end: number): Quantified | undefined {
  const unit = QUAKE.test(text.slice(Math.max(0, start - 12), start)) ? 'magnitude' : 'item';
  if (unit === 'magnitude') return { reading: { kind: 'measure', ...quantity, unit }, end };
  return digits || quantity.value > 3
    ? { reading: { kind: 'count', ...quantity, unit: 'level' }, end }
    : undefined;
}

/** What makes a number the number of something: 5A, 3号, #4. */
const NUMBERED_AFTER = /[A-Za-z.#号期路届/]/;
const NUMBERED_BEFORE = /[/.#]/;

/** A number without a unit is a count only when it is large or hedged, and no year. */
export function bareCount(text: string, numeral: Numeral): Quantified | undefined {
  const { quantity, digits, several, more, end } = numeral;
  const big = numeral.scaled;
  if (
    digits &&
    quantity.value < 10 &&
    SCALE_OF_QUAKE.test(text.slice(Math.max(0, numeral.start - 4), numeral.start))
  )
    return { reading: { kind: 'measure', ...quantity, unit: 'magnitude' }, end };
  if (
    !several &&
    !big &&
    !(
      digits &&
      (isIndex(text, numeral) ||
        quantity.value >= 1000 ||
        more ||
        hedgeBefore(text, numeral.start) !== undefined)
    )
  )
    return undefined;
  if (NUMBERED_AFTER.test(text.charAt(end)) || NUMBERED_BEFORE.test(text.charAt(numeral.start - 1)))
    return undefined;
  if (digits && !big && quantity.value >= 1e7 && !/[,，]/.test(text.slice(numeral.start, end)))
    return undefined;
  if (digits && !big && quantity.precision >= 1 && quantity.value >= 1900 && quantity.value <= 2100)
    return undefined;
  return { reading: { kind: 'count', ...quantity, high: numeral.high }, end };
}
