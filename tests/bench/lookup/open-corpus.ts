import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Segments } from '../../../src/core/corpus/index.ts';
import type { Language } from '../../../src/core/text/index.ts';

/** A pair of the open corpus, and whether it is real or recombined from real ones. */
export interface Row extends Segments {
  readonly kind: string;
  readonly document: string;
}

/** A text to look up, and the segments of its language that answer it: none where it is in no pair. */
export interface Query {
  readonly kind: string;
  readonly lang: Language;
  readonly q: string;
  readonly want: readonly string[];
}

export function readCorpus(directory: string): readonly Row[] {
  return linesOf(join(directory, 'corpus-open-1e5.tsv.gz')).map((line) => {
    const [kind = '', document = '', en = '', zh = ''] = line.split('\t');
    return { kind, document, en, zh };
  });
}

/** The queries, at most so many of each kind and language, spread over all of them. */
export function readQueries(directory: string, most: number): readonly Query[] {
  const kinds = new Map<string, Query[]>();
  for (const line of linesOf(join(directory, 'queries-open.jsonl.gz'))) {
    const query = JSON.parse(line) as Query;
    const name = `${query.kind} ${query.lang}`;
    kinds.set(name, [...(kinds.get(name) ?? []), query]);
  }
  return [...kinds.values()].flatMap((queries) => {
    const step = Math.max(1, queries.length / most);
    return queries.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  });
}

/** Pages of twelve paragraphs of documents that are in no corpus. */
export function readForeignPages(directory: string, language: Language): readonly (readonly string[])[] {
  const documents = new Map<string, string[]>();
  for (const line of linesOf(join(directory, 'absent-open.tsv'))) {
    const [document = '', en = '', zh = ''] = line.split('\t');
    documents.set(document, [...(documents.get(document) ?? []), language === 'en' ? en : zh]);
  }
  return pagesOf([...documents.values()]);
}

/** Characters of a page's paragraphs on average: lists of sentences are no articles. */
const LEAST_MEAN: Readonly<Record<Language, number>> = { en: 100, zh: 35 };

/** Pages of twelve paragraphs that follow each other in a real document. */
export function articlesOf(rows: readonly Row[], language: Language): readonly (readonly string[])[] {
  const documents = new Map<string, string[]>();
  for (const row of rows)
    if (row.kind === 'real')
      documents.set(row.document, [...(documents.get(row.document) ?? []), row[language]]);
  return pagesOf([...documents.values()]).filter(
    (page) => page.join('').length >= LEAST_MEAN[language] * page.length,
  );
}

const PARAGRAPHS = 12;

function pagesOf(documents: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return documents.flatMap((paragraphs) =>
    Array.from({ length: Math.floor(paragraphs.length / PARAGRAPHS) }, (_, page) =>
      paragraphs.slice(page * PARAGRAPHS, (page + 1) * PARAGRAPHS),
    ),
  );
}

function linesOf(path: string): readonly string[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line !== '');
}
