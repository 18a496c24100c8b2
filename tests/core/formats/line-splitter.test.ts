import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineSplitter } from '../../../src/core/formats/lines/line-splitter.ts';
import { importAll, textsOf } from './import-text.ts';

function linesOf(pieces: readonly string[], ending?: 'any' | '\n'): readonly string[] {
  const lines: string[] = [];
  const splitter = new LineSplitter((line, number) => lines.push(`${number}: ${line}`), ending);
  for (const piece of pieces) splitter.write(piece);
  splitter.end();
  return lines;
}

describe('lines', () => {
  it.each([
    ['end with feeds, returns or both', 'a\nb\rc\r\nd', 'any', ['1: a', '2: b', '3: c', '4: d']],
    ['end with feeds alone where that is said', 'a\nb\rc\r\nd', '\n', ['1: a', '2: b\rc', '3: d']],
    ['may be empty', '\n\na\r\r\n\n', 'any', ['1: ', '2: ', '3: a', '4: ', '5: ']],
    ['lose the return at the very end', 'a\r', '\n', ['1: a']],
    ['keep a return before the last', 'a\rb\r', '\n', ['1: a\rb']],
    ['are none in nothing', '', 'any', []],
  ] as const)('%s', (_, text, ending, lines) => {
    expect(linesOf([text], ending)).toEqual(lines);
    expect(linesOf([...text], ending)).toEqual(lines);
  });

  it('come as soon as they are complete, a return once it is known to stand alone', () => {
    const lines: string[] = [];
    const splitter = new LineSplitter((line) => lines.push(line));
    splitter.write('a\nb');
    expect(lines).toEqual(['a']);
    splitter.write('\r');
    expect(lines).toEqual(['a']);
    splitter.write('c');
    expect(lines).toEqual(['a', 'b']);
    splitter.end();
    splitter.end();
    expect(lines).toEqual(['a', 'b', 'c']);
  });

  it('are the same in pieces of any size', () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('any', '\n'),
        (whole, size, ending) => {
          const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
            whole.slice(at * size, at * size + size),
          );
          expect(linesOf(pieces, ending)).toEqual(linesOf([whole], ending));
        },
      ),
    );
  });
});

it('cuts the same lines out of a file in pieces of any size', () => {
  const line = fc.constantFrom('{"en":"a","zh":"一"}', '', ' ');
  const ending = fc.constantFrom('\n', '\r\n');
  const lines = fc.array(fc.tuple(line, ending), { maxLength: 12 });
  fc.assert(
    fc.property(lines, fc.integer({ min: 1, max: 9 }), (parts, size) => {
      const text = parts.flat().join('');
      const count = parts.filter(([one]) => one.length > 1).length;
      expect(textsOf(importAll('a.jsonl', text, { size, format: 'jsonl' }))).toHaveLength(count);
    }),
  );
});
