import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences } from '../../../src/core/text/index.ts';
import { type Edits, editedBitext, type GoldBitext, seeded, type TextBead } from './edited-bitext.ts';

/** A set of bitexts, what it must reach, and how it was made. */
export interface BitextSet {
  readonly name: string;
  readonly target: number;
  readonly bitexts: readonly GoldBitext[];
}

type Row = readonly [en: string, zh: string];

const NEWS = ['wmt21enzh', 'wmt21zhen', 'wmt22enzh', 'wmt22zhen', 'wmt23enzh', 'wmt23zhen', 'wmt24enzh'];
const AS_WRITTEN: Edits = { join: 0, drop: 0, add: 0 };
const LITERARY: Edits = { join: 0.2, drop: 0.03, add: 0 };
const LIGHT: Edits = { join: 0.08, drop: 0.05, add: 0.06 };
const HEAVY: Edits = { join: 0.25, drop: 0.2, add: 0.15 };

/** Every second of the open texts: parameters were fitted on the others. */
export function openBitexts(directory: string): readonly BitextSet[] {
  const news = NEWS.map((prefix) => everySecond(documents(directory, prefix)).flat());
  const sentences = (edits: Edits, seed: number) =>
    news.map((rows, at) => editedBitext(sentenceBeads(rows).slice(0, 260), edits, seeded(seed + at)));
  const paragraphs = (edits: Edits, seed: number) =>
    news.flatMap((rows, at) =>
      chunks(rows, 25)
        .slice(0, 6)
        .map((chunk, part) => editedBitext(chunk.map(asBead), edits, seeded(seed + 100 * at + part))),
    );
  return [
    { name: 'Bible, by verse', target: 0.88, bitexts: everySecond(bible(directory)).slice(0, 8) },
    { name: 'sentences of news', target: 0.88, bitexts: sentences(AS_WRITTEN, 7) },
    { name: 'the same joined as in literature', target: 0.88, bitexts: sentences(LITERARY, 17) },
    { name: 'paragraphs of news, edited', target: 0.95, bitexts: paragraphs(LIGHT, 1) },
    { name: 'paragraphs of news, heavily edited', target: 0.87, bitexts: paragraphs(HEAVY, 900) },
    { name: 'documentation pages', target: 0.95, bitexts: everySecond(pages(directory)).slice(0, 40) },
  ];
}

function everySecond<Value>(values: readonly Value[]): readonly Value[] {
  return values.filter((_, at) => at % 2 === 1);
}

function chunks<Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, at) =>
    values.slice(at * size, (at + 1) * size),
  );
}

function asBead([en, zh]: Row): TextBead {
  return [[en], [zh]];
}

/** Sentences one by one where both sides have as many, all of a row together where neither has one. */
function sentenceBeads(rows: readonly Row[]): readonly TextBead[] {
  return rows.flatMap(([english, chinese]): readonly TextBead[] => {
    const en = splitSentences(english, 'en').map(({ start, end }) => english.slice(start, end).trim());
    const zh = splitSentences(chinese, 'zh').map(({ start, end }) => chinese.slice(start, end).trim());
    if (en.length === zh.length) return en.map((text, at) => [[text], [zh[at] ?? '']]);
    return en.length === 1 || zh.length === 1 ? [[en, zh]] : [[[english], [chinese]]];
  });
}

function documents(directory: string, prefix: string): readonly (readonly Row[])[] {
  const byName = new Map<string, Row[]>();
  for (const line of linesOf(join(directory, 'corpora/real-open.tsv'))) {
    const [name = '', en = '', zh = ''] = line.split('\t');
    if (!name.startsWith(prefix) || en === '' || zh === '') continue;
    byName.set(name, [...(byName.get(name) ?? []), [en, zh]]);
  }
  return [...byName.values()];
}

/** Chapters of 200 beads. */
function bible(directory: string): readonly GoldBitext[] {
  const [en, zh, gold] = ['bible.en', 'bible.zh', 'bible.gold.align'].map((name) =>
    linesOf(join(directory, 'alignment', name)),
  ) as [readonly string[], readonly string[], readonly string[]];
  const beads = gold.map((line) => line.split(':').map((side) => JSON.parse(side)) as [number[], number[]]);
  return chunks(beads, 200).map((chapter) => {
    const [i, j] = [chapter[0]?.[0][0] ?? 0, chapter[0]?.[1][0] ?? 0];
    const [last, end] = [chapter.at(-1)?.[0].at(-1) ?? 0, chapter.at(-1)?.[1].at(-1) ?? 0];
    return {
      en: en.slice(i, last + 1),
      zh: zh.slice(j, end + 1),
      gold: chapter.map(([a, b]) => [a.map((at) => at - i), b.map((at) => at - j)] as const),
    };
  });
}

function pages(directory: string): readonly GoldBitext[] {
  const all = JSON.parse(
    readFileSync(join(directory, 'alignment/documentation-pages.json'), 'utf8'),
  ) as readonly { en: string[]; zh: string[] }[];
  return all
    .filter(({ en, zh }) => en.length === zh.length && en.length >= 8)
    .map(({ en, zh }) => ({ en, zh, gold: en.map((_, at) => [[at], [at]] as const) }));
}

function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8').trimEnd().split('\n');
}
