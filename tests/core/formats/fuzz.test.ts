import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ExchangeUnit,
  FORMATS,
  type Imported,
  mosesLine,
  openExporter,
  openMosesImporter,
  type SingleFileFormat,
} from '../../../src/core/formats/index.ts';
import { problemAt } from '../../../src/core/formats/problem.ts';
import { LanguageSelector } from '../../../src/core/formats/select-languages.ts';
import { byteFlips, flipped, fuzzRuns, mutated, mutations, prototypeNames } from '../../fuzz/mutations.ts';
import { HARBOR, importAll, openTextDecoder } from './import-text.ts';

const UNITS: readonly ExchangeUnit[] = Array.from({ length: 6 }, (_, place) => ({
  unit: {
    segments: {
      en: `Line ${place} of the "harbor" tram, R&D <b>costs</b>, rose 8.${place} percent.`,
      zh: `港口有轨电车${place}号线，研发“费用”增长8.${place}%。`,
    },
  },
  document: {
    id: `harbor-${place >> 1}`,
    provenance: {
      title: { en: 'Tram', zh: '电车' },
      outlet: 'Harbor Daily',
      url: `https://harbor.example/${place >> 1}`,
      date: '2025-08-05',
      credits: '(A. Writer)',
      licence: 'CC BY 4.0',
    },
  },
  remarks: { tags: { en: 'en-GB', zh: 'zh-Hant' }, note: 'seen', created: '2024-03-02T05:13:08Z' },
}));
const SINGLE_FILE = Object.keys(FORMATS).filter((format) => format !== 'moses') as SingleFileFormat[];

function fileOf(format: SingleFileFormat): string {
  const exporter = openExporter(format);
  return UNITS.map((unit) => exporter.write(unit)).join('') + exporter.end();
}

/** What holds of whatever an importer finds in `length` characters. */
function expectSound(found: readonly Imported[], length: number): void {
  expect(found.filter((one, place) => !isSound(one, place === found.length - 1))).toEqual([]);
  // What is found grows with the file and no faster: alternatives of one segment repeat it a few times at most.
  const characters = found.reduce((sum, one) => sum + charactersOf(one), 0);
  expect(characters).toBeLessThanOrEqual(20 * length);
  expect(found.length).toBeLessThanOrEqual(length + 3);
}

function isSound(one: Imported, isLast: boolean): boolean {
  if (one.kind !== 'unit') return one.problem.message !== '' && (one.kind === 'problem' || isLast);
  const { title, ...provenance } = one.document.provenance;
  const texts = [one.unit.segments.en, one.unit.segments.zh];
  const fields = [one.document.id, ...Object.values(provenance), ...Object.values(title ?? {})];
  return (
    one.line >= 1 &&
    texts.every((text) => typeof text === 'string' && /\S/.test(text)) &&
    fields.every((field) => typeof field === 'string')
  );
}

function charactersOf(one: Imported): number {
  return one.kind === 'unit' ? one.unit.segments.en.length + one.unit.segments.zh.length : 0;
}

describe.each(SINGLE_FILE)('a damaged %s file', (format) => {
  const text = fileOf(format);

  it('is read as far as it goes: nothing throws, nothing grows, no prototype changes', () => {
    const before = prototypeNames();
    fc.assert(
      fc.property(mutations, byteFlips, fc.integer({ min: 1, max: 9000 }), (damages, flips, size) => {
        const bytes = flipped(new TextEncoder().encode(mutated(text, damages)), flips);
        const name = `a.${FORMATS[format].extensions[0]}`;
        expectSound(importAll(name, bytes, { size, format }), bytes.length);
        expectSound(importAll('a', bytes, { size }), bytes.length);
      }),
      { numRuns: fuzzRuns(60) },
    );
    expect(prototypeNames()).toEqual(before);
  });
});

describe('a damaged pair of Moses files', () => {
  const texts = (['en', 'zh'] as const).map((language) =>
    UNITS.map(({ unit }) => `${mosesLine(unit.segments[language])}\n`).join(''),
  );

  it('is read as far as it goes', () => {
    fc.assert(
      fc.property(mutations, mutations, byteFlips, (first, second, flips) => {
        const importer = openMosesImporter({ names: ['a.en', 'a.zh'], openTextDecoder });
        const files = [first, second].map((damages, side) =>
          flipped(new TextEncoder().encode(mutated(texts[side] ?? '', damages)), flips),
        );
        const found = files.flatMap((bytes, side) => importer.write(side === 0 ? 0 : 1, bytes));
        const length = files.reduce((sum, bytes) => sum + bytes.length, 0);
        expectSound([...found, ...importer.end()], length);
      }),
      { numRuns: fuzzRuns(60) },
    );
  });
});

