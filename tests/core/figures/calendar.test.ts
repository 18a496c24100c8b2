import { describe, expect, it } from 'vitest';
import {
  clock,
  date,
  dayRange,
  duration,
  isoDate,
  monthSpan,
  partOfMonth,
  quarter,
  relativeYear,
  weekday,
} from '../../../src/core/figures/calendar.ts';

describe('the calendar', () => {
  it('writes dates of which parts may be unknown', () => {
    expect(isoDate('2025', 8, 3)).toBe('2025-08-03');
    expect(isoDate(undefined, 8, 3)).toBe('--08-03');
    expect(isoDate('2025', 12, undefined)).toBe('2025-12');
  });

  it.each([
    [1, 1],
    [12, 31],
  ])('has the day %d-%d', (month, day) => expect(date('2025', month, day)?.kind).toBe('date'));

  it.each([
    [0, 3],
    [13, 3],
    [8, 0],
    [8, 32],
  ])('has no day %d-%d', (month, day) => expect(date('2025', month, day)).toBeUndefined());

  it.each([
    [1, 6, '2025', '2025-M01-M06'],
    [3, 3, undefined, 'M03-M03'],
    [1, 12, undefined, 'M01-M12'],
    [0, 3, undefined, undefined],
    [11, 13, undefined, undefined],
    [5, 3, undefined, undefined],
  ])('spans the months %d to %d of %s: %s', (from, to, year, expected) =>
    expect(monthSpan(from, to, year)?.value).toBe(expected));

  it('has four quarters', () => {
    expect([1, 2, 3, 4].map((number) => quarter(number, undefined)?.value)).toEqual([
      'M01-M03',
      'M04-M06',
      'M07-M09',
      'M10-M12',
    ]);
    expect(quarter(5, undefined)).toBeUndefined();
    expect(quarter(0, undefined)).toBeUndefined();
  });

  it('goes from day to day', () => {
    expect(dayRange({ month: 2, day: 2 }, { month: 2, day: 27 }, undefined)?.value).toBe('02-02/02-27');
    expect(dayRange({ month: 2, day: 2 }, { month: 3, day: 1 }, '2025')?.value).toBe('2025-02-02/03-01');
    expect(dayRange({ month: 2, day: 32 }, { month: 3, day: 1 }, undefined)).toBeUndefined();
    expect(dayRange({ month: 2, day: 2 }, { month: 13, day: 1 }, undefined)).toBeUndefined();
  });

  it('knows where months end', () => {
    const ends = Array.from({ length: 12 }, (_, at) => partOfMonth(undefined, at + 1, 'end')?.value);
    expect(ends.map((end) => Number(String(end).slice(-2)))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect(partOfMonth(undefined, 13, 'end')).toBeUndefined();
    expect(partOfMonth('2025', 11, 'late')?.value).toBe('2025-11-late');
  });

  it.each([
    [8, 'D', 'P8D', undefined],
    [2, 'TH', 'PT2H', undefined],
    [0.1 + 0.2, 'Y', 'P0.3Y', undefined],
    [undefined, 'TH', 'PTnH', 'several'],
    [undefined, 'Y', 'PnY', 'several'],
  ])('writes a span of %s %s as %s', (count, unit, value, modifier) =>
    expect(duration(count, unit)).toEqual({ kind: 'duration', value, modifier }));

  it.each([
    [7, 51, undefined, '07:51'],
    [23, 45, 'Z', '23:45Z'],
    [24, 0, undefined, '00:00'],
    [26, 45, undefined, '26:45'],
    [99, 59, undefined, '99:59'],
    [100, 0, undefined, undefined],
    [7, 60, undefined, undefined],
  ])('writes the time %d:%d %s as %s', (hour, minute, zone, expected) =>
    expect(clock(hour, minute, zone)?.value).toBe(expected));

  it('counts years from that of the article', () => {
    expect(relativeYear('2025-08-03', -1)?.value).toBe(2024);
    expect(relativeYear(undefined, -1)).toBeUndefined();
    expect(relativeYear('unknown', -1)).toBeUndefined();
  });

  it.each([
    ['the last one up to the article', 3, undefined, '--11-26'],
    ['the day of the article', 5, undefined, '--11-28'],
    ['the last Saturday', 6, undefined, '--11-22'],
    ['of this week', 6, 0, '--11-29'],
    ['of the next week', 1, 1, '--12-01'],
    ['of the last week', 7, -1, '--11-23'],
  ] as const)('finds a day of the week, %s', (_, day, weeks, expected) => {
    expect(weekday('2025-11-28', day, weeks)?.value).toBe(expected);
    expect(weekday('2025-11-28T23:30:00-05:00', day, weeks)?.value).toBe(expected);
  });

  it('finds a day of the week from a Sunday, which ends its week', () => {
    expect(weekday('2025-11-30', 7, undefined)?.value).toBe('--11-30');
    expect(weekday('2025-11-30', 1, 0)?.value).toBe('--11-24');
    expect(weekday(undefined, 1, 0)).toBeUndefined();
  });
});
