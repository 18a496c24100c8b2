import { exact } from './quantity.ts';
import type { Reading } from './reading.ts';

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (number: number) => String(number).padStart(2, '0');

/** A span of months with its year where known: `monthSpan(1, 6, '2025') → '2025-M01-M06'`. */
export function monthSpan(from: number, to: number, year: string | undefined): Reading | undefined {
  if (!(from >= 1 && to <= 12 && from <= to)) return undefined;
  const months = `M${two(from)}-M${two(to)}`;
  return { kind: 'period', value: year === undefined ? months : `${year}-${months}` };
}

/** A quarter as its months: `quarter(3, undefined)` is M07-M09. */
export function quarter(number: number, year: string | undefined): Reading | undefined {
  return monthSpan(number * 3 - 2, number * 3, year);
}

/** An ISO 8601 calendar date of which parts may be unknown: `isoDate(undefined, 8, 3) → '--08-03'`. */
export function isoDate(year: string | undefined, month: number, day: number | undefined): string {
  return [year ?? '-', two(month), ...(day === undefined ? [] : [two(day)])].join('-');
}

export function date(year: string | undefined, month: number, day: number): Reading | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { kind: 'date', value: isoDate(year, month, day) }
    : undefined;
}

interface Day {
  readonly month: number;
  readonly day: number;
}

/** From one day to another: Feb 2 to 27 is `02-02/02-27`. */
export function dayRange(from: Day, to: Day, year: string | undefined): Reading | undefined {
  if (date(year, from.month, from.day) === undefined || date(year, to.month, to.day) === undefined) {
    return undefined;
  }
  const first = isoDate(year, from.month, from.day);
  const last = isoDate(undefined, to.month, to.day);
  return { kind: 'period', value: `${first}/${last}`.replace(/(^|\/)--/g, '$1') };
}

/** Part of a month: its end is a day, the rest a name: `--11-late`. */
export function partOfMonth(
  year: string | undefined,
  month: number,
  part: 'early' | 'mid' | 'late' | 'end',
): Reading | undefined {
  if (part === 'end') return date(year, month, LAST_DAYS[month - 1] ?? 0);
  return { kind: 'date', value: `${isoDate(year, month, undefined)}-${part}` };
}

/** An ISO 8601 duration: `duration(8, 'D')` is P8D, `duration(2, 'TH')` PT2H; of *hours* without a number PTnH. */
export function duration(count: number | undefined, unit: string): Reading {
  const number = count === undefined ? 'n' : exact(count);
  const value = unit.startsWith('T') ? `PT${number}${unit.slice(1)}` : `P${number}${unit}`;
  return { kind: 'duration', value, modifier: count === undefined ? 'several' : undefined };
}

/** A time of day as written, with its zone where stated: `clock(23, 45, 'Z')` is 23:45Z; 26点45分 is an error to find. */
export function clock(hour: number, minute: number, zone = ''): Reading | undefined {
  if (!(hour < 100 && minute < 60)) return undefined;
  return { kind: 'time', value: `${two(hour === 24 ? 0 : hour)}:${two(minute)}${zone}` };
}

/** A year so many years from that of the article: last year is 2024 in an article of 2025. */
export function relativeYear(articleDate: string | undefined, offset: number): Reading | undefined {
  const year = Number(articleDate?.slice(0, 4));
  return Number.isNaN(year) ? undefined : { kind: 'date', value: year + offset };
}

const DAY = 86_400_000;

/**
 * A day of the week by the article's date: of the week that is `weeks` from its own, or without one the last such day
 * up to the article's: Wednesday in an article of Friday 2025-11-28 is --11-26.
 */
export function weekday(
  articleDate: string | undefined,
  day: number,
  weeks: number | undefined,
): Reading | undefined {
  const time = Date.parse(articleDate?.slice(0, 10) ?? '');
  if (Number.isNaN(time)) return undefined;
  const today = new Date(time).getUTCDay() || 7;
  const distance = weeks === undefined ? -((today - day + 7) % 7) : day - today + 7 * weeks;
  return { kind: 'date', value: `--${new Date(time + distance * DAY).toISOString().slice(5, 10)}` };
}
