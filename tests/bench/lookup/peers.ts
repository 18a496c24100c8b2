import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Language } from '../../../src/core/text/index.ts';
import type { Row } from './open-corpus.ts';
import type { Ask } from './score.ts';

/** A search library with the corpus in it, one index a language. */
export type BuildPeer = (rows: readonly Row[]) => Ask;

const MOST = 2;

export const PEERS: Readonly<Record<string, BuildPeer>> = {
  minisearch: (rows) => {
    const build = (language: Language) => {
      const index = new MiniSearch({ fields: ['text'], tokenize: tokensOf });
      index.addAll(rows.map((row, id) => ({ id, text: row[language] })));
      return index;
    };
    const indexes = { en: build('en'), zh: build('zh') };
    return ({ q, lang }) =>
      indexes[lang]
        .search(q)
        .slice(0, MOST)
        .map(({ id }) => rows[id]?.[lang] ?? '');
  },
  flexsearch: (rows) => {
    const build = (language: Language) => {
      const index = new Index({ tokenize: 'strict', encode: tokensOf });
      rows.forEach((row, id) => {
        index.add(id, row[language]);
      });
      return index;
    };
    const indexes = { en: build('en'), zh: build('zh') };
    return ({ q, lang }) =>
      indexes[lang].search(q, { limit: MOST, suggest: true }).map((id) => rows[Number(id)]?.[lang] ?? '');
  },
};

/** Words, and pairs of hanzi: neither library knows where a Chinese word ends. */
function tokensOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{Script=Latin}\d]+|\p{Script=Han}(?=(\p{Script=Han})?)/gu)
      ?.flatMap((token, at, all) =>
        /\p{Script=Han}/u.test(token)
          ? [token + (/\p{Script=Han}/u.test(all[at + 1] ?? '') ? all[at + 1] : '')]
          : [token],
      ) ?? []
  );
}
