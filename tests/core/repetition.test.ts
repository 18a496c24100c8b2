import { describe, it } from 'vitest';
import { textOfHtml } from '../../src/core/formats/anki/text-of-html.ts';
import { findColumns } from '../../src/core/formats/delimited/columns.ts';
import { formatPairs, openExporter } from '../../src/core/formats/index.ts';
import { readArticle } from '../../src/core/formats/lines/alternating-lines.ts';
import { partsOf } from '../../src/core/harvest/bilingual-parts.ts';
import { isNotice } from '../../src/core/harvest/notices.ts';
import { contentStems } from '../../src/core/lexicon/index.ts';
import { stemOf } from '../../src/core/lexicon/stem.ts';
import { parseQuery } from '../../src/core/search/index.ts';
import { detectLanguage, foldWithOffsets, splitSentences } from '../../src/core/text/index.ts';
import { HARBOR } from './formats/import-text.ts';

const LENGTH = 300_000;
/** What a text may hold over and over, with an end that no pattern expects. */
const REPEATED = [
  '.',
  '…',
  '!)',
  '"',
  ' ',
  '\n',
  ' \n',
  '\u3000',
  'a',
  "a'",
  'é-',
  '-',
  '—',
  '|',
  '(',
  '（',
  '1',
  '1.',
  '。',
  '汉',
  '<',
  '<b',
  '&',
  '&#',
  '{{c1::',
  '#',
  '_',
  '\\',
  '\u2028',
];

/** What reads whole texts of others. A text of this length takes a blink; with the square of it, far more than a test may. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'English sentences': (text) => splitSentences(text, 'en'),
  'Chinese sentences': (text) => splitSentences(text, 'zh'),
  'the language of a text': detectLanguage,
  'folded text': foldWithOffsets,
  'stems of words': contentStems,
  'a pair as Markdown': (en) => formatPairs([{ en, zh: '一' }], 'markdown'),
  'a pair as a row': (en) => formatPairs([{ en, zh: '一' }], 'tsv'),
  'a field of HTML': textOfHtml,
  'both languages in one text': (text) => partsOf(text.slice(0, 20_000), 0, undefined),
  notices: isNotice,
  'what is searched for': parseQuery,
  'the head of an article': (text) => readArticle([`# date:${text}`, `#${text}`], 1),
  ...Object.fromEntries(
    (['tmx', 'xliff', 'po', 'anki', 'lines', 'csv'] as const).map((format) => [
      `a unit as ${format}`,
      (en: string) =>
        openExporter(format, {}).write({ unit: { segments: { en, zh: '一' } }, document: HARBOR }),
    ]),
  ),
};

describe.each(Object.entries(READERS))('%s', (_, read) => {
  it.each(REPEATED)('are read in no more than the length of %j over and over', (piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    read(text);
    read(`a\n${text}\u2028x`);
  });
});

describe('a word', () => {
  it.each(['a', 'ing', '_'])('of %j over and over has a stem', (piece) => {
    stemOf(`${piece.repeat(LENGTH)}x`);
  });
});

describe('the name of a column', () => {
  it('is read, whatever it holds', () =>
    void findColumns([
      [`zh${'_'.repeat(33)}(en)`, 'zh'],
      ['', ''],
    ]));
});
