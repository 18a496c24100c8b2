import { describe, expect, it } from 'vitest';
import { layoutOf, rowsOf } from '../../../../src/core/formats/delimited/dialect.ts';

const dialectOf = (head: string) => layoutOf(head, true)?.dialect;

describe('the layout of a file', () => {
  it.each([
    ['Go on\t继续\n', '\t'],
    ['Go on,继续\n', ','],
    ['Go on;继续\n', ';'],
    ['Go on|继续\n', '|'],
  ])('%j', (head, delimiter) => {
    expect(dialectOf(head)).toEqual({ delimiter, quoted: true, width: 2 });
  });

  it('is the one whose rows are most even', () => {
    expect(dialectOf('Go on;继续\nWell, no;不，\nOh, yes;是的\n')).toMatchObject({
      delimiter: ';',
      width: 2,
    });
    expect(dialectOf('A b,c\t一二,三\n')).toMatchObject({ delimiter: '\t', width: 2 });
  });

  it('is the one with a header of languages, though rows are less even', () => {
    const head = 'en;zh\nA, b;一二三四\nC, d;一二三四\nE, f\nG, h\n';
    expect(dialectOf(head)).toMatchObject({ delimiter: ';', width: 2 });
  });

  it('is as wide as most rows are, as the first where as many are', () => {
    expect(dialectOf('Go on\t继续\nYes\t是的\nNo\t不\tx\n')?.width).toBe(2);
    expect(dialectOf('No\t不\tx\nGo on\t继续\nYes\t是的\n')?.width).toBe(2);
    expect(dialectOf('Go on\t继续\nNo\t不\tx\n')?.width).toBe(2);
  });

  it.each([
    '"Yes," he said.\t他说是的。\n',
    'Go on\t继续\n"Yes" it is\t是的\n',
    '他说是的。\t"Yes," he said.\n',
    '"He ""said"" so" today\t他今天说的\n',
  ])('has quotation marks that are text in %j', (head) => {
    expect(dialectOf(head)).toMatchObject({ delimiter: '\t', quoted: false });
  });

  it.each([
    '"Yes"\t"是的"\r\n',
    '"Yes ""so"""\t是的\n',
    'He said "so"\t他说\n',
    'Yes\t"是的"',
  ])('has quotation marks around cells in %j', (head) => {
    expect(dialectOf(head)).toMatchObject({ delimiter: '\t', quoted: true });
  });
});

describe('rows of a head', () => {
  const dialect = { delimiter: ',', quoted: true };

  it('are those that hold something', () => {
    expect(rowsOf('a,b\n\n  \nc\n,\n', dialect, true)).toEqual([['a', 'b'], ['c'], ['', '']]);
  });

  it('are complete, but for the last of a whole file and the only one', () => {
    expect(rowsOf('a,b\nc,d', dialect, true)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(rowsOf('a,b\nc,d', dialect, false)).toEqual([['a', 'b']]);
    expect(rowsOf('a,b', dialect, false)).toEqual([['a', 'b']]);
  });
});
