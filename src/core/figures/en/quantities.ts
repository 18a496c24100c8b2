import type { Basis, Modifier } from '../figure.ts';
import { celsius, measureNames, measureOf } from '../measure.ts';
import { factorOf, isoDuration, scaled } from '../quantity.ts';
import type { Placed, Reading } from '../recognizer.ts';
import {
  BASIS_AFTER,
  BASIS_BEFORE,
  BASIS_MEANINGS,
  CLASSES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DIRECTION,
  DIRECTION_AFTER,
  HEDGE_AFTER,
  HEDGE_AFTER_MEANINGS,
  HEDGE_BEFORE,
  HEDGE_MEANINGS,
  VERSUS,
} from './lexicon.ts';
import type { Numeral } from './numeral.ts';

const WINDOW = 64;
const names = (record: Readonly<Record<string, string>>) =>
  Object.keys(record)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[$.]/g, '\\$&'))
    .join('|');
const SIGN = new RegExp(`(?:(?<![A-Za-z])(${names(CURRENCY_SIGNS)})) ?$`, 'i');
const MONEY = new RegExp(`^[ -]?(?:worth of )?(${names(CURRENCY_NAMES)})\\b(?! (?:of beef|of meat))`, 'i');
const PERCENT =
  /^[ -]?(?:(percentage[ -]points?|pps?\b|pct points?)|(basis points?|bps?\b)|(percent\b|per cent\b|%|pct\b))/i;
const TIMES = /^[ -](?:(times|fold)\b|-?fold\b)/i;
const LATIN = measureNames(
  (name) => /^[\x21-\x7e°]/.test(name) && !/^(?:C|g|m|ha|ft|li|mu|degrees)$/.test(name),
);
const MEASURE = new RegExp(
  `^(?:[ -]?(${LATIN})(?![A-Za-z])|([gm]|°?C)(?![A-Za-z])|[ -](mu|li|degrees)\\b|[ -]?(ft|ha)\\b|°F)`,
  'i',
);
const FAHRENHEIT = /^ ?(?:degrees Fahrenheit|°F)/i;
const DURATION =
  /^(?:[ -](?:more )?(?:consecutive |straight |full |working |calendar )?)(?:(months?)|(years?)|(days?)|(weeks?)|(hours?)|(minutes?)|(seconds?)|(decades?)|(centur(?:y|ies)))\b/i;
const DURATION_UNITS = ['M', 'Y', 'D', 'W', 'TH', 'TM', 'TS', '0Y', '00Y'] as const;
const NOUN =
  /^[ -](?:(?:new|other|different|major|key|local|foreign|Chinese|more|additional|confirmed|such|million|passenger|urban|rural) ){0,2}?((?:countries and regions)|[A-Za-z][a-z]*(?:ies|[^su]s)\b|people\b|provinces\b)/;
