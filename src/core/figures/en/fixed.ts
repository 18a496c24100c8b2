import type { Recognizer } from '../recognizer.ts';
import { ORDINAL_WORDS } from './lexicon.ts';
import { readSmall, SMALL_WORD } from './numeral.ts';

const ORDINAL = Object.keys(ORDINAL_WORDS).join('|');
const HEDGED = '(?:(about|around|some|nearly|almost|over|more than|less than|at least) )?';
const HEDGES: Readonly<Record<string, 'approx' | 'nearly' | 'over' | 'under' | 'atleast'>> = {
  about: 'approx',
  around: 'approx',
  some: 'approx',
  nearly: 'nearly',
  almost: 'nearly',
  over: 'over',
  'more than': 'over',
  'less than': 'under',
  'at least': 'atleast',
};
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const TIMES: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3, quadruple: 4 };

/** Figures whose number and unit are one word, or that stand in a set phrase. */
export const englishFixed: readonly Recognizer[] = [
  {
    pattern: new RegExp(
      `\\b${HEDGED}(?:an? |(${SMALL_WORD}|\\d)[- ])(third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\\b(?! (?:quarter|largest|place|day|year|time|of 20|edition|round))`,
      'gi',
    ),
    read: ([all, hedge, above, part = '']) => {
      const parts = PARTS[part.toLowerCase()] ?? 1;
      const value = (above === undefined ? 1 : readSmall(above)) / parts;
      if (value >= 1 || (above === undefined && /\ba quarter (?:earlier|ago|before)/i.test(all)))
        return undefined;
      return { kind: 'fraction', value: Number(value.toPrecision(6)), precision: 1e-4, ...modifier(hedge) };
    },
  },
  {
    pattern: new RegExp(
      `\\b${HEDGED}(?<!first |second |a |an )half(?= (?:of|the|a century|its|their)\\b)(?! a (?:million|billion|dozen|century))`,
      'gi',
    ),
    read: ([, hedge]) => ({ kind: 'fraction', value: 0.5, ...modifier(hedge) }),
  },
  {
    pattern:
      /\b(doubl|tripl|trebl|quadrupl)(?:e|ed|es|ing)\b(?! (?:room|standard|vision|check|agent|digit))/gi,
    read: ([, stem = '']) => factor(TIMES[`${stem.toLowerCase()}e`] ?? 2),
  },
  {
    pattern: /\bhalved\b|\bhalving\b/gi,
    read: () => ({ kind: 'change', value: 0.5, unit: 'factor', factor: 0.5, direction: 'down' }),
  },
  {
    pattern: /\b(two|three|four|five|six|seven|eight|nine|ten)fold\b/gi,
    read: ([, word = '']) => factor(readSmall(word)),
  },
  {
    pattern: /\b(?:once|(twice)) (?:a|per|every) (day|week|month|year)\b/gi,
    read: ([, twice, unit]) => ({
      kind: 'count',
      value: twice === undefined ? 1 : 2,
      unit: 'time',
      per: unit ?? 'day',
    }),
  },
  { pattern: /\btwice (?=as|the)/gi, read: () => factor(2) },
  {
    pattern: new RegExp(`\\btop[- ](\\d{1,3}(?!,\\d)|${SMALL_WORD})\\b`, 'gi'),
    read: ([, number = '']) => ({ kind: 'ordinal', value: readSmall(number), unit: 'top' }),
  },
  {
    pattern:
      /(?<=\b(?:win|wins|won|beat|lost|losing|loss|defeat|defeated|victory|draw|drew|lead|led|leading|score|scored|record|triumph|tie|by|a|to|went|ahead|in)(?: [A-Z][a-z]+| the| of| a)? )(\d{1,3})[-–](\d{1,3})\b(?![-–\d%]| (?:percent|years?|months?|days?|hours?|minutes?))/g,
    read: ([, left, right]) => ({ kind: 'score', value: `${left}:${right}` }),
  },
  {
    pattern: /\b(\d{1,3})-to-(\d{1,3})\b/g,
    read: ([, left, right]) => ({ kind: 'ratio', value: `${left}:${right}` }),
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:rank(?:s|ed|ing)?|plac(?:es|ed)|stood|stands|came|finished) (?:in |at |as |the |joint ){0,3})(?:No\\. ?(\\d+)|(${ORDINAL})|(\\d+)(?:st|nd|rd|th))\\b`,
      'gi',
    ),
    lead: /\b(?:rank(?:s|ed|ing)?|plac(?:es|ed)|stood|stands|came|finished) (?:in |at |as |the |joint ){0,3}$/i,
    read: ([, number, word = '', digits]) => ({
      kind: 'ordinal',
      value: ORDINAL_WORDS[word.toLowerCase()] ?? Number(number ?? digits),
      unit: 'rank',
    }),
  },
  {
    pattern: /\b(?:topped|tops|topping) the (?:list|ranking|table)\b/gi,
    read: () => ({ kind: 'ordinal', value: 1, unit: 'rank' }),
  },
  {
    pattern: new RegExp(
      `\\b(${ORDINAL})[- ](?=(?:largest|biggest|highest|most|lowest|edition|round|time|anniversary|batch|session|consecutive|straight|meeting|annual|place|spot)\\b)`,
      'gi',
    ),
    read: ([, word = '']) => ({
      kind: 'ordinal',
      value: ORDINAL_WORDS[word.toLowerCase()] ?? Number.NaN,
      unit: 'rank',
    }),
  },
  {
    pattern: /(?<![\w.,])(\d{1,3})(?:st|nd|rd|th)\b(?=( anniversary)?)/g,
    read: ([, digits, anniversary]) => ({
      kind: 'ordinal',
      value: Number(digits),
      unit: anniversary === undefined ? 'nth' : 'anniversary',
    }),
  },
  {
    pattern:
      /(?<=\b(?:died at(?: the age of)?|aged?|at the age of) )(\d{1,3})\b|\b(\d{1,3})[- ]years?[- ]old\b/gi,
    read: ([, before, after]) => ({ kind: 'age', value: Number(before ?? after), unit: 'year' }),
  },
  {
    pattern: /\b[Nn]o (?:new )?(?:deaths|fatalities|casualties|cases|injuries)\b/g,
    read: () => ({ kind: 'count', value: 0, unit: 'case' }),
  },
];

function factor(times: number) {
  return { kind: 'change' as const, value: times, unit: 'factor', factor: times, direction: 'up' as const };
}

function modifier(hedge: string | undefined) {
  const found = hedge === undefined ? undefined : HEDGES[hedge.toLowerCase()];
  return found === undefined ? {} : { modifier: found };
}
