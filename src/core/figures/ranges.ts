import type { Figure } from './figure.ts';

const BETWEEN = /^ ?(?:to|and|-|－|–|—|——|至|到|~|～) ?$/;
/** "From 83 million to 130 million" is a change; without a unit of its own the first number cannot stand alone. */
const FROM_BEFORE = /\bfrom $/i;
/** Rose *from* 20 to 30 percent: an old and a new value. */
const MOVED_FROM =
  /\b(?:increas|rais|ris|rose|gr[eo]w|jump|climb|soar|surg|expand|widen|f[ae]ll|drop|declin|cut|reduc|lower|narrow|shr[aiu]nk|slash|boost|up |down )\w*(?: \w+){0,3} ?from $/i;
const RANGING_BEFORE = /(?:ranging from|range from|ranges from|ranged from|between) $/i;
const BETWEEN_BEFORE = /\bbetween $/i;
const HAS_UNIT = /[^\d.,\s]/;
const AMOUNTS: ReadonlySet<string> = new Set(['money', 'count', 'measure']);
const JOINED: ReadonlySet<string> = new Set([
  'money',
  'percent',
  'change',
  'count',
  'measure',
  'duration',
  'age',
  'fraction',
]);

/** Joins the two ends of a range: 3%—5%, ranging from 25 days to over 40 days, from 313 to 471 square meters. */
export function joinRanges(figures: readonly Figure[], text: string): readonly Figure[] {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const last = joined.at(-1);
    if (last !== undefined && isRange(last, figure, text))
      joined[joined.length - 1] = join(last, figure, text);
    else joined.push(figure);
  }
  return joined;
}

function isRange(low: Figure, high: Figure, text: string): boolean {
  if (
    !(low.kind === high.kind || isShortened(low, high)) ||
    !(low.unit === high.unit || (low.kind === 'count' && low.unit === undefined)) ||
    low.high !== undefined ||
    !JOINED.has(low.kind)
  )
    return false;
  if (low.direction !== undefined && AMOUNTS.has(low.kind) && isMove(low, high)) return false;
  if (high.span.start - low.span.end > 6) return false;
  const between = text.slice(low.span.end, high.span.start);
  if (!BETWEEN.test(between)) return false;
  if (
    typeof low.value === 'number' &&
    typeof high.value === 'number' &&
    low.value >= high.value &&
    (!HAS_UNIT.test(low.surface) || low.modifier !== undefined)
  )
    return false;
  const before = text.slice(Math.max(0, low.span.start - 16), low.span.start);
  if (/and/.test(between)) return BETWEEN_BEFORE.test(before);
  if (!FROM_BEFORE.test(before) || RANGING_BEFORE.test(before)) return true;
  return (
    !HAS_UNIT.test(low.surface) &&
    !MOVED_FROM.test(text.slice(Math.max(0, low.span.start - 48), low.span.start))
  );
}

/** Growth of 4 *to 5 percent*: only the first number is next to the word that moves it. */
function isShortened(low: Figure, high: Figure): boolean {
  if (low.kind !== 'change' || high.kind !== 'percent' || HAS_UNIT.test(low.surface)) return false;
  return Number(high.value) <= 10 * Number(low.value);
}

/** Rose 1,200 yuan *to* 9,200, rose by 9,000 *to* 231,000: what it moved by and where to. */
function isMove(low: Figure, high: Figure): boolean {
  return HAS_UNIT.test(low.surface) || Number(high.value) > 5 * Number(low.value);
}

function join(low: Figure, high: Figure, text: string): Figure {
  const span = { start: low.span.start, end: high.span.end };
  return {
    ...low,
    unit: low.unit ?? high.unit,
    factor: low.factor ?? high.factor,
    alternativeFactor: low.alternativeFactor ?? high.alternativeFactor,
    modifier: low.modifier ?? high.modifier,
    direction: low.direction ?? high.direction,
    basis: low.basis ?? high.basis,
    role: low.role ?? (low.direction === undefined ? high.role : undefined),
    per: low.per ?? high.per,
    precision: low.precision ?? high.precision,
    high: high.value,
    span,
    surface: text.slice(span.start, span.end),
    phrase: { start: Math.min(low.phrase.start, span.start), end: Math.max(high.phrase.end, span.end) },
  };
}
