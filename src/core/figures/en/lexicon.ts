/** A number in digits that is not part of a longer one, or of a name such as COVID-19. */
export const NUMBER = String.raw`(?<![\w.,$-])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\w.,$-])\d+(?:\.\d+)?`;

export const SCALES: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  mn: 6,
  m: 6,
  billion: 9,
  bn: 9,
  b: 9,
  trillion: 12,
  tn: 12,
};
export const SCALE = '(?:[ -]?(thousand|million|billion|trillion|bn|mn|tn))?';

export const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  hk$: 'HKD',
  rmb: 'CNY',
  cny: 'CNY',
  '¥': 'CNY',
  '€': 'EUR',
  '£': 'GBP',
  yuan: 'CNY',
  renminbi: 'CNY',
  dollars: 'USD',
  dollar: 'USD',
  'us dollars': 'USD',
  'u.s. dollars': 'USD',
  'hong kong dollars': 'HKD',
  euros: 'EUR',
  euro: 'EUR',
  pounds: 'GBP',
  yen: 'JPY',
  usd: 'USD',
  eur: 'EUR',
  won: 'KRW',
};

export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
export const ORDINAL_WORDS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
export const MONTH = String.raw`(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)`;

/** The number of a month's name or abbreviation, 1–12. */
export function monthNumber(name: string): number {
  const short = name.toLowerCase().slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(short)) + 1;
}

/** Hedges before a number. */
export const HEDGE = String.raw`(?:\b(about|around|roughly|approximately|some|nearly|almost|close to|over|more than|exceeding|above|at least|less than|under|below|up to|at most) )?`;
export const MODIFIERS = {
  about: 'approx',
  around: 'approx',
  roughly: 'approx',
  approximately: 'approx',
  some: 'approx',
  nearly: 'nearly',
  almost: 'nearly',
  'close to': 'nearly',
  over: 'over',
  'more than': 'over',
  exceeding: 'over',
  above: 'over',
  'at least': 'atleast',
  'less than': 'under',
  under: 'under',
  below: 'under',
  'up to': 'atmost',
  'at most': 'atmost',
} as const;

export const UP =
  'up|rose|rise|rises|rising|grew|grow|grown|growing|growth|increased?|increasing|increases|jumped|surged|climbed|gained|expanded|soared|higher';
export const DOWN =
  'down|fell|fall|falling|dropped|drop|declined?|declining|decreased?|decreasing|shrank|slipped|slid|lost|lower|plunged|contracted';

export const BASIS = String.raw`(?:,? (year[- ]on[- ]year|year over year|yoy|from a year (?:earlier|ago)|month[- ]on[- ]month|quarter[- ]on[- ]quarter)\b)?`;
/** What a change is measured against, from the writer's words. */
export function basisOf(words: string | undefined): 'yoy' | 'mom' | 'qoq' | undefined {
  if (words === undefined) return undefined;
  if (/^month/i.test(words)) return 'mom';
  return /^quarter/i.test(words) ? 'qoq' : 'yoy';
}
