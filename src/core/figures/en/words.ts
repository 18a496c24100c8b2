import type { Modifier } from '../figure.ts';
import { englishNames, MEASURES } from '../measure.ts';
import { Phrases } from './phrases.ts';

/** Hedges before a number. */
export const HEDGES_BEFORE = new Phrases<Modifier>([
  ['atleast', 'at least|no less than|no fewer than|not less than|a minimum of|minimum|no lower than'],
  ['atmost', 'at most|no more than|up to|as many as|as much as|a maximum of|not more than|not exceeding'],
  [
    'over',
    'over|more than|exceeding|above|surpassing|beyond|upward of|upwards of|in excess of|greater than|topping|higher than',
  ],
  ['under', 'less than|under|below|fewer than|short of|lower than'],
  ['nearly', 'nearly|almost|close to|approaching|just under|just below|just short of|near'],
  ['approx', 'about|around|roughly|approximately|some|an estimated|estimated|circa|or so|somewhere around'],
]);

/** Verbs that say as much and are no part of the number. */
export const EXCEEDING = new Set(
  'exceed exceeds exceeded surpass surpasses surpassed cross crosses crossed crossing top tops topped break breaks broke passed'.split(
    ' ',
  ),
);

/** Hedges after the unit. */
export const HEDGES_AFTER = new Phrases<Modifier>([
  ['approx', 'or so|or thereabouts'],
  ['atleast', 'or more|or above|or higher|or over|and above|and over'],
  ['over', 'plus|+'],
  ['atmost', 'or less|or fewer|or below|or under'],
]);

/** What the words after a number make of it. */
export type Unit =
  | { readonly kind: 'money' | 'measure' | 'share'; readonly unit: string; readonly factor: number }
  | { readonly kind: 'duration'; readonly unit: string }
  | { readonly kind: 'times' | 'age' | 'morning' | 'evening' };

const CURRENCIES: readonly (readonly [string, string])[] = [
  ['CNY', 'yuan|renminbi|rmb|cny|kuai|chinese yuan|yuan renminbi'],
  ['USD', 'dollars|dollar|us dollars|us dollar|u.s. dollars|u.s. dollar|usd|american dollars'],
  ['HKD', 'hong kong dollars|hong kong dollar|hkd|hk dollars'],
  ['AUD', 'australian dollars|australian dollar|aud'],
  ['CAD', 'canadian dollars|canadian dollar|cad'],
  ['SGD', 'singapore dollars|singaporean dollars|sgd'],
  ['TWD', 'nt dollars|new taiwan dollars|taiwan dollars'],
  ['NZD', 'new zealand dollars|new zealand dollar'],
  ['EUR', 'euros|euro|eur'],
  ['GBP', 'pounds|pounds sterling|pound|british pounds|gbp|quid'],
  ['JPY', 'yen|japanese yen|jpy'],
  ['KRW', 'won|south korean won'],
  ['RUB', 'rubles|roubles|ruble|rouble'],
  ['INR', 'rupees|rupee|indian rupees'],
  ['CHF', 'swiss francs|francs|swiss franc'],
  ['THB', 'baht'],
  ['MXN', 'pesos|mexican pesos'],
  ['BRL', 'reais|real'],
  ['MOP', 'patacas|pataca'],
  ['TRY', 'lira|liras'],
  ['VND', 'dong'],
  ['IDR', 'rupiah'],
  ['MYR', 'ringgit'],
  ['SEK', 'kronor|swedish kronor|swedish krona'],
  ['NOK', 'kroner|norwegian kroner|norwegian crowns'],
  ['DKK', 'danish kroner|danish crowns'],
  ['ZAR', 'rand'],
  ['AED', 'dirhams|dirham'],
  ['SAR', 'riyals|saudi riyals'],
  ['IRR', 'rials|iranian rials'],
  ['ILS', 'shekels|shekel'],
  ['PLN', 'zlotys|zloty'],
  ['HUF', 'forints|forint'],
  ['CZK', 'koruna|czech koruna|czech crowns'],
  ['PHP', 'philippine pesos'],
  ['ARS', 'argentine pesos'],
  ['CLP', 'chilean pesos'],
  ['COP', 'colombian pesos'],
  ['NGN', 'naira'],
  ['PKR', 'pakistani rupees'],
  ['LKR', 'sri lankan rupees'],
  ['EGP', 'egyptian pounds'],
  ['BDT', 'taka'],
  ['KZT', 'tenge'],
  ['UAH', 'hryvnia|hryvnias'],
  ['MMK', 'kyat|kyats'],
  ['KHR', 'riel|riels'],
  ['LAK', 'kip'],
  ['KES', 'kenyan shillings'],
  ['ETB', 'birr'],
];
const DURATIONS =
  'Y year|M month|W week|D day|TH hour|TM minute|TS second|0Y decade|00Y century|TH hr|TM min';

