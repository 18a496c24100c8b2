import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExchangeUnit, openExporter } from '../../../src/core/formats/index.ts';
import { HARBOR, importAll, textsOf } from './import-text.ts';

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text such as files break on. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        '=1+1',
        '+8.5%',
        '-',
        '@',
        '\t',
        '\n',
        '\r\n',
        '\r',
        '\\',
        '\\n',
        '<b>',
        '</seg>',
      ),
      fc.constantFrom(
        '&',
        '&amp;',
        ']]>',
        ',',
        ';',
        '|',
        '#',
        '# a',
        ' ',
        '\u00a0',
        '\0',
        '\x01',
        '\x1f',
        '\ufffe',
      ),
      fc.constantFrom(
        '\ufdd0',
        '\ud800',
        '\udc00',
        '𝐀',
        '同比增长',
        '港口',
        'harbor',
        'the',
        '%s',
        '{0}',
        '\ufeff',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => /\S/.test(text));

const anyUnits = fc.array(fc.record({ en: anyText, zh: anyText }), { minLength: 1, maxLength: 8 });

/** What a format cannot hold is documented in docs/formats.md, and is all that may differ. */
const asIs = (text: string) => text;
const withoutHalves = (text: string) => text.replace(/\0/g, '\uFFFD').replace(LONE_SURROGATE, '\uFFFD');

describe.each([
  ['tmx', asIs],
  ['xliff', asIs],
  ['xliff2', asIs],
  ['jsonl', asIs],
  ['tsv', withoutHalves],
  ['csv', withoutHalves],
  ['po', withoutHalves],
] as const)('%s', (format, kept) => {
  it('gives back the units it was written from, in pieces of any size', () => {
    fc.assert(
      fc.property(anyUnits, fc.integer({ min: 1, max: 50 }), (segments, size) => {
        const exporter = openExporter(format);
        const exchanged = segments.map(
          (one): ExchangeUnit => ({ unit: { segments: one }, document: HARBOR }),
        );
        const text = exchanged.map((unit) => exporter.write(unit)).join('') + exporter.end();
        const bytes = new TextEncoder().encode(text);
        const found = importAll(`a.${format}`, bytes, { size, format });
        expect(textsOf(found)).toEqual(segments.map(({ en, zh }) => [kept(en), kept(zh)]));
      }),
      { numRuns: 300 },
    );
  });
});
