import type { Reading } from '../reading.ts';
import { foundTokens, type TokenFinding } from './place.ts';
import { isHyphen, type Token } from './tokens.ts';

const NO_YEAR =
  /^(?:%|percent|per|people|yuan|dollars|tons|tonnes|hectares|mu|jin|meters|metres|km|m|miles|times|pounds|euros|yen|feet|square|cubic|million|billion|thousand|trillion|basis|mw|kg|gmt|utc)$/;

const NOUN_AFTER = /^[a-z]{3,}(?:[^su]s|ies|xes)$|^(?:people|men|women|children|votes)$/;

const YEAR_BEFORE =
  /^(?:in|since|until|till|from|by|through|after|before|during|early|late|mid|end|of|the|between|its|their|and|to|,|\()$/;

const HEDGED =
  /^(?:about|around|over|nearly|almost|some|than|least|approximately|roughly|exceeding|exceeded|up)$/;

/** A year, a decade or a span of years: 2012, the 1980s, 2021-25, 2010 to 2020. */
export function yearFinding(tokens: readonly Token[], at: number): TokenFinding | undefined {
  const { word = '' } = tokens[at] ?? {};
  const after = tokens[at + 1];
  const before = tokens[at - 1]?.word ?? '';
  if (after?.glued === true && after.word === 's' && isLifetime(tokens, at)) {
    return foundTokens(tokens, at, at + 2, {
      kind: 'age',
      value: Number(word),
      unit: 'year',
      modifier: 'over',
    });
  }
  if (after?.glued === true && after.word === 's' && /^(?:1[5-9]|20)?\d0$/.test(word)) {
    return foundTokens(tokens, at, at + 2, {
      kind: 'period',
      value: `${word.length === 2 ? (word < '30' ? '20' : '19') : ''}${word}s`,
    });
  }
  if (word.length !== 4 || !/^(?:1[5-9]|2[01])\d\d$/.test(word)) return undefined;
  const isCompared =
    before === 'over' &&
    /^(?:[.,;]|levels)?$/.test(after?.word ?? '') &&
    /^(?:19[5-9]|20[0-4])\d$/.test(word);
  if ((HEDGED.test(before) && !isCompared) || /[$€£¥#]/.test(before) || NO_YEAR.test(after?.word ?? ''))
    return undefined;
  const last = tokens[at + 2];
  if (after?.word === 'fiscal' && last?.word === 'year')
    return foundTokens(tokens, at, at + 3, { kind: 'period', value: `FY${word}` });
  if (
    (isHyphen(after) || after?.word === 'to' || (after?.word === 'and' && before === 'between')) &&
    last !== undefined &&
    !NO_YEAR.test(tokens[at + 3]?.word ?? '')
  ) {
    const isShort = /^\d\d$/.test(last.word) && last.glued;
    if (isShort || /^(?:1[5-9]|2[01])\d\d$/.test(last.word)) {
      const to = isShort ? word.slice(0, 2) + last.word : last.word;
      return Number(to) > Number(word)
        ? foundTokens(tokens, at, at + 3, { kind: 'period', value: `${word}/${to}` })
        : undefined;
    }
  }
  if (isHyphen(after) && after?.glued === true && last?.kind === 'number') return undefined;
  if (NOUN_AFTER.test(after?.word ?? '') && after?.word !== 'levels' && !YEAR_BEFORE.test(before))
    return undefined;
  return Number(word) < 1800 && !YEAR_BEFORE.test(before)
    ? undefined
    : foundTokens(tokens, at, at + 1, yearReading(Number(word)));
}

function yearReading(year: number): Reading {
  return { kind: 'date', value: year };
}

/** In his 20s, in their late 30s */
function isLifetime(tokens: readonly Token[], at: number): boolean {
  const place = /^(?:early|mid|late|-)$/.test(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1;
  return (
    /^[2-9]0$/.test(tokens[at]?.word ?? '') && /^(?:his|her|their|my|our)$/.test(tokens[place]?.word ?? '')
  );
}
