import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ExchangeUnit,
  keptText,
  mosesLine,
  openExporter,
  openMosesImporter,
  type SingleFileFormat,
} from '../../../src/core/formats/index.ts';
import { HARBOR, importAll, openTextDecoder, textsOf, unitsOf } from './import-text.ts';

const UNIT: ExchangeUnit = {
  unit: { segments: { en: 'Trade is up 9 percent', zh: '贸易增长9%' } },
  document: {
    id: 'harbor',
    provenance: {
      title: { en: 'The harbor "grows"', zh: '港口<成长>' },
      outlet: 'City Daily',
      url: 'https://a.example/?a=1&b=2',
      date: '2025-08-05',
      credits: '记者/甲',
      licence: 'CC0',
    },
  },
  remarks: { note: 'checked\ntwice', created: '2024-03-02T05:13:08Z', tags: { en: 'en-GB', zh: 'zh-Hant' } },
};

function exported(format: SingleFileFormat, ...units: readonly ExchangeUnit[]): string {
  const exporter = openExporter(format, { pinyin: (text) => `(${text.length})` });
  return units.map((unit) => exporter.write(unit)).join('') + exporter.end();
}

it.each([
  'tmx',
  'xliff',
  'xliff2',
  'jsonl',
  'tsv',
  'csv',
  'po',
] as const)('%s keeps documents and notes', (format) => {
  const [unit] = unitsOf(importAll('a', exported(format, UNIT), { format }));
  expect(unit?.document).toEqual(UNIT.document);
  expect(unit?.remarks?.note).toBe(UNIT.remarks?.note);
});

it.each(['tmx', 'jsonl'] as const)('%s keeps languages and dates', (format) => {
  expect(unitsOf(importAll('a', exported(format, UNIT), { format }))[0]?.remarks).toEqual(UNIT.remarks);
});

it('writes CSV and TSV that a spreadsheet reads, and runs nothing of', () => {
  const formula = { ...UNIT, unit: { segments: { en: '=HYPERLINK("x")', zh: '+8%' } }, document: HARBOR };
  for (const [format, delimiter] of [
    ['csv', ','],
    ['tsv', '\t'],
  ] as const) {
    const text = exported(format, formula);
    expect(text.startsWith(`\uFEFFen${delimiter}zh${delimiter}document`)).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""x"")"${delimiter}'+8%${delimiter}harbor`);
  }
});

it('writes cards with pinyin, the figures that agree, and the source', () => {
  expect(exported('anki', UNIT).split('\n')).toEqual([
    '#separator:tab',
    '#html:false',
    '#columns:Front\tBack\tPinyin\tFigures\tSource',
    '#languages:zh en',
    expect.stringMatching(
      /^贸易增长9%\tTrade is up 9 percent\t\(6\)\t.*9 percent = .*9%\tCity Daily, 2025-08-05, https:.*\r$/,
    ),
    '',
  ]);
});

describe('alternating lines', () => {
  const unit = (en: string, zh: string, id = 'harbor'): ExchangeUnit => ({
    unit: { segments: { en, zh } },
    document: { id, provenance: {} },
  });

  it('name each document once, with what is known of it', () => {
    const [sea, sky] = [unit('Sea', '海'), unit('Sky', '天', 'sky')];
    const land = { ...unit('Land', '地'), document: sea.document };
    expect(exported('lines', UNIT, sea, land, sky)).toBe(
      [
        '# document: harbor',
        '# url: https://a.example/?a=1&b=2',
        '# date: 2025-08-05',
        '# outlet: City Daily',
        '# licence: CC0',
        '',
        'Trade is up 9 percent\n贸易增长9%\n',
        '# document: harbor\n\nSea\n海\n',
        'Land\n地\n',
        '# document: sky\n\nSky\n天\n\n',
      ].join('\n'),
    );
  });

  it('that begin like a comment have a backslash, one more than before', () => {
    expect(exported('lines', unit('# One', '\\\\# 一'))).toContain('\n\\# One\n\\\\\\# 一\n\n');
    expect(exported('lines', unit('One # two', '\\一'))).toContain('\nOne # two\n\\一\n\n');
  });

  it('are none without units', () => expect(openExporter('lines', {}).end()).toBe(''));
});

