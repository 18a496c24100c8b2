import { clock } from '../calendar.ts';
import { foundTokens, type TokenFinding } from './place.ts';
import type { Tokens } from './tokens.ts';

const ZONES = new Map(
  Object.entries({
    gmt: 'Z',
    utc: 'Z',
    bst: '+01:00',
    cet: '+01:00',
    est: '-05:00',
    edt: '-04:00',
    pst: '-08:00',
    jst: '+09:00',
    et: '-05:00',
  }),
);

/** What stands right after the digits of a time. */
const FOLLOWING = new Set([
  ':',
  'am',
  'pm',
  'a.m',
  'p.m',
  'a.m.',
  'p.m.',
  "o'clock",
  'beijing',
  ...ZONES.keys(),
]);

/** 7:51 am, 7.45am, 10 p.m., 23:45, 2351 GMT, 7 o'clock */
export function timeAt(tokens: Tokens, at: number): TokenFinding | undefined {
  if (!FOLLOWING.has(tokens.word(at + 1))) return undefined;
  const colon = tokens.word(at + 1) === ':' && tokens.isGlued(at + 1) && tokens.isGlued(at + 2);
  const [hours = '', minutes = '0'] =
    colon && /^[0-5]\d$/.test(tokens.word(at + 2))
      ? [tokens.word(at), tokens.word(at + 2)]
      : tokens.word(at).split('.');
  const hasMinutes = colon || tokens.word(at).includes('.');
  let next = colon ? at + 3 : at + 1;
  if (tokens.word(next) === ':' && colon) return undefined;
  if (!/^\d{1,2}$/.test(hours) || !/^\d{1,2}$/.test(minutes)) return militaryAt(tokens, at);
  const half = /^([ap])\.?m\.?$/.exec(tokens.word(next));
  let hour = Number(hours);
  if (half !== null && hour <= 12) {
    if (hasMinutes && minutes.length !== 2) return undefined;
    hour = (hour % 12) + (half[1] === 'p' ? 12 : 0);
    next++;
  } else if (tokens.word(next) === "o'clock") next++;
  else if (!colon || minutes.length !== 2 || (tokens.isGlued(at) && /[\d:]/.test(tokens.word(at - 1))))
    return undefined;
  if (hour > 24) return undefined;
  const zone = zoneAt(tokens, next);
  return foundTokens(tokens, at, zone?.next ?? next, clock(hour, Number(minutes), zone?.offset));
}

function militaryAt(tokens: Tokens, at: number): TokenFinding | undefined {
  const word = tokens.word(at);
  const zone = zoneAt(tokens, at + 1);
  if (zone === undefined || !/^[0-2]\d[0-5]\d$/.test(word)) return undefined;
  return foundTokens(
    tokens,
    at,
    zone.next,
    clock(Number(word.slice(0, 2)), Number(word.slice(2)), zone.offset),
  );
}

function zoneAt(tokens: Tokens, at: number): { offset: string; next: number } | undefined {
  if (tokens.word(at) === 'beijing' && tokens.word(at + 1) === 'time')
    return { offset: '+08:00', next: at + 2 };
  const offset = tokens.isCapital(at) ? ZONES.get(tokens.word(at)) : undefined;
  return offset === undefined ? undefined : { offset, next: at + 1 };
}
