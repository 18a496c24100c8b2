import { foldText } from '../../../src/core/text/index.ts';
import type { Query } from './open-corpus.ts';

/** What a library answered the queries of one kind and language: shares and times. */
export interface KindScore {
  readonly kind: string;
  readonly lang: string;
  /** Share answered right, in percent; of queries that are in no pair, the share answered at all. */
  readonly percent: number;
  readonly median: number;
  readonly p99: number;
}

/** The segments a library gives for a query, best first. */
export type Ask = (query: Query) => Promise<readonly string[]> | readonly string[];

/** Asks every query, once before for the warm-up of the first few. */
export async function scoreKinds(queries: readonly Query[], ask: Ask): Promise<readonly KindScore[]> {
  for (const query of queries.slice(0, 200)) await ask(query);
  const kinds = new Map<string, Query[]>();
  for (const query of queries) {
    const name = `${query.kind} ${query.lang}`;
    kinds.set(name, [...(kinds.get(name) ?? []), query]);
  }
  const scores: KindScore[] = [];
  for (const [name, asked] of kinds) {
    const [kind = '', lang = ''] = name.split(' ');
    scores.push({ kind, lang, ...(await scoreKind(asked, ask)) });
  }
  return scores;
}

async function scoreKind(asked: readonly Query[], ask: Ask) {
  const times: number[] = [];
  let right = 0;
  for (const query of asked) {
    const start = performance.now();
    const answers = await ask(query);
    times.push(performance.now() - start);
    if (query.want.length === 0 ? answers.length > 0 : isRight(query, answers)) right++;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { percent: (right / asked.length) * 100, median: at(0.5), p99: at(0.99) };
}

/** All that is wanted, or, of one, something no less like the query. */
function isRight(query: Query, answers: readonly string[]): boolean {
  const given = answers.slice(0, Math.max(1, query.want.length));
  if (query.want.every((wanted) => given.includes(wanted))) return true;
  const [wanted = '', more] = query.want;
  if (more !== undefined) return false;
  const least = likeness(query, wanted);
  return given.some((segment) => likeness(query, segment) >= least);
}

/** Share of n-grams that two texts have in common (Dice), of the query and the part of the segment as long as it. */
function likeness({ q, lang }: Query, segment: string): number {
  const length = lang === 'en' ? 5 : 2;
  const [a, b] = [gramsOf(foldText(q), length), gramsOf(foldText(segment), length)];
  let common = 0;
  for (const gram of a) if (b.has(gram)) common++;
  return common / Math.min(a.size, b.size);
}

function gramsOf(text: string, length: number): ReadonlySet<string> {
  const grams = new Set<string>();
  for (let start = 0; start + length <= text.length; start++) grams.add(text.slice(start, start + length));
  return grams;
}
