import type { Figure } from './figure.ts';

const DAY = 86_400_000;

/** Whether two dates or periods state the same as far as both state it: a missing year agrees with any. */
export function isSameDate(en: string, zh: string): boolean {
  const [first, second] = [dayOnly(en), dayOnly(zh)];
  if (first !== undefined || second !== undefined) {
    const day = (only: string | undefined, value: string) =>
      only ?? (/-\d\d-\d\d$/.test(value) ? value.slice(-2) : value);
    return day(first, en) === day(second, zh);
  }
  const [a, b] = [yearAndRest(en), yearAndRest(zh)];
  const isSameYear = a.year === undefined || b.year === undefined || a.year === b.year;
  return isSameYear && a.rest === b.rest;
}

const WEEKDAY = /(?:sun|mon|tues|wednes|thurs|fri|satur)day$|[周期拜][一二三四五六日天]$/i;
const WEEK = 7;

/** Whether a date is said as a day of the week. */
export function isWeekday({ kind, surface }: Figure): boolean {
  return kind === 'date' && WEEKDAY.test(surface);
}

/** A day of the week may be that of the week before or after: Wednesday and 周三, Wednesday and 12月3日. */
export function isSameWeekday(en: Figure, zh: Figure): boolean {
  if (!isWeekday(en) && !isWeekday(zh)) return false;
  const [a, b] = [dayOfYear(String(en.value)), dayOfYear(String(zh.value))];
  if (a !== undefined && b !== undefined) return (a - b) % WEEK === 0 && Math.abs(a - b) <= WEEK;
  const [only, full] = [dayOnly(String(en.value)) ?? dayOnly(String(zh.value)), a ?? b];
  if (only === undefined || full === undefined) return false;
  return [-WEEK, 0, WEEK].some((shift) => new Date(full * DAY + shift * DAY).getUTCDate() === Number(only));
}

/** Days from the first of January of a year that is not named to a date. */
function dayOfYear(value: string): number | undefined {
  const [, rest] = /^(?:-|\d{4})-(\d\d-\d\d)$/.exec(value) ?? [];
  return rest === undefined ? undefined : Date.parse(`1970-${rest}`) / DAY;
}

/** `---25`: the 25th of a month that is not named. */
function dayOnly(value: string): string | undefined {
  return /^---(\d\d)$/.exec(value)?.[1];
}

/** A month is the same as a date and as a period: 2020-03 is M03-M03 of 2020. */
function yearAndRest(value: string): { year: string | undefined; rest: string } {
  const [, year, rest = ''] = /^(\d{4})(?:-(.*))?$/.exec(value) ?? [];
  const part = year === undefined ? value.replace(/^--/, '') : rest;
  return { year, rest: /^\d\d$/.test(part) ? `M${part}-M${part}` : part };
}

const DAYS: Readonly<Record<string, number>> = {
  Y: 360,
  M: 30,
  W: 7,
  D: 1,
  TH: 1 / 24,
  TM: 1 / 1440,
  TS: 1 / 86_400,
};

const PART = /^(T?)([\d.]+)([YMWDHS])/;

/** P2W → 14, P10Y → 3600, P1DT12H → 1.5; `undefined` for what has no number. */
export function inDays(duration: string): number | undefined {
  let days = 0;
  let rest = duration.slice(1);
  let time = '';
  while (rest !== '') {
    const [part = '', mark = '', number, unit = ''] = PART.exec(rest) ?? [];
    if (mark !== '') time = mark;
    const length = DAYS[time + unit];
    if (number === undefined || length === undefined) return undefined;
    days += Number(number) * length;
    rest = rest.slice(part.length);
  }
  return Number(days.toPrecision(9));
}

const CHINA = 8 * 60;

/** Whether two times are one instant; a time without a zone in a Chinese text is China's: 23:51Z is 07:51. */
export function isSameTime(en: string, zh: string): boolean {
  const [a, b] = [minutesOf(en), minutesOf(zh)];
  if (a === undefined || b === undefined) return false;
  if ((a.zone === undefined) === (b.zone === undefined))
    return turn(a.minutes - (a.zone ?? 0)) === turn(b.minutes - (b.zone ?? 0));
  return (
    turn(a.minutes - (a.zone ?? CHINA)) === turn(b.minutes - (b.zone ?? CHINA)) || a.minutes === b.minutes
  );
}

function minutesOf(time: string): { minutes: number; zone: number | undefined } | undefined {
  const [, hour, minute, zone, sign, hours, minutes] =
    /^(\d\d):(\d\d)(Z|([+-])(\d\d):(\d\d))?$/.exec(time) ?? [];
  if (hour === undefined || Number(hour) >= 24) return undefined;
  const offset = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  return { minutes: Number(hour) * 60 + Number(minute), zone: zone === undefined ? undefined : offset };
}

function turn(minutes: number): number {
  return ((minutes % 1440) + 1440) % 1440;
}
