import type { Span } from '../../shared/index.ts';
import type { Basis } from '../figure.ts';
import { exact, factorOf } from '../quantity.ts';
import { amended, type Placed, type Reading } from '../reading.ts';
import { CharacterSet } from './character-set.ts';
import { type Clauses, clauseBefore } from './clauses.ts';
import { type Move, moveAfter, moveBefore, moveOfPoints } from './moves.ts';
import { BASES, BASIS_HINT, BASIS_MEANINGS, LEVEL, RATE, RATE_OF, VERSUS } from './words.ts';

const SENTENCE = 60;
/** How a clause ends that gives those after it their basis. */
const LEADING = /(?:相比|同期|比较|来看|而言|计算?|由.{1,6}转为?.{1,2})$/;
/** The value a change starts from: 从2018年的. */
const FROM = /[从由自](?:[^，。；]{0,10}的)?$/;
/** The level a change reaches: 增至, 增至去年的. */
const REACHED = /[达到至](?:[^，。；\d]{1,6}的)?$/;
const REACHED_ENDINGS = new CharacterSet('达到至的');
/** How a clause ends that tells what a change starts from: 从, 从2018年的. */
const FROM_ENDINGS = new CharacterSet('从由自的');
/** Words that say of a count that it is new. */
const ADDED = new Set(['新增', '净增', '增', '涨', '升']);
const CHANGING = new Set(['percent', 'change', 'count', 'measure', 'money', 'fraction']);

/** Adds the direction and basis that the clause before the number, or the noun after it, gives a figure. */
export function withChange(clauses: Clauses, { reading, span, phrase }: Placed): Placed {
  const { text } = clauses;
  if (!CHANGING.has(reading.kind) || reading.unit === 'factor' || reading.role === 'gloss') {
    return { reading: withBasis(clauses, reading, span), span, phrase };
  }
  const before = clauses.before(span.start);
  const last = span.start - 1;
  const isShare = reading.kind === 'percent' || reading.kind === 'change';
  const level = text.charAt(last) === '的' ? levelOf(before, reading) : undefined;
  if (level !== undefined) return { reading: level, span };
  if (FROM_ENDINGS.isAt(text, last) && FROM.test(before))
    return { reading: amended(reading, { role: 'from' }), span };
  const from = span.start - before.length;
  const near = moveBefore(text, from, span.start);
  const isPoints = reading.unit === 'pp' || reading.unit === 'bp';
  const move = near ?? (isPoints ? moveOfPoints(text, from, span.start) : undefined);
  const after = near === undefined && reading.unit === '%' ? moveAfter(text, span.end) : undefined;
  if (move === undefined && after === undefined) {
    return before !== '' && REACHED_ENDINGS.isAt(text, last) && REACHED.test(before)
      ? { reading: amended(reading, { role: 'to' }), span }
      : { reading: crossed(text, span, signed(text, reading, span, before)), span };
  }
  const basis = basisBefore(text, span.start, before);
  if (move !== undefined && /^[到至为]/.test(move.link) && !RATE.test(text.slice(move.start, span.start))) {
    const rate = reading.unit === '%' ? RATE_OF.exec(text.slice(from, move.start)) : null;
    const reached = amended(reading, { role: 'to' });
    if (rate === null) return { reading: reached, span };
    return {
      reading: changed(reached, rate[1] === undefined ? 'down' : 'up', basis?.basis),
      span,
      phrase: { start: from + rate.index, end: span.end },
    };
  }
  if (!isShare && ADDED.has(move?.word ?? '') && reading.kind === 'count' && reading.unit !== 'point')
    return { reading, span };
  if (reading.kind === 'fraction' && near === undefined) return { reading, span };
  const direction = move?.direction ?? after?.direction ?? 'up';
  return {
    reading: changed(reading, direction, basis?.basis),
    span,
    phrase:
      move === undefined
        ? { start: span.start, end: after === undefined ? span.end : after.start + after.word.length }
        : phraseOf(span, move, basis && from + basis.start),
  };
}

function changed(reading: Reading, direction: 'up' | 'down', basis: Basis | undefined): Reading {
  const value = Number(reading.value);
  if (reading.kind === 'fraction')
    return amended(reading, { direction, basis, factor: factorOf(value * 100, direction) });
  if (reading.unit !== '%') return amended(reading, { direction, basis });
  return amended(reading, { kind: 'change', direction, basis, factor: factorOf(value, direction) });
}