it('writes PO whose messages are numbered, with notes and documents as comments', () => {
  const plain = { unit: { segments: { en: 'Sea', zh: '海' } }, document: HARBOR };
  const [head, first, second, ...rest] = exported('po', UNIT, plain).split('\n\n');
  expect(head).toMatch(/^msgid ""\nmsgstr ""\n(?:"[A-Z].*\\n"\n?)+$/);
  expect(first?.split('\n')).toEqual([
    '# checked',
    '# twice',
    '#. x-document: harbor',
    expect.stringMatching(/^#\. x-/),
    ...Array.from({ length: 6 }, () => expect.stringMatching(/^#\. x-/)),
    'msgctxt "1"',
    'msgid "Trade is up 9 percent"',
    'msgstr "贸易增长9%"',
  ]);
  expect(second).toBe('#. x-document: harbor\nmsgctxt "2"\nmsgid "Sea"\nmsgstr "海"\n');
  expect(rest).toEqual([]);
  expect(openExporter('po', {}).end()).toBe(`${head}${head?.endsWith('\n') ? '' : '\n'}`);
});

describe('a card for Anki', () => {
  const cells = (
    segments: { en: string; zh: string },
    provenance: ExchangeUnit['document']['provenance'],
    front?: 'en' | 'zh',
  ) => {
    const exporter = openExporter('anki', front === undefined ? {} : { front });
    return exporter
      .write({ unit: { segments }, document: { id: 'harbor', provenance } })
      .split('\n')
      .at(-2)
      ?.replace(/\r$/, '')
      .split('\t');
  };

  it.each([
    [{ en: 'Up 9 percent, to 30 tonnes', zh: '增长9%，达30吨' }, '9 percent = 9%; 30 tonnes = 30吨'],
    [{ en: 'Up 9 percent', zh: '下降9%' }, ''],
    [{ en: 'Up 9 percent', zh: '增长了' }, ''],
    [{ en: 'Up', zh: '增长9%' }, ''],
  ])('has the figures of %j that agree, and no others', (segments, figures) => {
    expect(cells(segments, {})?.[3]).toBe(figures);
  });

  it.each([
    [{}, 'harbor'],
    [{ outlet: 'City Daily' }, 'City Daily'],
    [{ url: 'https://a.example/', date: '2025-08-05' }, '2025-08-05, https://a.example/'],
  ])('says where it is from: %j', (provenance, source) => {
    expect(cells({ en: 'Sea', zh: '海' }, provenance)).toEqual(['海', 'Sea', '', '', source]);
  });

  it('has the language in front that is asked for, and says so', () => {
    expect(cells({ en: 'Sea', zh: '海' }, {}, 'en')?.slice(0, 2)).toEqual(['Sea', '海']);
    expect(openExporter('anki', { front: 'en' }).end()).toContain('#languages:en zh\n');
    expect(openExporter('anki', {}).end()).toContain('#languages:zh en\n');
  });
});

describe('keptText', () => {
  it.each([
    ['tmx', 'a\n\0\ud800', 'a\n\0\ud800'],
    ['csv', 'a\n\0\ud800', 'a\n\ufffd\ufffd'],
    ['moses', ' a \n b\ud800𝐀', 'a b\ufffd𝐀'],
  ] as const)('says what %s gives back', (format, text, kept) => expect(keptText(format, text)).toBe(kept));
});

/** Text that tells its language; the formats without marks for it go by that. */
const marked = (word: string) =>
  fc.string({ unit: 'binary-ascii', maxLength: 8 }).map((text) => `${word}${text} ${word}`);
const segments = fc.record({ en: marked('harbor of trade'), zh: marked('港口贸易增长') });

it('gives back alternating lines and cards, as far as they can hold them', () => {
  fc.assert(
    fc.property(
      fc.array(segments, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('lines', 'anki'),
      (all, format) => {
        const units = all.map((one): ExchangeUnit => ({ unit: { segments: one }, document: HARBOR }));
        const found = importAll('a.txt', exported(format, ...units), { format });
        expect(textsOf(found)).toEqual(all.map(({ en, zh }) => [keptText(format, en), keptText(format, zh)]));
      },
    ),
  );
});

it('gives back Moses, as far as its lines can hold it', () => {
  fc.assert(
    fc.property(fc.array(segments, { minLength: 1, maxLength: 6 }), (all) => {
      const importer = openMosesImporter({ names: ['a.en', 'a.zh'], openTextDecoder });
      const found = [
        ...importer.write(0, all.map(({ en }) => mosesLine(en)).join('')),
        ...importer.write(1, all.map(({ zh }) => mosesLine(zh)).join('')),
        ...importer.end(),
      ];
      expect(textsOf(found)).toEqual(all.map(({ en, zh }) => [keptText('moses', en), keptText('moses', zh)]));
    }),
  );
});
