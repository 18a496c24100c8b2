import type { Basis, Modifier } from '../figure.ts';
import { MEASURES } from '../measure.ts';
import { Phrases } from './tokens.ts';

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
  ['AUD', 'australian dollars|aud'],
  ['CAD', 'canadian dollars|cad'],
  ['SGD', 'singapore dollars|singaporean dollars|sgd'],
  ['TWD', 'nt dollars|new taiwan dollars|taiwan dollars'],
  ['NZD', 'new zealand dollars'],
  ['EUR', 'euros|euro|eur'],
  ['GBP', 'pounds|pounds sterling|pound|british pounds|gbp|quid'],
  ['JPY', 'yen|japanese yen|jpy'],
  ['KRW', 'won|south korean won'],
  ['RUB', 'rubles|roubles|ruble|rouble'],
  ['INR', 'rupees|rupee|indian rupees'],
  ['CHF', 'swiss francs|francs'],
  ['THB', 'baht'],
  ['MXN', 'pesos|mexican pesos'],
  ['BRL', 'reais|real'],
  ['MOP', 'patacas|pataca'],
  ['TRY', 'lira|liras'],
  ['VND', 'dong'],
  ['IDR', 'rupiah'],
  ['MYR', 'ringgit'],
  ['SEK', 'kronor|swedish kronor'],
  ['ZAR', 'rand'],
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
      [{ kind: 'measure', unit, factor }, names.replace(/ /g, '|').replace(/-/g, ' ')] as const,
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

const stems = (words: string, endings: string) =>
  words.split(' ').flatMap((word) => endings.split(' ').map((ending) => word + ending));
const UP = [
  'up rose risen rise rises rising grew grown grow grows growing growth higher gain gains gained gaining uptick hike hikes rally rallied added adding shot spike spiked rebound rebounded faster more surpassing exceeding'.split(
    ' ',
  ),
  stems('increas rais surg advanc', 'e es ed ing'),
  stems('jump climb expand soar boost accelerat', ' s ed ing e es'),
  ['expansion', 'appreciated', 'appreciation'],
].flat();
const DOWN = [
  'down fell fallen fall falls falling drop drops dropped dropping decline declines declined declining shrank shrunk shrink shrinks shrinking slipped slip slips slid slide slides lost loss lower lowered lowering reduction reductions contraction cut cuts cutting slower slowed shed dip dips dipped narrowed eased easing off sank sunk plummeted less fewer depreciated weakened weaker discount halved'.split(
    ' ',
  ),
  stems('decreas reduc plung tumbl', 'e es ed ing'),
  stems('slump contract', ' s ed ing'),
].flat();
export const DIRECTIONS = new Map<string, 'up' | 'down'>([
  ...UP.map((word) => [word, 'up'] as const),
  ...DOWN.map((word) => [word, 'down'] as const),
]);
/** Directions that are nouns after a number as well: a 3 percent rise. */
export const DIRECTION_NOUNS = new Set(
  'increase increases growth rise gain gains jump surge hike expansion uptick higher boost up decline declines decrease drop fall reduction contraction slump loss cut cuts lower down plunge dip discount off slide tumble faster slower more less fewer hikes rises appreciation depreciation spike rebound advance'.split(
    ' ',
  ),
);

/** Words that may stand between a direction and its number. */
export const LINKS = new Set(
  'by of a an the further another was were is are came in at it had been about some only just rate rates pace average averaging annual annually monthly quarterly annualized annualised on by year month quarter over past last previous first second third fourth growth global whopping impressive record total combined estimated mere staggering modest respectively reached hit stood between from to than and month-on-month yoy economic real gdp nominal cumulative'.split(
    ' ',
  ),
);
export const LEVEL_LINKS = new Set('of was were is came at reached hit stood averaged averaging'.split(' '));

const BASIS_WORDS: readonly (readonly [Basis, string])[] = [
  [
    'yoy',
    'year[- ]on[- ]year|year[- ]over[- ]year|y[/-]?o?[/-]?y|on[- ]year|(?:from|than|compared (?:with|to)|versus|over|against|on) (?:that of |those of )?(?:a|one|the same (?:period|month|quarter|time) (?:of |in )?(?:a|the|last|one)?|last|the previous|the prior|the preceding|the year) ?year(?: (?:earlier|ago|before|prior))?|(?:from|over|than|with|to) the (?:same|corresponding|year-ago|year-earlier) (?:period|month|quarter)|a year (?:earlier|ago|before)|annually|from (?:the )?year before',
  ],
  [
    'mom',
    'month[- ]on[- ]month|month[- ]over[- ]month|m[/-]?o?[/-]?m|(?:from|than|compared with|compared to|over|on) (?:a|one|the previous|the prior|last|the preceding|the) month(?: (?:earlier|ago|before))?',
  ],
  [
    'qoq',
    'quarter[- ]on[- ]quarter|quarter[- ]over[- ]quarter|q[/-]?o?[/-]?q|(?:from|than|compared with|compared to|over|on)(?: the growth pace in| that in)? (?:a|one|the) ?(?:previous|prior|last|preceding|first|second|third|fourth)? ?quarter(?: (?:earlier|ago|before))?',
  ],
  [
    'cagr',
    'average annual|annual average|average yearly|yearly average|compound annual|compounded annual|(?:a|per) year on average|annually on average|annual (?:[a-z]+ ){1,2}growth of|cagr',
  ],
  ['annualized', 'annuali[sz]ed|(?:at )?an annual rate|annual pace'],
];
export const BASES = new RegExp(
  `\\b(?:${BASIS_WORDS.map(([, words]) => `(${words})`).join('|')})(?![a-z])`,
  'g',
);
export const BASIS_MEANINGS: readonly Basis[] = BASIS_WORDS.map(([meaning]) => meaning);
/** A named earlier year: from 2010 levels, than in 2019, surpassing 2019 levels by. */
export const VERSUS =
  /\b(?:from|surpassing|than|over|with|to|above|against|of|exceeding|below) (?:that (?:of|in) |those (?:of|in) |the |in |its )?((?:19|20)\d\d)(?: levels?|'s| figures?|(?= [a-z]*$|,|\.|$))/;

/** Classes of things counted, by their singular. */
export const CLASSES = new Map(
  'person person people adult resident man woman child student worker employee farmer;visit tourist visitor passenger;case case death infection fatality;vehicle vehicle car automobile;country country nation;region province region;city city;trip trip;train train;flight flight;route route line;company company enterprise firm airline business;order order;unit unit;job job;bank bank;home home house;household household family;project project;time time'
    .split(';')
    .flatMap((row) => {
      const [unit = '', ...names] = row.split(' ');
      return names.map((name) => [name, unit] as const);
    }),
);
