import type { Basis, Modifier } from '../figure.ts';

export const CURRENCY_NAMES: Readonly<Record<string, string>> = {
  yuan: 'CNY',
  renminbi: 'CNY',
  rmb: 'CNY',
  dollars: 'USD',
  dollar: 'USD',
  'us dollars': 'USD',
  'u.s. dollars': 'USD',
  usd: 'USD',
  'us dollar': 'USD',
  'u.s. dollar': 'USD',
  'american dollars': 'USD',
  'hong kong dollars': 'HKD',
  'hong kong dollar': 'HKD',
  hkd: 'HKD',
  'australian dollars': 'AUD',
  'canadian dollars': 'CAD',
  'singapore dollars': 'SGD',
  euros: 'EUR',
  euro: 'EUR',
  pounds: 'GBP',
  'pounds sterling': 'GBP',
  yen: 'JPY',
  won: 'KRW',
  rubles: 'RUB',
  roubles: 'RUB',
  rupees: 'INR',
  'swiss francs': 'CHF',
  baht: 'THB',
  cny: 'CNY',
  eur: 'EUR',
  gbp: 'GBP',
  'nt dollars': 'TWD',
  pesos: 'MXN',
  reais: 'BRL',
  patacas: 'MOP',
};
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  us$: 'USD',
  hk$: 'HKD',
  nt$: 'TWD',
  a$: 'AUD',
  c$: 'CAD',
  s$: 'SGD',
  r$: 'BRL',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  '￥': 'CNY',
  rmb: 'CNY',
  cny: 'CNY',
  usd: 'USD',
  hkd: 'HKD',
  eur: 'EUR',
  gbp: 'GBP',
  'cn¥': 'CNY',
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
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
};
export const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The number of a month's name or abbreviation, 1–12. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1;
}

const HEDGES: readonly (readonly [string, Modifier])[] = [
  ['at least|no less than|no fewer than|not less than|a minimum of|no lower than', 'atleast'],
  ['at most|no more than|up to|as many as|as much as|a maximum of|not more than', 'atmost'],
  [
    'over|more than|exceeding|exceeds|exceeded|exceed|above|surpassing|surpasses|surpassed|surpass|beyond|upwards? of|in excess of|greater than|well over|topping|crossing(?: the)?|crossed|cross|past',
    'over',
  ],
  ['less than|under|below|fewer than|short of', 'under'],
  ['nearly|almost|close to|approaching|just under', 'nearly'],
  ['about|around|roughly|approximately|some|an estimated|circa|or so', 'approx'],
];
export const HEDGE_BEFORE = new RegExp(
  `\\b(?:${HEDGES.map(([words]) => `(${words})`).join('|')}) (?:a |an |the |another |of )?$`,
  'i',
);
export const HEDGE_MEANINGS: readonly Modifier[] = HEDGES.map(([, meaning]) => meaning);
export const HEDGE_AFTER = /^ (?:(or so)|(or more|or above|or higher|plus)|(or less|or fewer|or below))\b/;
export const HEDGE_AFTER_MEANINGS: readonly Modifier[] = ['approx', 'atleast', 'atmost'];

const UP =
  'up|rose|risen|rises?|rising|grew|grown?|grows|growing|growth|increased?|increases|increasing|jump(?:s|ed|ing)?|surg(?:es?|ed|ing)|climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|expand(?:s|ed|ing)?|expansion|soar(?:s|ed|ing)?|added|higher|raised?|shot up|pushed up|surpassing \\d{4} levels|spiked|rebounded|accelerated|uptick|rally|rallied|edged up';
const DOWN =
  'down|fell|fallen|falls?|falling|dropp?(?:s|ed|ing)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|shrank|shrunk|shrink|shrinking|slipp?(?:s|ed|ing)?|slid|slump(?:ed|s|ing)?|lost|lower|lowered|plung(?:es?|ed|ing)|contract(?:s|ed|ing|ion)|reduc(?:es?|ed|ing|tion)|cut|tumbled?|slower|shed|dipp?(?:s|ed)?|narrow(?:ed|ing)|eased|off|sank|plummeted';
const BETWEEN =
  '(?:,? (?:by|of|about|around|some|a|an|the|further|sharply|slightly|another|was|is|were|came|in|at|it|rate|rates|average|annual|annually|only|just|another|to|from|than|first|second|third|fourth|last|previous|quarter|year|[a-z]+ly|year-on-year|year on year|month-on-month|growth|global|whopping|impressive|record))';
/** A direction before the number, with what may stand between; `to` makes it a level reached. */
export const DIRECTION = new RegExp(`\\b(?:(${UP})|(${DOWN}))(${BETWEEN}{0,7}) ?$`, 'i');
const NOUN_UP = 'increase|growth|rise|gain|jump|surge|hike|expansion|uptick|higher|boost|up';
const NOUN_DOWN =
  'decline|decrease|drop|fall|reduction|contraction|slump|loss|cut|lower|down|plunge|dip|discount|off';
/** A direction after the number: a 12.2 percent year-over-year increase. */
export const DIRECTION_AFTER = new RegExp(
  `^(?:[ -](?:year[- ]on[- ]year|year[- ]over[- ]year|yoy|annual|monthly|month-on-month|quarterly|quarter-on-quarter|economic|average))?[ -](?:(${NOUN_UP})|(${NOUN_DOWN}))\\b`,
  'i',
);

