import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Dialect,
  RecordSplitter,
  type Row,
} from '../../../../src/core/formats/delimited/record-splitter.ts';

const CSV: Dialect = { delimiter: ',', quoted: true };
const TSV: Dialect = { delimiter: '\t', quoted: true, width: 2 };
const PLAIN: Dialect = { delimiter: '\t', quoted: false };

function rowsOf(dialect: Dialect, pieces: readonly string[], firstLine?: number): readonly Row[] {
  const rows: Row[] = [];
  const splitter = new RecordSplitter(dialect, (row) => rows.push(row), firstLine);
  for (const piece of pieces) splitter.write(piece);
  splitter.end();
  return rows;
}

/** `line: cell|cell`, with `?` where a quotation mark is open. */
const shown = (rows: readonly Row[]) =>
  rows.map(({ cells, line, hasOpenQuote }) => `${line}${hasOpenQuote ? '?' : ''}: ${cells.join('|')}`);

describe('rows', () => {
  it.each<[string, Dialect, string, readonly string[]]>([
    ['of plain cells', CSV, 'a,b\nc,\n', ['1: a|b', '2: c|']],
    ['that end like those of Windows', CSV, 'a,b\r\n"c",d\r\n', ['1: a|b', '2: c|d']],
    ['with a return in them', CSV, 'a\rb,c\n"d\re",f\rg\n', ['1: a\rb|c', '2: d\re|f\rg']],
    ['with a return after all', CSV, 'a,b\r', ['1: a|b\r']],
    ['without a last line end', CSV, 'a,b\n"c",d', ['1: a|b', '2: c|d']],
    ['in quotation marks', CSV, '"a,b","c\nd"\ne,f\n', ['1: a,b|c\nd', '3: e|f']],
    ['with quotation marks in them', CSV, '"a ""b""",""\n', ['1: a "b"|']],
    ['with more lines in a cell', CSV, '"a\n\n\nb",c\nd,e\n', ['1: a\n\n\nb|c', '5: d|e']],
    ['with text after a quotation', CSV, '"a" b,c\n', ['1: "a" b|c']],
    ['with a quotation in running text', CSV, 'a "b, c" d\n', ['1: a "b| c" d']],
    ['with a quotation at the very end', CSV, 'a,"b"', ['1: a|b']],
    ['with a cell after one of several lines', CSV, '"a\nb",cd\ne,f\n', ['1: a\nb|cd', '3: e|f']],
    ['that a quotation mark opens for good', CSV, 'a,"b\nc,d\n', ['1?: a|"b', '2: c|d']],
    ['where quotation marks are text', PLAIN, '"a\t"b"\nc"\td\n', ['1: "a|"b"', '2: c"|d']],
    ['that quotation marks would join', TSV, '"a\tb\nc"\td\ne\tf\n', ['1: "a|b', '2: c"|d', '3: e|f']],
    [
      'that quotation marks would join at the end',
      TSV,
      'x\ty\n"a\tb\nc"\td',
      ['1: x|y', '2: "a|b', '3: c"|d'],
    ],
    ['of which one is less wide', TSV, '"a\nc"\td\ne\tf\n', ['1: a\nc|d', '3: e|f']],
    ['of which the last is less wide', TSV, '"a\tb\nc"\ne\tf\n', ['1: a\tb\nc', '3: e|f']],
    ['that nobody knows the width of', { delimiter: '\t', quoted: true }, '"a\tb\nc"\td\n', ['1: a\tb\nc|d']],
    ['joined in CSV', { ...CSV, width: 2 }, '"a,b\nc",d\n', ['1: a,b\nc|d']],
    ['in quotation marks on one line', TSV, '"a"\t"b"\nc\td\n', ['1: a|b', '2: c|d']],
  ])('%s', (_, dialect, text, rows) => {
    expect(shown(rowsOf(dialect, [text]))).toEqual(rows);
    expect(shown(rowsOf(dialect, [...text]))).toEqual(rows);
  });

  it('are not cut where a piece ends after a cell of several lines', () => {
    expect(shown(rowsOf(CSV, ['"a', '\nb",c', 'd\n']))).toEqual(['1: a\nb|cd']);
    expect(shown(rowsOf(CSV, ['"a', '\nb",', 'd\n']))).toEqual(['1: a\nb|d']);
  });

  it('are numbered from where the text begins', () => {
    expect(shown(rowsOf(CSV, ['a\nb\n'], 2))).toEqual(['2: a', '3: b']);
  });

  it('come as soon as they are complete', () => {
    const rows: Row[] = [];
    const splitter = new RecordSplitter(CSV, (row) => rows.push(row));
    splitter.write('a,b\n"c');
    expect(shown(rows)).toEqual(['1: a|b']);
    splitter.write('\nd"');
    expect(rows).toHaveLength(1);
    splitter.write(',e\nf');
    expect(shown(rows)).toEqual(['1: a|b', '2: c\nd|e']);
    splitter.end();
    expect(shown(rows).at(-1)).toBe('4: f');
  });

  it('go on after a quotation mark that does not close within any cell’s length', () => {
    const rows: Row[] = [];
    const splitter = new RecordSplitter(CSV, (row) => rows.push(row));
    splitter.write(`a,"${'b'.repeat(1_000_001)}\nc,d\n`);
    expect(rows.map(({ line, hasOpenQuote, cells }) => [line, hasOpenQuote, cells[0]])).toEqual([
      [1, true, 'a'],
      [2, false, 'c'],
    ]);
    splitter.write('e,"f\n');
    expect(rows).toHaveLength(2);
    splitter.end();
    expect(rows).toHaveLength(3);
  });

  const text = fc
    .array(fc.constantFrom('a', 'b', '"', '"', '""', ',', '\t', '\n', '\r\n', '\r'), { maxLength: 24 })
    .map((parts) => parts.join(''));
  it.each([
    ['CSV', CSV],
    ['TSV', TSV],
    ['plain TSV', PLAIN],
  ])('are the same in %s wherever its text is cut', (_, dialect) => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 4 }), (whole, size) => {
        const pieces: string[] = [];
        for (let at = 0; at < whole.length; at += size) pieces.push(whole.slice(at, at + size));
        expect(rowsOf(dialect, pieces)).toEqual(rowsOf(dialect, [whole]));
      }),
      { numRuns: 1000 },
    );
  });
});
