import type { Reading } from '../reading.ts';
import { foundTokens, type TokenFinding } from './place.ts';
import type { Tokens } from './tokens.ts';

const NO_YEAR =
  /^(?:%|percent|per|people|yuan|dollars|tons|tonnes|hectares|mu|jin|meters|metres|km|m|miles|times|pounds|euros|yen|feet|square|cubic|million|billion|thousand|trillion|basis|mw|kg|gmt|utc)$/;

const NOUN_AFTER = /^[a-z]{3,}(?:[^su]s|ies|xes)$|^(?:people|men|women|children|votes)$/;

const YEAR_BEFORE =
  /^(?:in|since|until|till|from|by|through|after|before|during|early|late|mid|end|of|the|between|its|their|and|to|,|\()$/;

const HEDGED =
  /^(?:about|around|over|nearly|almost|some|than|least|approximately|roughly|exceeding|exceeded|up)$/;

/** A year, a decade or a span of years: 2012, the 1980s, 2021-25, 2010 to 2020. */
export function yearFinding(tokens: Tokens, at: number): TokenFinding | undefined {
  const word = tokens.word(at);
  const before = tokens.word(at - 1);
  if (tokens.isGlued(at + 1) && tokens.word(at + 1) === 's' && isLifetime(tokens, at)) {
    return foundTokens(tokens, at, at + 2, {
      kind: 'age',
      value: Number(word),
      unit: 'year',
      modifier: 'over',
    });
  }
  if (tokens.isGlued(at + 1) && tokens.word(at + 1) === 's' && /^(?:1[5-9]|20)?\d0$/.test(word)) {
    return foundTokens(tokens, at, at + 2, {
      kind: 'period',
      value: `${word.length === 2 ? (word < '30' ? '20' : '19') : ''}${word}s`,
    });
  }
  if (word.length !== 4 || !/^(?:1[5-9]|2[01])\d\d$/.test(word)) return undefined;
  const isCompared =
    before === 'over' &&
    /^(?:[.,;]|levels)?$/.test(tokens.word(at + 1)) &&
    /^(?:19[5-9]|20[0-4])\d$/.test(word);
  if ((HEDGED.test(before) && !isCompared) || /[$€£¥#]/.test(before) || NO_YEAR.test(tokens.word(at + 1)))
    return undefined;
  if (tokens.word(at + 1) === 'fiscal' && tokens.word(at + 2) === 'year')
    return foundTokens(tokens, at, at + 3, { kind: 'period', value: `FY${word}` });
  if (
    (tokens.isHyphen(at + 1) ||
      tokens.word(at + 1) === 'to' ||
      (tokens.word(at + 1) === 'and' && before === 'between')) &&
    tokens.has(at + 2) &&
    !NO_YEAR.test(tokens.word(at + 3))
  ) {
    const isShort = /^\d\d$/.test(tokens.word(at + 2)) && tokens.isGlued(at + 2);
    if (isShort || /^(?:1[5-9]|2[01])\d\d$/.test(tokens.word(at + 2))) {
      const to = isShort ? word.slice(0, 2) + tokens.word(at + 2) : tokens.word(at + 2);
      return Number(to) > Number(word)
        ? foundTokens(tokens, at, at + 3, { kind: 'period', value: `${word}/${to}` })
        : undefined;
    }
  }
  if (tokens.isHyphen(at + 1) && tokens.isGlued(at + 1) && tokens.isNumber(at + 2)) return undefined;
  if (NOUN_AFTER.test(tokens.word(at + 1)) && tokens.word(at + 1) !== 'levels' && !YEAR_BEFORE.test(before))
    return undefined;
  return Number(word) < 1800 && !YEAR_BEFORE.test(before)
    ? undefined
    : foundTokens(tokens, at, at + 1, yearReading(Number(word)));
}

function yearReading(year: number): Reading {
  return { kind: 'date', value: year };
}

/** In his 20s, in their late 30s */
function isLifetime(tokens: Tokens, at: number): boolean {
  const place = /^(?:early|mid|late|-)$/.test(tokens.word(at - 1)) ? at - 2 : at - 1;
  return /^[2-9]0$/.test(tokens.word(at)) && /^(?:his|her|their|my|our)$/.test(tokens.word(place));
}
