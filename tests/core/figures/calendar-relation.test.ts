import { describe, expect, it } from 'vitest';
import {
  inDays,
  isSameDate,
  isSameTime,
  isSameWeekday,
  isWeekday,
} from '../../../src/core/figures/calendar-relation.ts';
import { figure } from './figure.ts';

describe('dates are the same', () => {
  it.each([
    ['2025-08-03', '2025-08-03', true],
    ['2025-08-03', '--08-03', true],
    ['--08-03', '2025-08-03', true],
    ['2025-08-03', '2024-08-03', false],
    ['--08-03', '--08-13', false],
    ['2012', '2012', true],
    ['2012', '2013', false],
    ['2012', 'M03-M03', false],
    ['2020-03', '2020-M03-M03', true],
    ['2020-03', 'M03-M03', true],
    ['M03-M03', '2020-03', true],
    ['2020-03', '2021-M03-M03', false],
    ['2020-03', '2020-M03-M05', false],
    ['2020-03', '2020-M04-M04', false],
    ['--11-late', '2025-11-late', true],
    ['--11-late', '--11-early', false],
    ['2025-08-03', '---03', true],
    ['---03', '--08-03', true],
    ['---03', '---03', true],
    ['---03', '---13', false],
    ['2025-08-03', '---08', false],
    ['2025-M01-M03', '---03', false],
    ['1990s', '1990s', true],
    ['1990s', '1990', false],
    ['1998/2003', '1998/2003', true],
    ['1998/2003', '1998', false],
    ['02-02/02-27', '02-02/02-27', true],
    ['2025-02-02/02-27', '02-02/02-27', true],
    ['2025-02-02/02-27', '---27', false],
    ['FY2024', '2024', false],
  ])('as far as both state them: %s and %s: %s', (en, zh, expected) =>
    expect(isSameDate(en, zh)).toBe(expected));
});

describe('a day of the week', () => {
  const day = (value: string, surface = value) => figure({ kind: 'date', value, surface });

  it('is a date that names it', () => {
    expect(isWeekday(day('--11-26', 'Wednesday'))).toBe(true);
    expect(isWeekday(day('--11-26', '周三'))).toBe(true);
    expect(isWeekday(day('--11-26', '星期天'))).toBe(true);
    expect(isWeekday(day('--11-26', 'Nov 26'))).toBe(false);
    expect(isWeekday(figure({ kind: 'count', value: 2, surface: '每周二' }))).toBe(false);
  });

  it.each([
    ['the day itself', day('--11-26', 'Wednesday'), day('--11-26', '26日'), true],
    ['the day a week later', day('--11-26', 'Wednesday'), day('--12-03', '12月3日'), true],
    ['the day a week earlier', day('--11-26', 'Wednesday'), day('--11-19', '11月19日'), true],
    ['the date before the name', day('--12-03', 'Dec 3'), day('--11-26', '周三'), true],
    ['the day of a named year', day('2025-11-26', 'Wednesday'), day('--12-03', '12月3日'), true],
    ['the day two weeks later', day('--11-26', 'Wednesday'), day('--12-10', '12月10日'), false],
    ['the day after', day('--11-26', 'Wednesday'), day('--11-27', '11月27日'), false],
    ['two dates', day('--11-26', 'Nov 26'), day('--12-03', '12月3日'), false],
    ['a day of an unnamed month', day('--11-26', 'Wednesday'), day('---26', '26日'), true],
    ['a day of an unnamed month a week later', day('--11-26', 'Wednesday'), day('---03', '3日'), true],
    ['a day of an unnamed month a week earlier', day('--11-26', 'Wednesday'), day('---19', '19日'), true],
    ['a day of an unnamed month before the name', day('---03', 'the 3rd'), day('--11-26', '周三'), true],
    ['another day of an unnamed month', day('--11-26', 'Wednesday'), day('---27', '27日'), false],
    ['a year', day('--11-26', 'Wednesday'), day('2025', '2025年'), false],
    ['a month', day('M11-M11', 'Wednesday'), day('---26', '26日'), false],
    ['part of a month', day('--11-26', 'Wednesday'), day('--11-late', '11月下旬'), false],
  ])('may be %s: %#', (_, en, zh, expected) => expect(isSameWeekday(en, zh)).toBe(expected));
});

describe('a duration in days', () => {
  it.each([
    ['P14D', 14],
    ['P2W', 14],
    ['P10Y', 3600],
    ['P18M', 540],
    ['P1Y6M', 540],
    ['P1DT12H', 1.5],
    ['PT12H', 0.5],
    ['PT30M', 30 / 1440],
    ['PT3M30S', 210 / 86_400],
    ['PT1H30M', 0.0625],
    ['P0.5D', 0.5],
    ['PnD', undefined],
    ['PTnH', undefined],
    ['P3', undefined],
    ['P3H', undefined],
    ['P1DT', undefined],
  ])('%s: %s', (written, days) => {
    const found = inDays(written);
    if (days === undefined) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(days, 8);
  });

  it('is the same number however it is written', () => {
    expect(inDays('PT36H')).toBe(inDays('P1DT12H'));
    expect(inDays('PT90M')).toBe(inDays('PT1H30M'));
    expect(inDays('P0.1D')).toBe(inDays('PT2.4H'));
  });
});

describe('times are one instant', () => {
  it.each([
    ['07:51', '07:51', true],
    ['07:51', '07:52', false],
    ['07:51', '19:51', false],
    ['23:51Z', '07:51', true],
    ['07:51', '23:51Z', true],
    ['23:51Z', '07:52', false],
    ['23:51Z', '07:51+08:00', true],
    ['23:51Z', '23:51Z', true],
    ['23:51Z', '23:51', true],
    ['08:30-05:00', '21:30+08:00', true],
    ['08:30-05:00', '21:30', true],
    ['08:30-05:00', '13:30Z', true],
    ['08:30-05:00', '08:30Z', false],
    ['10:00+05:30', '04:30Z', true],
    ['10:00+05:30', '12:30', true],
    ['01:15+09:00', '16:15Z', true],
    ['26:45', '02:45', false],
    ['24:00', '24:00', false],
    ['noon', '12:00', false],
    ['12:00', 'noon', false],
    ['07:51', '107:51', false],
    ['07:510', '07:51', false],
  ])('%s and %s: %s', (en, zh, expected) => expect(isSameTime(en, zh)).toBe(expected));
});
