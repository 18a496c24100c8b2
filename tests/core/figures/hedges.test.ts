import { describe, expect, it } from 'vitest';
import { hedged, isLoose, isWithinHedge } from '../../../src/core/figures/hedges.ts';
import type { Modifier } from '../../../src/core/figures/index.ts';
import { figure } from './figure.ts';

const people = (value: number, modifier?: Modifier) =>
  figure({ kind: 'count', value, unit: 'person', modifier });

describe('a hedge leaves room', () => {
  it.each<readonly [Modifier | undefined, number, number, boolean]>([
    ['over', 12, 13, true],
    ['atleast', 100, 105, true],
    ['over', 100, 110, true],
    ['over', 12, 12, false],
    ['over', 12, 11, false],
    ['over', 12, 14, false],
    ['nearly', 100, 97, true],
    ['under', 100, 97, true],
    ['nearly', 100, 90, true],
    ['nearly', 100, 100, false],
    ['nearly', 100, 103, false],
    ['nearly', 100, 80, false],
    ['atmost', 100, 97, false],
    ['approx', 100, 97, false],
    ['several', 100, 105, false],
    [undefined, 100, 97, false],
  ])('%s %d for %d: %s', (modifier, value, exact, expected) =>
    expect(isWithinHedge(people(value, modifier), exact)).toBe(expected));

  it('but none for another age', () =>
    expect(isWithinHedge(figure({ kind: 'age', value: 60, modifier: 'over' }), 62)).toBe(false));
});

describe('one value under two hedges', () => {
  it.each<readonly [Modifier | undefined, Modifier | undefined, string]>([
    [undefined, undefined, 'match'],
    ['over', undefined, 'match'],
    [undefined, 'under', 'match'],
    ['over', 'over', 'match'],
    ['over', 'atleast', 'match'],
    ['nearly', 'nearly', 'match'],
    ['approx', 'over', 'match'],
    ['over', 'approx', 'match'],
    ['nearly', 'approx', 'match'],
    ['several', undefined, 'match'],
    ['over', 'under', 'mismatch'],
    ['nearly', 'over', 'mismatch'],
    ['atmost', 'atleast', 'mismatch'],
    ['nearly', 'under', 'rounding'],
    ['several', 'over', 'rounding'],
    ['over', 'several', 'rounding'],
  ])('%s and %s: %s', (en, zh, expected) => expect(hedged(people(12, en), people(12, zh))).toBe(expected));
});

describe('both sides are loose', () => {
  it.each<readonly [Modifier | undefined, Modifier | undefined, boolean]>([
    ['over', 'approx', true],
    ['approx', 'over', true],
    ['over', undefined, false],
    [undefined, 'over', false],
    ['nearly', 'over', false],
    ['approx', 'under', false],
    [undefined, undefined, false],
  ])('%s and %s: %s', (en, zh, expected) => expect(isLoose(people(12, en), people(12, zh))).toBe(expected));
});