it('gives nothing after a refusal, whatever a reader still finds', () => {
  const selector = new LanguageSelector(HARBOR);
  selector.refuse(problemAt('wrong-encoding', { line: 1 }, 'UTF-16LE'));
  const variants = [
    { tag: 'en', text: 'A harbor.' },
    { tag: 'zh', text: '港口。' },
  ];
  selector.unit({ line: 2, variants });
  selector.end();
  expect(selector.take().map(({ kind }) => kind)).toEqual(['refusal']);
});

describe('a file with parts beyond measure', () => {
  const MANY = 300_000;
  const tmx = (body: string) => `<tmx version="1.4"><header srclang="en"/><body>${body}</body></tmx>`;
  const tu = (en: string, zh = '一') =>
    `<tu><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="zh"><seg>${zh}</seg></tuv></tu>`;
  const xliff = (source: string) =>
    `<xliff version="1.2"><file source-language="en" target-language="zh"><body><trans-unit id="1"><source>${source}</source><target>一</target></trans-unit></body></file></xliff>`;

  it.each<readonly [what: string, format: SingleFileFormat, text: string]>([
    ['white space between words', 'tmx', tmx(tu(`a${' '.repeat(MANY)}b\nc`))],
    ['empty lines between words', 'tmx', tmx(tu(`a${'\n'.repeat(MANY)}b`))],
    ['white space in a source', 'xliff', xliff(`a${' '.repeat(MANY)}b\nc`)],
    [
      'variants of one language',
      'tmx',
      tmx(tu('a', `${'一'.repeat(MANY)}</seg></tuv>${variants('en')}<tuv xml:lang="zh"><seg>二`)),
    ],
    ['variants without a text', 'tmx', tmx(tu('a', `一</seg></tuv>${'<tuv/>'.repeat(MANY)}<tuv><seg>`))],
    [
      'sub-flows in many variants',
      'tmx',
      tmx(
        tu(
          `a<ph>${'<sub>b</sub>'.repeat(MANY / 10)}</ph>`,
          `一</seg></tuv>${variants('zh')}<tuv xml:lang="zh"><seg>二`,
        ),
      ),
    ],
    ['an attribute', 'tmx', tmx(`<tu note="${'y'.repeat(MANY * 4)}">${tu('a').slice(4)}`)],
    ['rows of one letter', 'csv', `en,zh\na,一\n${'a\n'.repeat(MANY)}`],
    ['columns', 'csv', `en,zh\n"a",一${',b'.repeat(MANY)}\n`],
    ['rows with an open quote', 'csv', `en,zh\na,一\n${'"b\n'.repeat(MANY)}`],
    [
      'tags that do not close',
      'anki',
      `#separator:tab\n#html:true\nA harbor.\t港口。\n${'<a'.repeat(MANY)}\t港\n`,
    ],
    [
      'sounds that do not close',
      'anki',
      `#separator:tab\n#html:true\nA harbor.\t港口。\n${'[sound:'.repeat(MANY / 4)}\t港\n`,
    ],
    [
      'clozes that do not close',
      'anki',
      `#separator:tab\n#html:true\nA harbor.\t港口。\n${'{{c1::'.repeat(MANY / 4)}\t港\n`,
    ],
    ['a message', 'po', `msgid "${'a'.repeat(MANY * 30)}"\nmsgstr "一"\n`],
    ['messages without an end', 'po', `msgid "a"\nmsgstr "一"\n${'msgid "'.repeat(MANY)}`],
    ['blank lines after a comment', 'lines', `# a\n${'\n'.repeat(MANY)}A harbor.\n港口。\n`],
    ['nesting', 'jsonl', `{"en":"a","zh":"一"}\n${'{"en":'.repeat(MANY)}\n`],
    ['white space in a line', 'lines', `A harbor${' '.repeat(MANY)}now.\n港口${'　'.repeat(MANY)}。\n`],
    ['brackets in the last line', 'lines', `A harbor.\n港口。\nThe end.\n完${'('.repeat(MANY)}\n`],
  ])('(%s, %s) is read in one pass', (_, format, text) => {
    const name = `a.${FORMATS[format].extensions[0]}`;
    expectSound(importAll(name, text, { format }), text.length);
    expectSound(importAll('a.txt', text, { size: 1 << 16 }), text.length);
  });

  function variants(language: string): string {
    return Array.from(
      { length: MANY / 10 },
      (_, place) => `<tuv xml:lang="${language}"><seg>v${place}</seg></tuv>`,
    ).join('');
  }
});