/** Words after a number that make it a figure. */
export const UNITS = new Phrases<Unit>([
  ...CURRENCIES.map(([unit, names]) => [{ kind: 'money', unit, factor: 1 }, names] as const),
  [{ kind: 'money', unit: 'USD', factor: 0.01 }, 'cents|us cents|u.s. cents|cent'],
  [{ kind: 'money', unit: 'CNY', factor: 0.1 }, 'jiao|mao'],
  [{ kind: 'money', unit: 'GBP', factor: 0.01 }, 'pence'],
  ...MEASURES.map(
    ([unit, factor, names]) =>
      [{ kind: 'measure', unit, factor }, englishNames(names).join('|').replace(/-/g, ' ')] as const,
  ),
  [{ kind: 'share', unit: '%', factor: 1 }, '%|percent|per cent|pct|％'],
  [
    { kind: 'share', unit: 'pp', factor: 1 },
    'percentage point|percentage points|% point|% points|percent points|pp|ppt|pps',
  ],
  [{ kind: 'share', unit: 'bp', factor: 1 }, 'basis point|basis points|bp|bps'],
  ...DURATIONS.split('|').map((row) => {
    const [unit = '', name = ''] = row.split(' ');
    const plural = name === 'century' ? 'centuries' : `${name}s`;
    return [{ kind: 'duration', unit }, `${name}|${plural}|${name}'s|${plural}'`] as const;
  }),
  [{ kind: 'times' }, 'times|fold|x'],
  [{ kind: 'age' }, 'year old|years old|year olds|years of age|years olds'],
  [{ kind: 'morning' }, 'am|a.m.|a.m|a m'],
  [{ kind: 'evening' }, 'pm|p.m.|p.m|p m'],
]);

/** Currency signs before a number, with the letters that may stand before a $. */
export const SIGNS = new Map(
  Object.entries({
    $: 'USD',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'CNY',
    '￥': 'CNY',
    '＄': 'USD',
    '₹': 'INR',
    '₩': 'KRW',
    rmb: 'CNY',
    cny: 'CNY',
    usd: 'USD',
    hkd: 'HKD',
    eur: 'EUR',
    gbp: 'GBP',
    inr: 'INR',
    rs: 'INR',
    jpy: 'JPY',
  }),
);
export const DOLLARS = new Map(
  Object.entries({
    us: 'USD',
    hk: 'HKD',
    nt: 'TWD',
    a: 'AUD',
    au: 'AUD',
    c: 'CAD',
    ca: 'CAD',
    s: 'SGD',
    r: 'BRL',
    nz: 'NZD',
    'u.s.': 'USD',
  }),
);

/** Classes of things counted, by their singular. */
export const CLASSES = new Map(
  'person person people adult resident man woman child student worker employee farmer;visit tourist visitor passenger;case case death infection fatality;vehicle vehicle car automobile;country country nation;region province region;city city;trip trip;train train;flight flight;route route line;company company enterprise firm airline business;order order;unit unit;job job;bank bank;home home house;household household family;project project;time time'
    .split(';')
    .flatMap((row) => {
      const [unit = '', ...names] = row.split(' ');
      return names.map((name) => [name, unit] as const);
    }),
);