/** The words from the direction on, or from a basis right before it. */
function phraseOf(span: Span, { start }: Move, basis: number | undefined): Span {
  const isNear = basis !== undefined && start - basis <= 6;
  return { start: isNear ? basis : start, end: span.end };
}

/** 为去年的212.2% is 2.122 times as much. */
function levelOf(before: string, reading: Reading): Reading | undefined {
  const value = Number(reading.value);
  if (reading.unit !== '%' || reading.kind !== 'percent' || !LEVEL.test(before)) return undefined;
  if (value <= 100 && !/(?:去年|上年|同期|前年|[12]\d{3}年)[^，。；,;]{0,4}的$/.test(before))
    return undefined;
  return amended(reading, {
    kind: 'change',
    factor: exact(value / 100),
    direction: value > 100 ? 'up' : 'down',
    basis: 'level',
  });
}

/** 同比+3.5%, 环比-2% */
function signed(text: string, reading: Reading, span: Span, before: string): Reading {
  const basis = reading.unit === '%' ? basisBefore(text, span.start, before) : undefined;
  if (basis === undefined) return reading;
  const sign = text.charAt(span.start - 1);
  if (sign === '+' || sign === '-') return changed(reading, sign === '+' ? 'up' : 'down', basis.basis);
  return before.length - basis.end <= 2 && basis.basis !== 'cagr'
    ? changed(reading, 'up', basis.basis)
    : reading;
}

const SURPASSING = /(?:均|已经?|首次|再[次度])$/;

/** A level moves past its number: 突破5%, 跌破3%, 均超过8%; a hedge alone does not move: 占超过两成. */
function crossed(text: string, { start }: Span, reading: Reading): Reading {
  if (reading.unit !== '%' || reading.direction !== undefined) return reading;
  const isSurpassing =
    text.startsWith('超过', start) && SURPASSING.test(text.slice(Math.max(0, start - 2), start));
  if (isSurpassing || text.startsWith('突破', start)) return amended(reading, { direction: 'up' });
  return text.startsWith('跌破', start) ? amended(reading, { direction: 'down' }) : reading;
}

function withBasis(clauses: Clauses, reading: Reading, span: Span): Reading {
  if (reading.unit !== 'factor' || reading.direction === undefined) return reading;
  const basis = basisBefore(clauses.text, span.start, clauses.before(span.start))?.basis;
  return amended(reading, { basis });
}

interface NamedBasis {
  readonly basis: Basis;
  /** Where the clause names it. */
  readonly start: number;
  readonly end: number;
}

/** The basis its clause names before a number, or the clause that leads it: 与去年同期相比，营收增长3%. */
function basisBefore(text: string, start: number, clause: string): NamedBasis | undefined {
  const place = start - clause.length;
  const own = basisOf(clause);
  if (own !== undefined) {
    const isQuarter =
      own.basis === 'mom' && clause.startsWith('环比', own.start) && isOfQuarter(text, place + own.start);
    return isQuarter ? { ...own, basis: 'qoq' } : own;
  }
  if (text.charAt(place - 1) !== '，') return undefined;
  const lead = clauseBefore(text, place - 1);
  const basis = /\d/.test(lead) ? undefined : basisOf(lead)?.basis;
  return basis !== undefined && LEADING.test(lead) ? { basis, start: 0, end: 0 } : undefined;
}

/** 环比 compares quarters where the last period named is one: 三季度GDP环比增长1.2%. */
function isOfQuarter(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - SENTENCE), end);
  return before.lastIndexOf('季') > before.lastIndexOf('月');
}

function basisOf(clause: string): NamedBasis | undefined {
  if (!BASIS_HINT.test(clause)) return undefined;
  const versus = VERSUS.exec(clause);
  if (versus !== null) return { basis: `vs:${versus[1]}`, start: versus.index, end: clause.length };
  let found: RegExpExecArray | undefined;
  BASES.lastIndex = 0;
  for (let match = BASES.exec(clause); match !== null; match = BASES.exec(clause)) found = match;
  const at = found?.findIndex((group, index) => index > 0 && group !== undefined) ?? -1;
  const basis = BASIS_MEANINGS[at - 1];
  if (found === undefined || basis === undefined) return undefined;
  return { basis, start: found.index, end: found.index + found[0].length };
}