const BASES: readonly (readonly [string, Basis])[] = [
  [
    'year[- ]on[- ]year|year[- ]over[- ]year|y-?o-?y|from a year (?:earlier|ago)|than a year (?:earlier|ago)|from the same period (?:last|of last|a) year|compared with (?:the same period )?(?:last year|a year (?:earlier|ago))|over the same period last year|from last year|from the previous year|annually',
    'yoy',
  ],
  [
    'month[- ]on[- ]month|month[- ]over[- ]month|m-?o-?m|from (?:a|the previous|last) month(?: earlier)?',
    'mom',
  ],
  [
    'quarter[- ]on[- ]quarter|quarter[- ]over[- ]quarter|q-?o-?q|from the (?:previous|last|first|second|third|fourth) quarter|from the growth pace in the (?:first|second|third) quarter|than the (?:first|second|third|previous) quarter',
    'qoq',
  ],
  [
    'average annual|annual average|annual [a-z]+ [a-z]+ (?:growth|rate)|compound annual|a year on average|annual average growth',
    'cagr',
  ],
];
const BASIS_WORDS = BASES.map(([words]) => `(${words})`).join('|');
export const BASIS_AFTER = new RegExp(
  `^(?:,? ?(?:increase|growth|rise|decline|decrease|drop|fall))?,? ?(?:${BASIS_WORDS})\\b`,
  'i',
);
export const BASIS_BEFORE = new RegExp(`\\b(?:${BASIS_WORDS})\\b[^.;]{0,40}$`, 'i');
export const BASIS_MEANINGS: readonly Basis[] = BASES.map(([, meaning]) => meaning);
/** A named earlier year: from 2010 levels, surpassing 2019 levels by. */
export const VERSUS =
  /(?:from|surpassing|than|over|compared with|above|against) (?:the )?((?:19|20)\d\d)(?:['’]s)? levels?/i;

/** Classes of things counted, by their singular. */
export const CLASSES: Readonly<Record<string, string>> = {
  people: 'person',
  person: 'person',
  adult: 'person',
  resident: 'person',
  tourist: 'visit',
  visitor: 'visit',
  passenger: 'visit',
  case: 'case',
  death: 'case',
  vehicle: 'vehicle',
  car: 'vehicle',
  country: 'country',
  province: 'region',
  region: 'region',
  city: 'city',
  trip: 'trip',
  train: 'train',
  flight: 'flight',
  route: 'route',
  airline: 'company',
  company: 'company',
  order: 'order',
  unit: 'unit',
  job: 'job',
  bank: 'bank',
  home: 'home',
  household: 'household',
  project: 'project',
  time: 'time',
};

/** Names and idioms that hold numerals and count nothing. */
export const NAMES =
  /\b(?:\d+(?:st|nd|rd|th)? Five-Year Plan|[A-Za-z]+-(?:19|13)\b|COVID[- ]?19|(?!(?:[HQ][1-4]|FY\d{4}|(?:RMB|CNY|USD|EUR|GBP|HKD)\d+)\b)[A-Z]{1,5}\d+(?:[A-Z]\d+)?\w*|\d[GD]\b|\d{3} (?:MAX|class|family|series)|(?:FTSE|CSI|S&P|Nikkei|CAC|Stoxx|Nasdaq|Russell|Fortune|Forbes|Formula|Channel|Windows|Boeing|Airbus|iPhone|iPad|Model|Group|Flight|Route|Highway|Area|Unit|Apollo|Galaxy|Mate|PlayStation|Xbox|Article|Section|Chapter|Page|Room|Gate|Terminal|Line|Phase|Type|Category|Level|Grade|Class|Version|Vision|Agenda|Euro|Tokyo|Beijing|London|Rio|Catch|Falcon|Long March|Shenzhou|Chang['’]e|Tianzhou|Tiangong|Tianwen|Tiangong|F|J|S|MQ|SU|MiG|A|B|No)[- ]\d+(?:\w*)?(?: MAX| Pro| Plus)?(?! (?:percent|per cent|million|billion|people|years|yuan|cities|companies))|\b7[0-9]7(?:NG|X|[- ]\d+)?\b(?! (?:people|yuan|million|percent|[a-z]+s\b))|the \d{3} (?:hotline|class|series)|\d{3} hotline|first[- ](?:lady|ever|class|rate|hand|aid|name|time|line|responders?|place)|in the first place|at first|first of all|second[- ](?:hand|nature|thoughts?|home|class|guess(?:ed|ing)?)|seconds the motion|third[- ](?:party|parties|world|rate)|World War (?:I{1,3}|One|Two)|(?:First|Second) World War|one another|one[- ]child|one of|one-(?:way|off|stop|sided|time|on-one)|no one|anyone|someone|everyone|zero-(?:COVID|carbon|sum|emission|tolerance)|net[- ]zero|Seven-Eleven|7-Eleven|two sessions|two-way|two-thirds majority|four-wheel|at sixes and sevens|twenty-one pilots|Three Gorges|Three Kingdoms|Big (?:Three|Four|Five)|Group of (?:Seven|Twenty|Eight)|Five Eyes|Gang of Four|ten-pin|nine-dash|24\/7|9\/11|911\b|B\d\d?|one day|one-third of the way)/g;