const FAR_NOUN = /^(?:[ -]['‘"“]?[A-Za-z][\w'’"”-]*){1,5}/;
const NAME_BEFORE = /(?:[A-Za-z]-|\b[A-Z][A-Za-z]*[A-Z][a-z]* |#|\bNo\.? |\bnumber |\bpage |\bchapter )$/;

/** The figure a number is part of, read from what stands before and after it; `undefined` when it is none. */
export function readQuantity(text: string, numeral: Numeral): Placed | undefined {
  const left = text.slice(Math.max(0, numeral.start - WINDOW), numeral.start);
  const right = text.slice(numeral.end, numeral.end + WINDOW);
  const sign = SIGN.exec(left);
  const unit = unitOf(left, right, numeral, sign?.[1]);
  if (unit === undefined) return undefined;
  return place(text, numeral, unit, sign !== null && unit.reading.kind === 'money' ? sign[0].length : 0);
}

interface Unit {
  readonly reading: Reading;
  /** Characters of the unit after the number. */
  readonly length: number;
}

function unitOf(left: string, right: string, numeral: Numeral, sign: string | undefined): Unit | undefined {
  const { quantity } = numeral;
  if (sign !== undefined) {
    const million = numeral.letter !== undefined && /^m$/i.test(numeral.letter);
    const unit = CURRENCY_SIGNS[sign.toLowerCase()] ?? sign;
    const share = /^ (?:a|per) share\b/.exec(right);
    return {
      reading: {
        kind: 'money',
        ...scaled(quantity, million ? 1e6 : 1),
        unit,
        ...(share !== null && { per: 'share' }),
      },
      length: share?.[0].length ?? (million ? 1 : 0),
    };
  }
  const money = MONEY.exec(right);
  if (money?.[1] !== undefined) {
    return {
      reading: { kind: 'money', ...quantity, unit: CURRENCY_NAMES[money[1].toLowerCase()] ?? money[1] },
      length: money[0].length,
    };
  }
  const percent = PERCENT.exec(right);
  if (percent !== null) {
    const unit = percent[1] === undefined ? (percent[2] === undefined ? '%' : 'bp') : 'pp';
    return {
      reading: { kind: unit === '%' ? 'percent' : 'change', ...quantity, unit },
      length: percent[0].length,
    };
  }
  return timesOf(left, right, numeral) ?? shared(left, right, numeral) ?? otherOf(left, right, numeral);
}

/** "Grown by 3.35 times" is ambiguous: 3.35 or 4.35 times as much. */
function timesOf(left: string, right: string, { quantity }: Numeral): Unit | undefined {
  const times = TIMES.exec(right);
  if (
    times === null ||
    !(
      /(?:by|grew|grown|rose|increased|up|about|than|is|are|was|nearly|over)[a-z ]*$/i.test(left) ||
      /^ (?:times (?:the|as|more|that|what|higher|larger|its|since|over)|times[.,]|-?fold)/i.test(right)
    )
  ) {
    return undefined;
  }
  const grown = /\b(?:by|grew|grown|rose|increased|up)\b[a-z ]*$/i.test(left);
  return {
    reading: {
      kind: 'change',
      ...quantity,
      unit: 'factor',
      factor: quantity.value,
      ...(grown && {
        alternativeFactor: Number((quantity.value + 1).toPrecision(12)),
        direction: 'up' as const,
      }),
    },
    length: times[0].length,
  };
}

/** The first number of "0.9 and 0.1 percentage points", "70 to 85 percent", "6.29 and 6.05 trillion yuan". */
function shared(_left: string, right: string, numeral: Numeral): Unit | undefined {
  const follower =
    /^ ?(?:and|to|or|-|–|—) ?\$?(\d[\d,.]*)(?:[ -](hundred|thousand|million|billion|trillion))?/.exec(right);
  if (follower === null || !numeral.digits || numeral.scaled) return undefined;
  const rest = right.slice(follower[0].length);
  const power = { hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 }[follower[2] ?? ''] ?? 0;
  const quantity = scaled(numeral.quantity, 10 ** power);
  const percent = PERCENT.exec(rest);
  if (percent !== null) {
    const unit = percent[1] === undefined ? (percent[2] === undefined ? '%' : 'bp') : 'pp';
    return { reading: { kind: unit === '%' ? 'percent' : 'change', ...quantity, unit }, length: 0 };
  }
  const money = MONEY.exec(rest);
  if (money?.[1] !== undefined) {
    return {
      reading: { kind: 'money', ...quantity, unit: CURRENCY_NAMES[money[1].toLowerCase()] ?? money[1] },
      length: 0,
    };
  }
  const measure = MEASURE.exec(rest)?.[1];
  const known = measure === undefined ? undefined : measureOf(measure.replace(/ /g, '-'));
  return (
    known && { reading: { kind: 'measure', ...scaled(quantity, known.factor), unit: known.unit }, length: 0 }
  );
}

function otherOf(left: string, right: string, numeral: Numeral): Unit | undefined {
  const { quantity, digits } = numeral;
  if (digits && NAME_BEFORE.test(left) && !/[a-z]{3,}-$/.test(left)) return undefined;
  if (
    numeral.letter !== undefined &&
    /^m$/i.test(numeral.letter) &&
    /population|people|worth|about|of \$?$/.test(left)
  ) {
    return { reading: { kind: 'count', ...scaled(quantity, 1e6) }, length: 1 };
  }
  if (FAHRENHEIT.test(right)) {
    const below = /(?:minus |-)$/.test(left) ? -1 : 1;
    const value = celsius(below * quantity.value);
    return {
      reading: { kind: 'measure', value, precision: quantity.precision, unit: 'degC' },
      length: FAHRENHEIT.exec(right)?.[0].length ?? 0,
    };
  }
  const magnitude = /\bmagnitude(?: of)?[ -]$/i.test(left);
  if (magnitude) return { reading: { kind: 'measure', ...quantity, unit: 'magnitude' }, length: 0 };
  const measure = MEASURE.exec(right);
  if (measure !== null) {
    const name = (measure.slice(1).find((name) => name !== undefined) ?? '').replace(/ /g, '-');
    const known = measureOf(name);
    if (known !== undefined && (digits || numeral.scaled || quantity.value > 1)) {
      const negative = /(?:minus |[-−])$/.test(left) ? -1 : 1;
      const amount = scaled(quantity, known.factor);
      const perMu = /^ (?:per|a) mu\b/.test(right.slice(measure[0].length)) ? { per: 'mu' } : {};
      return {
        reading: {
          kind: 'measure',
          value: negative * amount.value,
          precision: amount.precision,
          unit: known.unit,
          ...perMu,
        },
        length: measure[0].length,
      };
    }
  }
  return durationOf(right, numeral) ?? countOf(left, right, numeral);
}

function durationOf(right: string, { quantity, digits }: Numeral): Unit | undefined {
  const duration = DURATION.exec(right);
  if (duration === null || (!digits && quantity.value === 1)) return undefined;
  if (/^[ -]?(?:st|nd|rd|th)\b/.test(right)) return undefined;
  const unit = DURATION_UNITS[duration.slice(1).findIndex((group) => group !== undefined)] ?? 'D';
  return {
    reading: { kind: 'duration', value: isoDuration(quantity.value, unit) },
    length: duration[0].length,
  };
}

function countOf(left: string, right: string, numeral: Numeral): Unit | undefined {
  const { quantity, digits, scaled: big, several } = numeral;
  const noun = NOUN.exec(right);
  const hedged = HEDGE_BEFORE.test(left);
  if (!digits && !big && quantity.value <= 1) return undefined;
  if (noun?.[1] !== undefined) {
    const word = singular(noun[1]);
    const unit = noun[1] === 'countries and regions' ? 'country_region' : (CLASSES[word] ?? word);
    const near = noun[0].trim() === noun[1] && !/^,/.test(right.slice(noun[0].length));
    return { reading: { kind: 'count', ...quantity, unit }, length: near ? noun[0].length : 0 };
  }
  if (several || big) return { reading: { kind: 'count', ...quantity }, length: 0 };
  const plural = FAR_NOUN.exec(right);
  if (!digits) {
    return plural !== null && /(?:[^su]s|people|men|women|children)\b/.test(plural[0])
      ? { reading: { kind: 'count', ...quantity }, length: 0 }
      : /\b(?:increased|decreased|rose|fell|declined|dropped|grew) by $/i.test(left)
        ? { reading: { kind: 'count', ...quantity }, length: 0 }
        : undefined;
  }
  if (/^[-/.]\d|^[-–][A-Za-z]{1,2}\b/.test(right) && plural === null) return undefined;
  if (
    quantity.value >= 1900 &&
    quantity.value <= 2100 &&
    !hedged &&
    quantity.precision >= 1 &&
    !/,/.test(right.slice(0, 1)) &&
    plural === null
  )
    return undefined;
  if (/[-–/]$/.test(left)) return undefined;
  return { reading: { kind: 'count', ...quantity }, length: 0 };
}

function singular(noun: string): string {
  const word = noun.toLowerCase();
  return word
    .replace(/ies$/, 'y')
    .replace(/([sx]|ch|sh)es$/, '$1')
    .replace(/([^s])s$/, '$1');
}

function place(text: string, numeral: Numeral, { reading, length }: Unit, signLength: number): Placed {
  const end = numeral.end + length;
  const start = numeral.start - signLength;
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const minus = /(?:minus |[-−])$/.exec(before);
  const negative = reading.kind === 'measure' && Number(reading.value) < 0 ? (minus?.[0].length ?? 0) : 0;
  const hedge = HEDGE_BEFORE.exec(before.slice(0, before.length - negative));
  const hedgeAfter = HEDGE_AFTER.exec(text.slice(end, end + 12));
  const modifier = modifierOf(hedge, hedgeAfter, numeral);
  const span = {
    start: start - negative - (hedge?.[0].length ?? 0),
    end: end + (hedgeAfter?.[0].length ?? 0),
  };
  const attributed = withAttributes(text, span, end, {
    ...reading,
    ...(isGloss(text, span.start, reading) && { role: 'gloss' as const }),
    ...(modifier !== undefined && { modifier }),
  });
  return { ...attributed, span };
}

/** Brackets repeat an amount in another unit or currency. */
function isGloss(text: string, start: number, { kind }: Reading): boolean {
  return (
    (kind === 'money' || kind === 'measure') &&
    /[(（](?:or )?$/.test(text.slice(Math.max(0, start - 4), start))
  );
}

function modifierOf(
  hedge: RegExpExecArray | null,
  hedgeAfter: RegExpExecArray | null,
  { several }: Numeral,
): Modifier | undefined {
  if (several) return 'several';
  const first = hedge?.slice(1).findIndex((group) => group !== undefined) ?? -1;
  if (first >= 0) return HEDGE_MEANINGS[first];
  const after = hedgeAfter?.slice(1).findIndex((group) => group !== undefined) ?? -1;
  return after < 0 ? undefined : HEDGE_AFTER_MEANINGS[after];
}

/** Direction and basis from the clause before the number, or the noun after it. */
function withAttributes(
  text: string,
  span: { start: number; end: number },
  unitEnd: number,
  reading: Reading,
): { reading: Reading; phrase?: { start: number; end: number } } {
  const percentual = reading.kind === 'percent' || (reading.kind === 'change' && reading.unit !== 'factor');
  if (!percentual && reading.kind !== 'count' && reading.kind !== 'measure' && reading.kind !== 'money')
    return { reading };
  const before = text.slice(Math.max(0, span.start - WINDOW), span.start);
  const right = text.slice(unitEnd, unitEnd + WINDOW);
  const after = percentual ? DIRECTION_AFTER.exec(right) : null;
  const verb = after === null ? DIRECTION.exec(before) : null;
  const basis = percentual ? basisOf(before, right, after?.[0].length ?? 0) : undefined;
  const between = verb?.[3] ?? '';
  const reached = verb !== null && / to(?: |$)/.test(between) && !/ by /.test(between);
  if (reached && reading.kind !== 'change') return { reading: { ...reading, role: 'to' } };
  const attached = /\b(?:by|of)\b/.test(between) || reading.kind === 'measure';
  if (!percentual && (verb === null || / from /.test(between) || !attached)) return { reading };
  const implied =
    percentual &&
    basis !== undefined &&
    /^(?:yoy|mom|qoq)$/.test(basis.basis) &&
    verb === null &&
    after === null &&
    reading.unit === '%';
  if (verb === null && after === null && !implied) return { reading };
  const up = (after?.[1] ?? verb?.[1]) !== undefined || implied;
  const direction = up ? ('up' as const) : ('down' as const);
  return {
    reading: {
      ...reading,
      ...(percentual && { kind: 'change' as const }),
      direction,
      ...(percentual && reading.unit === '%' && { factor: factorOf(Number(reading.value), direction) }),
      ...(basis !== undefined && { basis: basis.basis }),
    },
    phrase: {
      start: verb === null ? span.start : span.start - before.length + verb.index,
      end: Math.max(
        span.end,
        unitEnd + (after?.[0].length ?? 0),
        basis?.end === undefined ? 0 : unitEnd + basis.end,
      ),
    },
  };
}

function basisOf(before: string, right: string, skipped: number): { basis: Basis; end?: number } | undefined {
  const after = BASIS_AFTER.exec(right.slice(skipped)) ?? BASIS_AFTER.exec(right);
  if (after !== null) {
    const basis = BASIS_MEANINGS[after.slice(1).findIndex((group) => group !== undefined)];
    if (basis !== undefined) return { basis, end: skipped + after[0].length };
  }
  const versus = VERSUS.exec(right) ?? VERSUS.exec(before);
  if (versus !== null) return { basis: `vs:${versus[1]}` };
  const earlier = BASIS_BEFORE.exec(before);
  if (earlier === null) return undefined;
  const basis = BASIS_MEANINGS[earlier.slice(1).findIndex((group) => group !== undefined)];
  return basis && { basis };
}
